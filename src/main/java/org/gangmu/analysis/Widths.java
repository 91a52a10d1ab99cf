package org.gangmu.analysis;

/** Brings letters, digits and a few signs to their narrow form, and leaves Chinese punctuation as it is. Stateless. */
final class Widths {

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

    private static char plain(char c) {
        boolean wide =
                (c >= '０' && c <= '９') || (c >= 'ａ' && c <= 'ｚ') || (c >= 'Ａ' && c <= 'Ｚ') || "＋－％＊．".indexOf(c) >= 0;
        return wide ? (char) (c - 0xfee0) : c;
    }
}
