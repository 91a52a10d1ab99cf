package org.gangmu.outline;

import org.gangmu.source.Characters;

/** Tells the rows of tables that were pasted as text. Stateless. */
final class Tables {

    private static final int LONGEST = 120;
    private static final int FEWEST_CELLS = 3;

    private Tables() {}

    /** Whether a line is a row: cells parted by tabs, by upright strokes, or by blanks with no sentence in them. */
    static boolean isRow(CharSequence line) {
        if (line.length() > 0 && line.charAt(0) == '|') {
            return true;
        }
        int cells = 1;
        boolean isProse = line.length() > LONGEST;
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t') {
                return true;
            }
            isProse |= c > 127 && Prose.isPunctuation(c);
            cells += Characters.isSpace(c) && !Characters.isSpace(line.charAt(i - 1)) ? 1 : 0;
        }
        return cells >= FEWEST_CELLS && !isProse;
    }
}
