package org.gangmu.analysis;

/** Brings letters, digits and a few signs to their narrow form, and leaves Chinese punctuation as it is. Stateless. */
final class Widths {

    private static final String NARROW_STOPS = ",;:()";
    private static final String WIDE_STOPS = "，；：（）";

    private Widths() {}

    /** Gives a text without white space, with narrow letters, digits, plus, minus and per cent signs. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                plain.append(plain(c));
            }
        }
        return plain.toString();
    }

    /**
     * Gives a text of the same length with Chinese stops, as it should have been typed. A stop between two digits, or between
     * digits and signs for a blank, belongs to a number and stays.
     */
    static String stops(String text) {
        StringBuilder wide = new StringBuilder(text);
        for (int i = 0; i < wide.length(); i++) {
            int stop = NARROW_STOPS.indexOf(wide.charAt(i));
            boolean inNumber = i > 0
                    && i + 1 < wide.length()
                    && isPartOfNumber(wide.charAt(i - 1))
                    && isPartOfNumber(wide.charAt(i + 1));
            if (stop >= 0 && !inNumber) {
                wide.setCharAt(i, WIDE_STOPS.charAt(stop));
            }
        }
        return wide.toString();
    }

    private static boolean isPartOfNumber(char c) {
        return Character.isDigit(c) || "xXｘＸ*＊×".indexOf(c) >= 0;
    }

    private static char plain(char c) {
        boolean wide =
                (c >= '０' && c <= '９') || (c >= 'ａ' && c <= 'ｚ') || (c >= 'Ａ' && c <= 'Ｚ') || "＋－％＊．".indexOf(c) >= 0;
        return wide ? (char) (c - 0xfee0) : c;
    }
}
