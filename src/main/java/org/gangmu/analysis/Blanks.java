package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.source.Characters;
import org.gangmu.source.Span;

/**
 * Finds the blanks that were left where a figure or name was taken out: {@code xx}, {@code X}, {@code xx.x}, {@code ***},
 * {@code ××}, {@code ○○}. A letter within a Latin word, a lone {@code x} that stands for nothing and a {@code ×} between figures
 * are no blanks. Thread-safe; linear.
 */
public final class Blanks {

    private Blanks() {}

    /**
     * Finds the blanks of a text.
     *
     * @param text the text
     * @return where they stand, as offsets into the text, in order
     */
    public static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isMask(text.charAt(at))) {
                at++;
                continue;
            }
            int end = run(text, at);
            if (stands(text, at, end)) {
                found.add(new Span(at, end));
            }
            at = end;
        }
        return found;
    }

    /** Finds the end of a run of one kind, a dot between two runs of letters taken in ({@code xx.x}). */
    private static int run(String text, int start) {
        int kind = kind(text.charAt(start));
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean dot = kind == LETTER
                    && (c == '.' || c == '．')
                    && at + 1 < text.length()
                    && kind(text.charAt(at + 1)) == LETTER
                    && !isLatin(text, at + 2, kind);
            if (kind(c) != kind && !dot) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean stands(String text, int start, int end) {
        int kind = kind(text.charAt(start));
        char before = start > 0 ? text.charAt(start - 1) : '\n';
        char after = end < text.length() ? text.charAt(end) : '\n';
        return switch (kind) {
            case LETTER -> !isLetter(before) && !isLetter(after) && (end - start > 1 || isFigure(before, after));
            case TIMES -> end - start > 1 || !isProduct(text, start, end);
            case STAR -> end - start > 1 ? !isRule(before, after) : isNamed(before, after);
            default -> end - start > 1 && !isNumeral(before) && !isNumeral(after);
        };
    }

    /** Tells whether a lone letter stands where a figure or a name would. */
    private static boolean isFigure(char before, char after) {
        boolean counted = "+＋-－—·%％".indexOf(after) >= 0 || "+＋-－—·".indexOf(before) >= 0;
        return counted || (isNamed(before, after) && "光射线轴".indexOf(after) < 0 && !Characters.isDigit(after));
    }

    private static boolean isNamed(char before, char after) {
        return Characters.isHan(after) || (Characters.isHan(before) && !Characters.isSpace(after));
    }

    /** Tells whether the signs stand alone on their line, as a rule between two parts of a text. */
    private static boolean isRule(char before, char after) {
        return (before == '\n' || before == '\r') && (after == '\n' || after == '\r');
    }

    /** Tells whether a × stands between two figures, with or without spaces. */
    private static boolean isProduct(String text, int start, int end) {
        int left = start - 1;
        while (left >= 0 && Characters.isSpace(text.charAt(left))) {
            left--;
        }
        int right = end;
        while (right < text.length() && Characters.isSpace(text.charAt(right))) {
            right++;
        }
        return left >= 0
                && right < text.length()
                && Characters.isDigit(text.charAt(left))
                && Characters.isDigit(text.charAt(right));
    }

    private static boolean isNumeral(char c) {
        return "一二三四五六七八九十".indexOf(c) >= 0;
    }

    private static boolean isLatin(String text, int at, int kind) {
        return at < text.length() && isLetter(text.charAt(at)) && kind(text.charAt(at)) != kind;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static final int NONE = 0;
    private static final int LETTER = 1;
    private static final int TIMES = 2;
    private static final int STAR = 3;
    private static final int RING = 4;

    private static boolean isMask(char c) {
        return kind(c) != NONE;
    }

    private static int kind(char c) {
        return switch (c) {
            case 'x', 'X', 'ｘ', 'Ｘ' -> LETTER;
            case '×', '╳' -> TIMES;
            case '*', '＊' -> STAR;
            case '○', '〇', '◯' -> RING;
            default -> NONE;
        };
    }
}
