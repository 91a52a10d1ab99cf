package org.gangmu.source;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the word that someone probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * Finds the known word with the fewest letters to add, drop or change, whatever their case. A word with more letters wrong
     * than right was meant for something else.
     *
     * @param word a word that is not known
     * @param known the known words
     * @return the first of the nearest; nothing where none is near
     */
    public static String of(String word, List<String> known) {
        String folded = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt(candidate -> slips(folded, candidate.toLowerCase(Locale.ROOT))))
                .filter(candidate -> slips(folded, candidate.toLowerCase(Locale.ROOT)) * 2
                        <= Math.max(folded.length(), candidate.length()))
                .orElse("");
    }

    private static int slips(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
