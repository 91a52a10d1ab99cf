package org.gangmu.links;

/**
 * The fingerprints of all strands by winnowing (Schleimer, Wilkerson and Aiken 2003): of the hashes of each ten letters, the least of
 * each eight in a row. Any two strands that share seventeen letters in a row share one. For one thread; linear.
 */
final class Fingerprints {

    static final int LETTERS = 10;
    private static final int WINDOW = 8;

    /** What so many strands share is a formula, and no sign of a copy. */
    private static final int COMMON = 40;

    private final HashSlots slots = new HashSlots();
    private final IntRow strandOf = new IntRow();
    private final IntRow place = new IntRow();
    private final IntRow slot = new IntRow();
    private final int[] starts;
    private final int[] counts;

    Fingerprints(java.util.List<Strand> strands) {
        starts = new int[strands.size() + 1];
        for (int i = 0; i < strands.size(); i++) {
            read(i, strands.get(i).letters().letters());
            starts[i + 1] = place.size();
        }
        counts = new int[slots.size()];
        for (int i = 0; i < slot.size(); i++) {
            counts[slot.get(i)]++;
        }
    }

    private void read(int strand, char[] letters) {
        int grams = letters.length - LETTERS + 1;
        if (grams < 1) {
            return;
        }
        long[] hashes = new long[grams];
        for (int i = 0; i < grams; i++) {
            hashes[i] = hash(letters, i);
        }
        int least = -1;
        for (int end = Math.min(WINDOW, grams); end <= grams; end++) {
            int from = Math.max(0, end - WINDOW);
            int before = least;
            if (least < from) {
                least = from;
                for (int i = from + 1; i < end; i++) {
                    least = hashes[i] <= hashes[least] ? i : least;
                }
            } else if (hashes[end - 1] <= hashes[least]) {
                least = end - 1;
            }
            if (least != before) {
                strandOf.add(strand);
                place.add(least);
                slot.add(slots.of(hashes[least]));
            }
        }
    }

    private static long hash(char[] letters, int from) {
        long hash = 0;
        for (int i = from; i < from + LETTERS; i++) {
            hash = (hash + letters[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash;
    }

    /** Gives the first fingerprint of a strand. */
    int start(int strand) {
        return starts[strand];
    }

    int end(int strand) {
        return starts[strand + 1];
    }

    int strandOf(int fingerprint) {
        return strandOf.get(fingerprint);
    }

    int place(int fingerprint) {
        return place.get(fingerprint);
    }

    int slot(int fingerprint) {
        return slot.get(fingerprint);
    }

    int slots() {
        return counts.length;
    }

    /** Tells whether so few strands share it that it may show a copy. */
    boolean tells(int fingerprint) {
        int count = counts[slot.get(fingerprint)];
        return count > 1 && count <= COMMON;
    }
}
