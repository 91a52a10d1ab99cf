package org.gangmu.site;

import java.util.Locale;

/** Numbers as a Chinese reader likes to see them. The same under every locale. */
final class Figures {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final char THIN_SPACE = '\u2009';

    private Figures() {}

    /**
     * Writes a small number in Han characters.
     *
     * @param number a number; from 100 on it is written in digits
     * @return the number in words: {@code 十二}
     */
    static String han(int number) {
        if (number < 0 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        if (tens == 0) {
            return DIGITS.substring(ones, ones + 1);
        }
        String head = tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return ones == 0 ? head : head + DIGITS.charAt(ones);
    }

    /**
     * Writes how long a text is.
     *
     * @param characters the number of its characters
     * @return {@code 2 027 字} with a thin space, or {@code 1.4 万字}
     */
    static String size(int characters) {
        if (characters >= 10_000) {
            return String.format(Locale.ROOT, "%.1f 万字", characters / 10_000.0).replace(".0 万", " 万");
        }
        String digits = Integer.toString(characters);
        int cut = digits.length() - 3;
        return (cut > 0 ? digits.substring(0, cut) + THIN_SPACE + digits.substring(cut) : digits) + " 字";
    }
}
