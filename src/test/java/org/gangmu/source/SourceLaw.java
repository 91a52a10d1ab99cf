package org.gangmu.source;

/** Law 1 for the reading: the lines and the removals together are the file. It is checked without any code of the reader. */
public final class SourceLaw {

    private final String text;
    private final boolean[] covered;

    private SourceLaw(String text) {
        this.text = text;
        this.covered = new boolean[text.length()];
    }

    /**
     * Checks a file that was read.
     *
     * @param file the file
     */
    public static void check(SourceFile file) {
        new SourceLaw(file.text()).hold(file);
    }

    private void hold(SourceFile file) {
        int from = file.frontMatter().length();
        cover(0, from);
        for (Removal removal : file.removals()) {
            int start = removal.span().start();
            require(removal.text().equals(text.substring(start, removal.span().end())), "removed elsewhere", start);
            cover(start, removal.span().end());
        }
        int before = -1;
        for (Line line : file.lines()) {
            for (int i = 0; i < line.text().length(); i++) {
                int offset = line.text().offset(i);
                require(line.text().charAt(i) == text.charAt(offset), "another character", offset);
                require(offset > before, "out of order", offset);
                cover(offset, offset + 1);
                before = offset;
            }
        }
        for (int i = 0; i < covered.length; i++) {
            require(covered[i] || white(text.charAt(i)) || widthless(text.charAt(i)), "dropped", i);
        }
        file.lines().forEach(this::checkInnerSpaces);
    }

    /** White space may be missing at the edges of lines only. */
    private void checkInnerSpaces(Line line) {
        for (int i = 1; i < line.text().length(); i++) {
            for (int offset = line.text().offset(i - 1) + 1;
                    offset < line.text().offset(i);
                    offset++) {
                require(covered[offset] || widthless(text.charAt(offset)), "dropped inside a line", offset);
            }
        }
    }

    private void cover(int from, int to) {
        for (int i = from; i < to; i++) {
            require(!covered[i], "given twice", i);
            covered[i] = true;
        }
    }

    private void require(boolean holds, String wrong, int offset) {
        if (!holds) {
            String character = offset < text.length() ? String.format("U+%04X", (int) text.charAt(offset)) : "the end";
            throw new AssertionError(wrong + " at " + offset + ": " + character);
        }
    }

    private static boolean white(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static boolean widthless(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
    }
}
