package org.gangmu.convert;

import java.util.Locale;

/** The ways in which Word counts (ECMA-376 part 1, 17.18.59), as far as Chinese documents use them. Stateless. */
final class WordFormats {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int MOST_IN_WORDS = 9999;

    private WordFormats() {}

    /**
     * Writes a number.
     *
     * @param number the number, from 0
     * @param format Word's name of the way to count; one that is not known counts in digits
     * @return the number as Word shows it
     */
    static String write(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> words(number, DIGITS, "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> words(number, LEGAL, "拾佰仟");
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number, '〇');
            case "ideographTraditional" -> of(STEMS, number);
            case "ideographZodiac" -> of(BRANCHES, number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> ring(number, '①', 20);
            case "decimalEnclosedParen" -> ring(number, '⑴', 20);
            case "decimalEnclosedFullstop" -> ring(number, '⒈', 20);
            case "ideographEnclosedCircle" -> ring(number, '㊀', 10);
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    /** 十二, 一百零五: the reading of a number up to 9999. */
    private static String words(int number, String digits, String units) {
        if (number <= 0 || number > MOST_IN_WORDS) {
            return number == 0 ? digits.substring(0, 1) : Integer.toString(number);
        }
        StringBuilder written = new StringBuilder();
        String decimal = Integer.toString(number);
        boolean gap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int place = decimal.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                written.append('零');
                gap = false;
            }
            boolean bareTen = digit == 1 && place == 1 && i == 0 && digits.equals(DIGITS);
            written.append(bareTen ? "" : digits.substring(digit, digit + 1));
            if (place > 0) {
                written.append(units.charAt(place - 1));
            }
        }
        return written.toString();
    }

    private static String digits(int number, char zero) {
        StringBuilder written = new StringBuilder();
        Integer.toString(number)
                .chars()
                .forEach(digit -> written.append(digit == '0' ? zero : DIGITS.charAt(digit - '0')));
        return written.toString();
    }

    private static String fullWidth(int number) {
        StringBuilder written = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> written.append((char) (digit - '0' + '０')));
        return written.toString();
    }

    private static String of(String row, int number) {
        return number >= 1 && number <= row.length() ? row.substring(number - 1, number) : Integer.toString(number);
    }

    private static String ring(int number, char first, int most) {
        return number >= 1 && number <= most ? String.valueOf((char) (first + number - 1)) : Integer.toString(number);
    }

    /** A to Z, then AA, BB and so on: the letter again, not a number to the base of 26. */
    private static String letters(int number) {
        if (number < 1) {
            return "";
        }
        char letter = (char) ('A' + (number - 1) % 26);
        return String.valueOf(letter).repeat(Math.min(30, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            written.append(signs[i].repeat(rest / values[i]));
            rest %= values[i];
        }
        return written.toString();
    }
}
