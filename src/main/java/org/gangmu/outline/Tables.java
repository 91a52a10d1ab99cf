package org.gangmu.outline;

import org.gangmu.source.Characters;

/** Tells the rows of tables that were pasted as text. Stateless. */
final class Tables {

    private static final int LONGEST = 120;
    private static final int FEWEST_CELLS = 3;

    private Tables() {}

    /** Whether a line is a row: cells parted by tabs, by upright strokes, or by blanks with no sentence in them. */
    static boolean isRow(CharSequence line) {
        String chars = line.toString();
        if (chars.startsWith("|") || chars.indexOf('\t', 1) > 0) {
            return true;
        }
        int cells = 1;
        for (int i = 1; i < chars.length() && chars.length() <= LONGEST; i++) {
            char c = chars.charAt(i);
            if (c > 127 && Prose.isPunctuation(c)) {
                return false;
            }
            cells += Characters.isSpace(c) && !Characters.isSpace(chars.charAt(i - 1)) ? 1 : 0;
        }
        return cells >= FEWEST_CELLS;
    }
}
