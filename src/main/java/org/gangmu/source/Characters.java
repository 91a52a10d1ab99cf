package org.gangmu.source;

/** Kinds of characters that report texts are made of. */
public final class Characters {

    private Characters() {}

    /**
     * Tells white space of any width, line ends included.
     *
     * @param c a UTF-16 unit
     * @return whether it is white space: Unicode's, and the no-break and wide ones
     */
    public static boolean isSpace(char c) {
        return c == ' ' || (c <= '\r' && c >= '\t') || (c > 127 && isWideSpace(c));
    }

    private static boolean isWideSpace(char c) {
        return c == '\u3000'
                || c == '\u00a0'
                || c == '\u0085'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f';
    }

    /**
     * Tells characters that take no room and mean nothing in a report: zero-width spaces, joiners and marks of direction
     * (U+200B–U+200F), word joiner, soft hyphen, byte order mark.
     *
     * @param c a UTF-16 unit
     * @return whether it has no width
     */
    public static boolean isZeroWidth(char c) {
        return c > 127 && ((c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff' || c == '\u00ad');
    }

    /**
     * Tells Chinese characters.
     *
     * @param c a UTF-16 unit
     * @return whether it is a Han character of the basic plane or half of one beyond it
     */
    public static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff')
                || (c >= '\u3400' && c <= '\u4dbf')
                || (c >= '\uf900' && c <= '\ufaff')
                || Character.isSurrogate(c)
                || c == '\u3007';
    }

    /**
     * Tells digits, half and full width.
     *
     * @param c a UTF-16 unit
     * @return whether it is an Arabic digit
     */
    public static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '\uff10' && c <= '\uff19');
    }

    /**
     * Tells the columns that a character takes on a terminal or in a fixed-width letter.
     *
     * @param c a UTF-16 unit
     * @return 0 for a mark without width, 2 for a wide character, else 1; each half of a surrogate pair counts one
     */
    public static int columns(char c) {
        if (c < 0x1100) {
            return isZeroWidth(c) || Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 1;
        }
        if (isZeroWidth(c)) {
            return 0;
        }
        boolean wide = c <= 0x115f
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x2014 && c <= 0x2026)
                || (c >= 0x2460 && c <= 0x24ff);
        return wide ? 2 : 1;
    }
}
