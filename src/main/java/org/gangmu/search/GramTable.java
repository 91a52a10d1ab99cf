package org.gangmu.search;

import java.util.Arrays;

/**
 * Numbers grams: pairs of characters, and single ones. A gram is one int, its first character in the upper half; a single
 * character has nothing there. For one thread.
 */
final class GramTable {

    private static final int FIRST_SIZE = 1 << 16;
    /** A third of the places stays empty. */
    private static final int FULL = 3;

    private int[] grams = new int[FIRST_SIZE];
    private int[] numbers = new int[FIRST_SIZE];
    private int[] byNumber = new int[FIRST_SIZE];
    private int size;

    /** Makes a pair. */
    static int pair(char first, char second) {
        return first << 16 | second;
    }

    /** Tells a single character from a pair. */
    static boolean isSingle(int gram) {
        return gram >>> 16 == 0;
    }

    /** Spells a gram. */
    static String spelled(int gram) {
        String second = String.valueOf((char) gram);
        return isSingle(gram) ? second : (char) (gram >>> 16) + second;
    }

    /** Gives a gram's number, a new one where it has none. */
    int number(int gram) {
        int at = find(gram);
        if (grams[at] == 0) {
            if (size * FULL > grams.length * (FULL - 1)) {
                grow();
                at = find(gram);
            }
            grams[at] = gram;
            numbers[at] = size;
            if (size == byNumber.length) {
                byNumber = Arrays.copyOf(byNumber, size * 2);
            }
            byNumber[size++] = gram;
        }
        return numbers[at];
    }

    /** Gives the gram of a number. */
    int gram(int number) {
        return byNumber[number];
    }

    int size() {
        return size;
    }

    private int find(int gram) {
        int at = Shards.mix(gram) >>> 7 & grams.length - 1;
        while (grams[at] != 0 && grams[at] != gram) {
            at = at + 1 & grams.length - 1;
        }
        return at;
    }

    private void grow() {
        int[] old = grams;
        int[] oldNumbers = numbers;
        grams = new int[old.length * 2];
        numbers = new int[old.length * 2];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != 0) {
                int at = find(old[i]);
                grams[at] = old[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
