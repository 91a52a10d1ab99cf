package org.gangmu.outline;

import org.gangmu.source.Characters;

/** Reads numbers as signs write them. Stateless. */
final class Numerals {

    /** What is given where no number stands. */
    static final int NONE = -1;

    /** Signs do not count further; what does is a year, a quantity or a name. */
    static final int LARGEST = 199;

    private static final String DIGITS = "一二三四五六七八九";

    private Numerals() {}

    /** Finds the end of the Chinese numerals that begin at an index. */
    static int chineseEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && isChinese(text.charAt(end)) && end - from < 4) {
            end++;
        }
        return end;
    }

    /** Finds the end of the Arabic digits that begin at an index. */
    static int arabicEnd(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && Characters.isDigit(text.charAt(end)) && end - from < 5) {
            end++;
        }
        return end;
    }

    /** Whether a character is one that numbers up to ninety-nine are written with. */
    static boolean isChinese(char c) {
        return switch (c) {
            case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十' -> true;
            default -> false;
        };
    }

    /** Reads 一 to 九十九; a mere row of digits (一九五八) is no number of a sign. */
    static int chinese(CharSequence text, int from, int to) {
        int ten = NONE;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '十') {
                if (ten != NONE) {
                    return NONE;
                }
                ten = i;
            }
        }
        if (ten == NONE) {
            return to - from == 1 ? digit(text.charAt(from)) : NONE;
        }
        if (ten - from > 1 || to - ten > 2) {
            return NONE;
        }
        int tens = ten == from ? 1 : digit(text.charAt(from));
        int ones = to == ten + 1 ? 0 : digit(text.charAt(ten + 1));
        return tens * 10 + ones;
    }

    /** Reads Arabic digits of either width. */
    static int arabic(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + Character.digit(text.charAt(i), 10);
        }
        return to == from || number > LARGEST ? NONE : number;
    }

    private static int digit(char c) {
        return DIGITS.indexOf(c) + 1;
    }
}
