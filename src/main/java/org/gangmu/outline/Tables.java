package org.gangmu.outline;

import org.gangmu.source.Characters;

/** Tells the rows of tables that were pasted as text. Stateless. */
final class Tables {

    private static final int LONGEST = 120;
    private static final int FEWEST_CELLS = 3;

    /** In a line of this length, blanks around a figure are how some programs set it: 召开 12 次会议. */
    private static final int SHORTEST_PROSE = 20;

    private static final int LONGEST_FIGURE = 12;

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
            boolean isComma = Prose.isComma(c) && Characters.isHan(chars.charAt(i - 1));
            if (isComma || (c > 127 && Prose.isPunctuation(c))) {
                return false;
            }
            boolean isGap = Characters.isSpace(c) && !Characters.isSpace(chars.charAt(i - 1));
            cells += isGap && !(chars.length() >= SHORTEST_PROSE && isBesideFigure(chars, i)) ? 1 : 0;
        }
        return cells >= FEWEST_CELLS;
    }

    /** Whether a single blank sets off a figure that stands among Chinese characters. */
    private static boolean isBesideFigure(String line, int blank) {
        int end = blank + 1;
        while (end < line.length() && end - blank <= LONGEST_FIGURE && isFigure(line.charAt(end))) {
            end++;
        }
        int start = blank;
        while (start > 0 && blank - start < LONGEST_FIGURE && isFigure(line.charAt(start - 1))) {
            start--;
        }
        boolean before = end > blank + 1 && isHanAt(line, blank - 1) && (isHanAt(line, end) || isHanAt(line, end + 1));
        boolean behind =
                start < blank && isHanAt(line, blank + 1) && (isHanAt(line, start - 1) || isHanAt(line, start - 2));
        return before || behind;
    }

    private static boolean isFigure(char c) {
        return Characters.isDigit(c) || c == '.' || c == '%' || (c < 128 && Character.isLetter(c));
    }

    private static boolean isHanAt(String line, int at) {
        return at >= 0 && at < line.length() && Characters.isHan(line.charAt(at));
    }
}
