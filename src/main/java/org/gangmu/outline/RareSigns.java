package org.gangmu.outline;

import org.gangmu.source.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Reads signs that few reports use: 壹、 Ⅰ. II. A. a) They stand at a line's start only; all that prose or names could begin
 * with are doubtful. Stateless.
 */
final class RareSigns {

    private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾";
    private static final String TRADITIONAL = "壹貳參肆伍陸柒捌玖拾";
    private static final String STOPS = "、．.";
    private static final String LETTER_STOPS = "、．.)）";

    /** So many letters count; I stands for one. */
    private static final int LETTERS = 8;

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};

    private RareSigns() {}

    /** Reads the sign that a line begins with, if it is one of these. */
    static @Nullable Sign read(CharSequence line) {
        if (line.length() < 3) {
            return null;
        }
        char c = line.charAt(0);
        if (c < 128) {
            Sign roman = roman(line);
            return roman == null ? letter(line, c) : roman;
        }
        if (c >= 'Ⅰ' && c <= 'Ⅻ') {
            boolean stopped = STOPS.indexOf(line.charAt(1)) >= 0;
            return new Sign(Family.ROMAN, c - 'Ⅰ' + 1, 0, stopped ? 2 : 1, (char) 0);
        }
        int number = Math.max(FORMAL.indexOf(c), TRADITIONAL.indexOf(c)) + 1;
        boolean isFormal = number > 0 && STOPS.indexOf(line.charAt(1)) >= 0;
        return isFormal ? new Sign(Family.FORMAL, number, 0, 2, line.charAt(1)) : letter(line, c);
    }

    private static @Nullable Sign roman(CharSequence line) {
        for (int i = ROMAN.length - 1; i >= 0; i--) {
            int end = ROMAN[i].length();
            boolean isSign = SignReader.startsWith(line, 0, ROMAN[i])
                    && end + 1 < line.length()
                    && STOPS.indexOf(line.charAt(end)) >= 0
                    && opensWords(line, end + 1);
            if (isSign) {
                return new Sign(Family.ROMAN, i + 1, 0, end + 1, Sign.PROSE);
            }
        }
        return null;
    }

    private static @Nullable Sign letter(CharSequence line, char c) {
        char first = c >= 'ａ' ? 'ａ' : c >= 'Ａ' ? 'Ａ' : c >= 'a' ? 'a' : 'A';
        int number = c - first + 1;
        boolean isSign =
                number >= 1 && number <= LETTERS && LETTER_STOPS.indexOf(line.charAt(1)) >= 0 && opensWords(line, 2);
        return isSign ? new Sign(Family.LETTER, number, 0, 2, line.charAt(1)) : null;
    }

    private static boolean opensWords(CharSequence line, int from) {
        int at = from;
        while (at < line.length() && Characters.isSpace(line.charAt(at))) {
            at++;
        }
        return at < line.length() && Characters.isHan(line.charAt(at));
    }
}
