package org.gangmu.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final String POWERS = QuantityNumber.POWERS;
    private static final String ROW = "一二三四五六七八九";
    private static final String VAGUE = "数几上";
    /** How far before its number a congress may be named, in UTF-16 units. */
    private static final int NEAR = 16;
    /** A congress by its number: 七届人大常委会, 五届. */
    private static final Pattern SESSION = Pattern.compile(".*[一二三四五六七八九十]届[^，。；、]*", Pattern.DOTALL);
    /** What joins the two ends of a range. */
    static final String RANGE = "-－—–~～至到";

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
        int start = firstDigit(at);
        boolean possible = end - start <= LONGEST && !follows(start, '第');
        return possible
                ? Optional.of(new Quantity(Quantity.Kind.BLANK, start, end, Optional.empty()))
                : Optional.empty();
    }

    /** Finds where a number begins of which only the last digits are blank: 2xxx. */
    private int firstDigit(int blank) {
        int start = blank;
        while (start > 0 && blank - start < LONGEST && Characters.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Finds the end of the run of digits or of numerals at an index. */
    private int runEnd(int at) {
        char c = text.charAt(at);
        return Characters.isDigit(c) ? compoundEnd(at) : isVague(at) ? numeralsEnd(at + 1) : numeralsEnd(at);
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

    /** Finds the end of a number that may be told in parts: 1亿2千万, 3万5千, 2亿3000万. Of a mere 2亿 the digits are the number, 亿 is its unit's. */
    private int compoundEnd(int at) {
        int first = arabicEnd(at);
        int end = first;
        int behind = powersEnd(end);
        while (behind > end
                && behind < text.length()
                && Characters.isDigit(text.charAt(behind))
                && !hasPoint(at, end)) {
            int digits = arabicEnd(behind);
            boolean dated = digits < text.length() && "年月日号".indexOf(text.charAt(digits)) >= 0;
            String part =
                    text.substring(behind, digits) + text.substring(digits, Math.min(digits + 1, powersEnd(digits)));
            BigDecimal worth = QuantityNumber.of(part).orElse(BigDecimal.ZERO);
            if (dated || worth.compareTo(QuantityNumber.power(text.charAt(behind - 1))) >= 0) {
                break;
            }
            end = digits;
            behind = powersEnd(end);
        }
        return end > first ? behind : first;
    }

    private boolean hasPoint(int start, int end) {
        return text.substring(start, end).chars().anyMatch(c -> ".．".indexOf(c) >= 0);
    }

    private int powersEnd(int at) {
        int end = at;
        while (end < text.length() && POWERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Finds the end of a number: digits with a decimal point and with commas or spaces before every third. */
    private int arabicEnd(int at) {
        int end = digitsEnd(at);
        boolean grouped = end - at <= 3;
        while (grouped
                && end < text.length()
                && ", ，".indexOf(text.charAt(end)) >= 0
                && digitsEnd(end + 1) == end + 4) {
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
        if (end - start > LONGEST || isOrdinal(start) || isInRow(start)) {
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
        int join = powersEnd(end);
        boolean range = joins(start, join) && digitsEnd(join + 1) > join + 1;
        int last = range ? arabicEnd(join + 1) : end;
        if (last - start > LONGEST) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = range ? Optional.empty() : QuantityNumber.of(text.substring(start, end));
        return Optional.of(new Quantity(Quantity.Kind.ARABIC, start, last, number));
    }

    /** Tells whether a number and what stands at an index can be the lower end of a range; from 3 to 5 is a change. */
    private boolean joins(int start, int at) {
        return at < text.length()
                && RANGE.indexOf(text.charAt(at)) >= 0
                && !("至到".indexOf(text.charAt(at)) >= 0 && (follows(start, '从') || follows(start, '由')));
    }

    private Optional<Quantity> chinese(int start, int end) {
        boolean range = joins(start, end) && numeralsEnd(end + 1) > end + 1 && numeralsEnd(end + 1) - start <= LONGEST;
        boolean vague = range || VAGUE.indexOf(text.charAt(start)) >= 0;
        boolean powersOnly = !text.startsWith("百分之", start - 3)
                && text.substring(start, end).chars().allMatch(c -> POWERS.indexOf(c) >= 0 && c != '十');
        boolean article = !range && end - start == 1 && "一二零〇".indexOf(text.charAt(start)) >= 0;
        if (powersOnly || article || isSession(start)) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = vague ? Optional.empty() : QuantityNumber.of(text.substring(start, end));
        int last = range ? numeralsEnd(end + 1) : end;
        return vague || number.isPresent()
                ? Optional.of(new Quantity(Quantity.Kind.CHINESE, start, last, number))
                : Optional.empty();
    }

    /** Tells whether the number is that of a congress or session: 人大五次会议, 十三届, 七届人大常委会三次会议. */
    private boolean isSession(int start) {
        int from = Math.max(0, start - NEAR);
        return text.startsWith("人大", start - 2)
                || text.startsWith("政协", start - 2)
                || SESSION.matcher(text).region(from, start).matches();
    }

    /** Tells whether a number follows the one before it in a row: 一、二、三轮. */
    private boolean isInRow(int start) {
        int before = start < 2 || text.charAt(start - 1) != '、' ? -1 : ROW.indexOf(text.charAt(start - 2));
        return before >= 0 && ROW.indexOf(text.charAt(start)) == before + 1;
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
