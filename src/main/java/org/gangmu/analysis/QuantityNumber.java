package org.gangmu.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.gangmu.source.Characters;

/**
 * What a written number comes to: 3,216, 二千零四十三万五千, 1亿2千万. One use, by one thread.
 */
final class QuantityNumber {

    static final String POWERS = "十百千万亿";
    private static final String DIGITS = "零一二三四五六七八九";
    private static final BigDecimal NO_DIGIT = BigDecimal.valueOf(-1);

    private final String written;
    /** What stands before and at the last 亿. */
    private BigDecimal huge = BigDecimal.ZERO;
    /** What stands behind the last 亿, before and at the last 万. */
    private BigDecimal large = BigDecimal.ZERO;
    /** What stands behind the last 万. */
    private BigDecimal small = BigDecimal.ZERO;

    private BigDecimal digit = NO_DIGIT;

    private QuantityNumber(String written) {
        this.written = written;
    }

    /**
     * Reads a number of digits, of numerals, or of both.
     *
     * @param written the number with its sign and nothing else around it, in plain or wide digits, with the powers of ten that its unit begins with
     * @return what it comes to; empty for a mere row of numerals (二三) and what is no number
     */
    static Optional<BigDecimal> of(String written) {
        boolean negative = !written.isEmpty() && FigureSign.isSign(written.charAt(0));
        Optional<BigDecimal> read = new QuantityNumber(plain(negative ? written.substring(1) : written)).read();
        return negative ? read.map(BigDecimal::negate) : read;
    }

    private static String plain(String written) {
        return Widths.plain(written).replace(",", "").replace("，", "");
    }

    private Optional<BigDecimal> read() {
        int at = 0;
        while (at < written.length()) {
            int end = digitsEnd(at);
            boolean power = POWERS.indexOf(written.charAt(at)) >= 0;
            if (power) {
                multiply(written.charAt(at));
            } else {
                Optional<BigDecimal> read = digit(at, end);
                if (read.isEmpty() || digit.signum() > 0) {
                    return Optional.empty();
                }
                digit = read.get();
            }
            at = power ? at + 1 : end;
        }
        return Optional.of(huge.add(large).add(small).add(lastDigit()));
    }

    private int digitsEnd(int at) {
        int end = at;
        while (end < written.length() && (Characters.isDigit(written.charAt(end)) || written.charAt(end) == '.')) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    private Optional<BigDecimal> digit(int at, int end) {
        char c = written.charAt(at);
        if (Characters.isDigit(c)) {
            return Optional.of(new BigDecimal(written.substring(at, end)));
        }
        int value = c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
        return value < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
    }

    private void multiply(char power) {
        BigDecimal times = power(power);
        BigDecimal known = digit.max(BigDecimal.ZERO);
        if (power == '亿') {
            huge = huge.add(large).add(small).add(known).multiply(times);
            large = BigDecimal.ZERO;
            small = BigDecimal.ZERO;
        } else if (power == '万') {
            large = large.add(small).add(known).multiply(times);
            small = BigDecimal.ZERO;
        } else {
            small = small.add(digit.signum() < 0 ? times : known.multiply(times));
        }
        digit = NO_DIGIT;
    }

    /** A single digit directly behind a power of ten counts the next lower one: 三万五 is 35,000, 三万零五 is 30,005. */
    private BigDecimal lastDigit() {
        int last = written.length() - 1;
        boolean shortened = digit.signum() > 0
                && digit.compareTo(BigDecimal.TEN) < 0
                && last > 0
                && "百千万亿".indexOf(written.charAt(last - 1)) >= 0;
        BigDecimal one = shortened ? power(written.charAt(last - 1)).divide(BigDecimal.TEN) : BigDecimal.ONE;
        return digit.max(BigDecimal.ZERO).multiply(one);
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
}
