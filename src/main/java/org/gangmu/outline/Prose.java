package org.gangmu.outline;

import org.gangmu.source.Characters;

/** Where sentences end and clauses are cut. Stateless. */
final class Prose {

    private static final String CLOSERS = "”’）)」』】》〉\"";

    private Prose() {}

    /** 。！？； and their half-width kin that close a sentence or an entry. */
    static boolean endsSentence(char c) {
        return c == '。' || c == '！' || c == '？' || c == '；' || c == '!' || c == '?' || c == ';' || c == '…';
    }

    /** Whether a text ends with the stop of a sentence, perhaps with a closing quote or bracket behind it. */
    static boolean isClosed(CharSequence text) {
        int last = lastStop(text);
        return last >= 0 && endsSentence(text.charAt(last));
    }

    /** Whether a text ends with a colon: what follows belongs to it. */
    static boolean isLead(CharSequence text) {
        return text.length() > 0 && isColon(text.charAt(text.length() - 1));
    }

    static boolean isColon(char c) {
        return c == '：' || c == ':';
    }

    static boolean isComma(char c) {
        return c == '，' || c == ',';
    }

    private static int lastStop(CharSequence text) {
        int at = text.length() - 1;
        while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0 && text.length() - at <= 3) {
            at--;
        }
        return at;
    }

    /** Whether one of 。，；：！？ or a comma of half width stands in the text. */
    static boolean isPunctuated(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isPunctuation(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character ends a sentence or a clause. */
    static boolean isPunctuation(char c) {
        return endsSentence(c) || isComma(c) || isColon(c);
    }

    /**
     * Finds the first 。 that is not inside 《》 “” （）; an opening mark that is not closed within a heading's length hides
     * nothing.
     *
     * @return its index, or -1 where there is none before the limit
     */
    static int firstStop(CharSequence text, int limit) {
        int end = Math.min(limit, text.length());
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '。') {
                return i;
            }
            char close = closing(c);
            if (close != 0) {
                int closed = find(text, close, i + 1, end);
                i = closed < 0 ? i : closed;
            }
        }
        return -1;
    }

    private static int find(CharSequence text, char wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static char closing(char c) {
        return switch (c) {
            case '《' -> '》';
            case '“' -> '”';
            case '（' -> '）';
            default -> 0;
        };
    }

    /** Takes all white space out. */
    static String squeeze(CharSequence text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /** The columns that a text takes in a fixed-width letter. */
    static int columns(CharSequence text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            columns += Characters.columns(text.charAt(i));
        }
        return columns;
    }
}
