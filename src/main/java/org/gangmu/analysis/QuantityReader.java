package org.gangmu.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gangmu.source.Characters;
import org.gangmu.source.Span;

/**
 * Reads the numbers and blanks of one text from its beginning to its end. Ordinals (第三), parts of names (5G, A4) and 一, which mostly
 * means “a”, are none. One use a text, by one thread.
 */
final class QuantityReader {

    /** Longer runs of digits or of a mask are no quantities. */
    private static final int LONGEST = 14;

    private static final String NUMERALS = "一二三四五六七八九十百千万亿两零〇";
    private static final String POWERS = "十百千万亿";
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String VAGUE = "数几上";
    private static final String RANGE = "-—–~～至";

    private final String text;
    private final List<Span> blanks;
    private int nextBlank;

    QuantityReader(String text) {
        this.text = text;
        this.blanks = Blanks.find(text);
    }

    /** Gives the next quantity that begins at an index or behind it. Indices must not fall. */
    Optional<Quantity> next(int from) {
        int at = from;
        while (at < text.length()) {
            Optional<Quantity> blank = blank(at);
            if (blank.isPresent()) {
                return blank;
            }
            int end = runEnd(at);
            if (end > at) {
                Optional<Quantity> quantity = quantity(at, end);
                if (quantity.isPresent()) {
                    return quantity;
                }
                at = end;
            } else {
                at++;
            }
        }
        return Optional.empty();
    }

    private Optional<Quantity> blank(int at) {
        while (nextBlank < blanks.size() && blanks.get(nextBlank).start() < at) {
            nextBlank++;
        }
        if (nextBlank == blanks.size() || blanks.get(nextBlank).start() != at) {
            return Optional.empty();
        }
        int end = blanks.get(nextBlank).end();
        boolean possible = end - at <= LONGEST && !follows(at, '第');
        return possible ? Optional.of(new Quantity(Quantity.Kind.BLANK, at, end, Optional.empty())) : Optional.empty();
    }

    /** Finds the end of the run of digits or of numerals at an index. */
    private int runEnd(int at) {
        char c = text.charAt(at);
        return Characters.isDigit(c) ? arabicEnd(at) : isVague(at) ? numeralsEnd(at + 1) : numeralsEnd(at);
    }

    private boolean isVague(int at) {
        return VAGUE.indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && POWERS.indexOf(text.charAt(at + 1)) >= 0;
    }

    private int numeralsEnd(int at) {
        int end = at;
        while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Finds the end of a number: digits with a decimal point and with commas or spaces before every third. */
    private int arabicEnd(int at) {
        int end = digitsEnd(at);
        boolean grouped = end - at <= 3;
        while (grouped && end < text.length() && ", ".indexOf(text.charAt(end)) >= 0 && digitsEnd(end + 1) == end + 4) {
            end += 4;
        }
        boolean point = end + 1 < text.length()
                && ".．".indexOf(text.charAt(end)) >= 0
                && Characters.isDigit(text.charAt(end + 1));
        return point ? digitsEnd(end + 1) : end;
    }

    private int digitsEnd(int at) {
        int end = at;
        while (end < text.length() && Characters.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Optional<Quantity> quantity(int start, int end) {
        if (end - start > LONGEST || isOrdinal(start)) {
            return Optional.empty();
        }
        return Characters.isDigit(text.charAt(start)) ? arabic(start, end) : chinese(start, end);
    }

    private Optional<Quantity> arabic(int start, int end) {
        char before = start == 0 ? '\n' : text.charAt(start - 1);
        char after = end == text.length() ? '\n' : text.charAt(end);
        if (isLatin(before) || isLatin(after) || "+＋×〔[./#.．".indexOf(before) >= 0) {
            return Optional.empty();
        }
        boolean range = RANGE.indexOf(after) >= 0 && digitsEnd(end + 1) > end + 1;
        int last = range ? arabicEnd(end + 1) : end;
        if (last - start > LONGEST) {
            return Optional.empty();
        }
        String digits = Widths.plain(text.substring(start, end)).replace(",", "");
        Optional<BigDecimal> number = range ? Optional.empty() : Optional.of(new BigDecimal(digits));
        return Optional.of(new Quantity(Quantity.Kind.ARABIC, start, last, number));
    }

    private Optional<Quantity> chinese(int start, int end) {
        boolean vague = VAGUE.indexOf(text.charAt(start)) >= 0;
        boolean powersOnly = !text.startsWith("百分之", start - 3)
                && text.substring(start, end).chars().allMatch(c -> POWERS.indexOf(c) >= 0 && c != '十');
        if (powersOnly || (end - start == 1 && "一二零〇".indexOf(text.charAt(start)) >= 0) || isSession(start)) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = vague ? Optional.empty() : number(start, end);
        return vague || number.isPresent()
                ? Optional.of(new Quantity(Quantity.Kind.CHINESE, start, end, number))
                : Optional.empty();
    }

    /** Reads 二千零四十三万五千; empty for a mere row of digits (二三) and what is no number. */
    private Optional<BigDecimal> number(int start, int end) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        int digit = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int value = c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
            if (value >= 0 && digit > 0) {
                return Optional.empty();
            } else if (value >= 0) {
                digit = value;
            } else if (c == '万' || c == '亿') {
                total = total.add(section)
                        .add(BigDecimal.valueOf(Math.max(digit, 0)))
                        .multiply(power(c));
                section = BigDecimal.ZERO;
                digit = -1;
            } else {
                section = section.add(power(c).multiply(BigDecimal.valueOf(digit < 0 ? 1 : digit)));
                digit = -1;
            }
        }
        return Optional.of(total.add(section).add(BigDecimal.valueOf(Math.max(digit, 0))));
    }

    /** Gives what a power of ten comes to, and one for any other sign. */
    static BigDecimal power(char c) {
        return BigDecimal.valueOf(
                switch (c) {
                    case '十' -> 10;
                    case '百' -> 100;
                    case '千' -> 1_000;
                    case '万' -> 10_000;
                    case '亿' -> 100_000_000;
                    default -> 1;
                });
    }

    /** Tells whether the number is that of a congress or session: 人大五次会议, 十三届. */
    private boolean isSession(int start) {
        return text.startsWith("人大", start - 2) || text.startsWith("政协", start - 2) || follows(start, '届');
    }

    /** Tells whether 第 stands before a number, or before one that it follows in a row: 第二、三批. */
    private boolean isOrdinal(int start) {
        int at = start;
        for (int step = 0; step < 3; step++) {
            if (follows(at, '第') || follows(at, '前')) {
                return true;
            }
            if (at == 0 || "、和至到—-".indexOf(text.charAt(at - 1)) < 0) {
                return false;
            }
            int left = at - 1;
            while (left > 0 && at - left < 6 && isNumeral(text.charAt(left - 1))) {
                left--;
            }
            if (left == at - 1) {
                return false;
            }
            at = left;
        }
        return false;
    }

    private static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0 || Characters.isDigit(c);
    }

    private boolean follows(int at, char sign) {
        return at > 0 && text.charAt(at - 1) == sign;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
