package org.gangmu.search;

/**
 * Makes alike what a reader does not tell apart when typing: capitals and small letters, full-width and half-width signs, the kinds
 * of spaces. The script of the search page folds queries by the same rule. Every UTF-16 unit stays one unit, so places in the
 * folded text are places in the text. Thread-safe.
 */
public final class Folding {

    private static final int FULL_WIDTH = 0xfee0;

    private Folding() {}

    /**
     * Folds a text.
     *
     * @param text any text
     * @return its folded form, of the same length
     */
    public static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    /** Folds one unit; never to zero, which means that there is none. */
    static char fold(char c) {
        if (c == '\u3000' || c == '\u00a0' || c == '\t') {
            return ' ';
        }
        char plain = c >= '！' && c <= '～' ? (char) (c - FULL_WIDTH) : c;
        boolean capital = (plain >= 'A' && plain <= 'Z') || (plain >= 'À' && plain <= 'Þ' && plain != '×');
        if (capital) {
            return (char) (plain + 32);
        }
        return plain == 0 ? '\ufffd' : plain;
    }
}
