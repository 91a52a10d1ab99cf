package org.gangmu.pipeline;

import java.util.List;
import java.util.Optional;

/** Finds the word that someone probably meant. */
final class Nearest {

    private Nearest() {}

    /**
     * Finds the known word with the fewest slips between it and a word: one slip for every three letters, a third of a word rounded up.
     *
     * @return the first of the nearest, or nothing where none is near
     */
    static Optional<String> of(String word, List<String> known) {
        int least = (word.length() + 2) / 3 + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : known) {
            int slips = slips(word, candidate);
            if (slips < least) {
                least = slips;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** Counts the letters to put in, take out or change to make one word of another. */
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
