package org.gangmu.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** Numbers as digits of base 64, so that neighbours differ by one. */
    private final Set<Integer> numbers;

    private Decimals(Set<Integer> numbers) {
        this.numbers = numbers;
    }

    /** Collects the numbers that lines begin with. */
    static Decimals of(List<Line> lines) {
        Set<Integer> numbers = new HashSet<>();
        for (Line line : lines) {
            Sign sign = line.blank() ? null : parse(line.text());
            if (sign != null) {
                numbers.add(code(line.text(), sign.end()));
            }
        }
        return new Decimals(numbers);
    }

    /** Reads the sign that a line begins with, if it is a number of this file. */
    @Nullable
    Sign read(Text line) {
        if (numbers.isEmpty() || line.isEmpty() || !Characters.isDigit(line.charAt(0))) {
            return null;
        }
        Sign sign = parse(line);
        if (sign == null) {
            return numbers.size() > 1 ? bare(line) : null;
        }
        int code = code(line, sign.end());
        boolean goesOn = numbers.contains(code + 1) || numbers.contains(code - 1);
        boolean isFirstBelow = code % BASE == 1 && numbers.contains(code / BASE);
        return goesOn || isFirstBelow ? sign : null;
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
