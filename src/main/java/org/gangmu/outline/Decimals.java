package org.gangmu.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Characters;
import org.gangmu.source.Line;
import org.gangmu.source.Text;
import org.jspecify.annotations.Nullable;

/**
 * The decimal numbers that count the parts of a file: 1.1 and 1.1.1. Figures and dates look like them, so one alone is never
 * believed: its neighbour must begin a line of the file too. Where there are any, a bare number and a gap (1 科研工作) count
 * the parts above. Immutable.
 */
final class Decimals {

    private static final int LARGEST = 60;
    private static final int BASE = 64;
    private static final int MOST_PARTS = 4;
    private static final int LONGEST_HEADING = 40;

    private static final String SEPARATORS = ".．、";
    private static final String STOPS = "、．.：:，";

    /** What a figure measures: 2.1亿元, 3.5％. */
    private static final String UNITS = "亿万千元％%‰倍米吨亩℃个";

    private static final Pattern FIGURE = Pattern.compile(
            "(\\d{1,2})(?:[.．]\\d{1,2}[A-Z][^A-Za-z\\d].*|[.．、]\\d{1,4}[.．]\\d{1,3}[万亿%％个].*|、\\d{1,4}[件个家所条名项户大].*)",
            Pattern.DOTALL);

    /** Numbers as digits of base 64, so that neighbours differ by one. */
    private final Set<Integer> numbers;

    /** How many of the numbers are whole. */
    private final int plain;

    private Decimals(Set<Integer> numbers, int plain) {
        this.numbers = numbers;
        this.plain = plain;
    }

    /** Collects the numbers that lines begin with. */
    static Decimals of(List<Line> lines) {
        Set<Integer> numbers = new HashSet<>();
        int plain = 0;
        for (Line line : lines) {
            if (line.blank() || !Characters.isDigit(line.text().charAt(0))) {
                continue;
            }
            Sign sign = parse(line.text());
            Sign whole = sign == null ? SignReader.atLineStart(line.text()) : null;
            if (sign != null) {
                numbers.add(code(line.text(), sign.end()));
            } else if (whole != null && whole.family() == Family.ARABIC && numbers.add(whole.number())) {
                plain++;
            }
        }
        return new Decimals(numbers, plain);
    }

    /** Reads the sign that a line begins with, if it is a number of this file. */
    @Nullable
    Sign read(Text line) {
        if (numbers.isEmpty() || line.isEmpty() || !Characters.isDigit(line.charAt(0))) {
            return null;
        }
        Sign sign = parse(line);
        if (sign == null) {
            Sign counted = beforeFigure(line);
            return counted == null && numbers.size() > plain ? bare(line) : counted;
        }
        int code = code(line, sign.end());
        boolean goesOn = numbers.contains(code + 1) || numbers.contains(code - 1);
        boolean isFirstBelow = code % BASE == 1 && numbers.contains(code / BASE);
        boolean isAbove = numbers.contains(code * BASE + 1);
        return goesOn || isFirstBelow || isAbove ? sign : beforeFigure(line);
    }

    private static @Nullable Sign parse(Text line) {
        if (!Characters.isDigit(line.charAt(0))) {
            return null;
        }
        int at = 0;
        int parts = 0;
        int number = 0;
        while (parts < MOST_PARTS) {
            int end = Numerals.arabicEnd(line, at);
            number = Numerals.arabic(line, at, end);
            if (number < 1 || number > LARGEST || end - at > 2) {
                return null;
            }
            parts++;
            at = end;
            boolean goesOn = at + 1 < line.length()
                    && SEPARATORS.indexOf(line.charAt(at)) >= 0
                    && Characters.isDigit(line.charAt(at + 1));
            if (!goesOn) {
                break;
            }
            at++;
        }
        if (at < line.length() && STOPS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return parts > 1 && isFollowedByWords(line, at) ? new Sign(family(parts), number, 0, at, (char) 0) : null;
    }

    private static boolean isFollowedByWords(Text line, int from) {
        int at = from;
        while (at < line.length() && Characters.isSpace(line.charAt(at))) {
            at++;
        }
        if (at == line.length()) {
            return false;
        }
        char c = line.charAt(at);
        boolean isWord = Characters.isHan(c) || c == '“' || c == '《' || (at > from && Character.isLetter(c));
        return isWord && UNITS.indexOf(c) < 0;
    }

    private static Family family(int parts) {
        return switch (parts) {
            case 2 -> Family.DECIMAL;
            case 3 -> Family.DECIMAL_THIRD;
            default -> Family.DECIMAL_FOURTH;
        };
    }

    private static int code(Text line, int end) {
        int code = 0;
        int at = 0;
        while (at < end && Characters.isDigit(line.charAt(at))) {
            int next = Numerals.arabicEnd(line, at);
            code = code * BASE + Numerals.arabic(line, at, next);
            at = next + 1;
        }
        return code;
    }

    /**
     * Reads a whole number that a figure follows, where the count has come so far: 3.5G基站建设, 6.3.6万群众, 7、10件实事.
     */
    private @Nullable Sign beforeFigure(Text line) {
        Matcher matcher = FIGURE.matcher(line.subSequence(0, Math.min(LONGEST_HEADING, line.length())));
        if (!matcher.matches()) {
            return null;
        }
        int end = matcher.end(1);
        int number = Numerals.arabic(line, 0, end);
        boolean goesOn = numbers.contains(number - 1) || numbers.contains(number - 2);
        boolean isCounted = number > 1 && goesOn && !numbers.contains(number);
        return isCounted ? new Sign(Family.ARABIC, number, 0, end + 1, line.charAt(end)) : null;
    }

    /** Reads a bare number, a gap and a heading. */
    private static @Nullable Sign bare(Text line) {
        int end = Numerals.arabicEnd(line, 0);
        int number = Numerals.arabic(line, 0, end);
        boolean isNumber = number >= 1 && number <= LARGEST && end <= 2;
        boolean hasGap = end < line.length() && Characters.isSpace(line.charAt(end));
        boolean isHeading =
                line.length() <= LONGEST_HEADING && !Prose.isPunctuated(line) && isFollowedByWords(line, end);
        return isNumber && hasGap && isHeading ? new Sign(Family.ARABIC, number, 0, end, Sign.GAP) : null;
    }
}
