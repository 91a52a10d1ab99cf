package org.gangmu.links;

/** Gives equal hashes equal small numbers, in the order in which they are first seen. For one thread. */
final class HashSlots {

    private static final int LEAST = 16;

    private long[] keys = new long[LEAST];
    private int[] numbers = new int[LEAST];
    private int size;

    /** Gives the number of a hash, a new one where it is new. */
    int of(long hash) {
        if (2 * size >= keys.length) {
            grow();
        }
        int at = place(hash);
        if (numbers[at] == 0) {
            keys[at] = hash;
            numbers[at] = ++size;
        }
        return numbers[at] - 1;
    }

    int size() {
        return size;
    }

    private int place(long hash) {
        int mask = keys.length - 1;
        int at = (int) ((hash * 0x9E3779B97F4A7C15L) >>> 33) & mask;
        while (numbers[at] != 0 && keys[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
