package org.gangmu.source;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the word that someone probably meant. */
public final class Nearest {

    /** Of how many letters one may be wrong. */
    private static final int LETTERS_PER_SLIP = 3;

    private Nearest() {}

    /**
     * Finds the known word with the fewest letters to add, drop, change or swap with the next, whatever their case. A word with more
     * than a third of its letters wrong, rounded, was meant for something else: a wrong proposal is worse than none.
     *
     * @param word a word that is not known
     * @param known the known words
     * @return the first of the nearest; nothing where none is near
     */
    public static String of(String word, List<String> known) {
        String folded = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> slips(folded, candidate) <= most(folded, candidate))
                .min(Comparator.comparingInt(candidate -> slips(folded, candidate)))
                .orElse("");
    }

    /**
     * Tells whether one word is another but for one slip of the pen, whatever their case.
     *
     * @param word a word
     * @param known the word that may be meant
     * @return whether a letter at most is to be added, dropped, changed or swapped with the next
     */
    public static boolean oneSlip(String word, String known) {
        return slips(word.toLowerCase(Locale.ROOT), known) <= 1;
    }

    private static int most(String word, String candidate) {
        return (Math.max(word.length(), candidate.length()) + 1) / LETTERS_PER_SLIP;
    }

    /** Counts the slips of the pen (Damerau and Levenshtein, no letter touched twice). */
    private static int slips(String from, String candidate) {
        String to = candidate.toLowerCase(Locale.ROOT);
        int[] before = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] oldest = before;
            before = last;
            last = row;
            row = oldest;
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
        }
        return row[to.length()];
    }
}
