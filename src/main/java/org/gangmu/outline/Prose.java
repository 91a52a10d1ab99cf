package org.gangmu.outline;

import org.gangmu.source.Characters;

/** Where sentences end and clauses are cut. Stateless. */
final class Prose {

    /** So many Chinese characters stand before a half-width full stop that closes a sentence. */
    private static final int HAN_BEFORE = 3;

    /** A 。 so near shows that a half-width stop is none. */
    private static final int AROUND = 80;

    /** A heading that ends in ！ or ？ is no longer than this. */
    private static final int LONGEST_CALL = 40;

    private static final String CLOSERS = "”’）)」』】》〉\"";

    private Prose() {}

    /** 。！？； and their half-width kin that close a sentence or an entry. */
    static boolean endsSentence(char c) {
        return c == '。' || c == '！' || c == '？' || c == '；' || c == '!' || c == '?' || c == ';' || c == '…';
    }

    /** Whether a text ends with the stop of a sentence, perhaps with a closing quote or bracket behind it. */
    static boolean isClosed(CharSequence text) {
        int last = lastStop(text);
        return last >= 0 && (endsSentence(text.charAt(last)) || isStop(text, last));
    }

    /**
     * Whether a full stop of any width closes a sentence. The half-width one does only behind Chinese characters and before a
     * space or the end, or where it stands in for 。 throughout: full stops are put into names to dodge filters.
     */
    static boolean isStop(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c == '。') {
            return true;
        }
        if ((c != '.' && c != '．') || at < HAN_BEFORE) {
            return false;
        }
        for (int i = at - HAN_BEFORE; i < at; i++) {
            char before = text.charAt(i);
            if (!Characters.isHan(before)
                    && CLOSERS.indexOf(before) < 0
                    && !isComma(before)
                    && !isPercent(before, text, at)) {
                return false;
            }
        }
        if (at + 1 == text.length()) {
            return true;
        }
        char next = text.charAt(at + 1);
        return Characters.isSpace(next)
                || CLOSERS.indexOf(next) >= 0
                || (Characters.isHan(next) && isOnlyStopAround(text, at));
    }

    /** Whether a figure in percent stands right before a stop. */
    private static boolean isPercent(char before, CharSequence text, int at) {
        char last = text.charAt(at - 1);
        return (last == '%' || last == '％') && (before == last || Characters.isDigit(before) || before == '.');
    }

    private static boolean isOnlyStopAround(CharSequence text, int at) {
        int end = Math.min(text.length(), at + AROUND);
        return find(text, '。', Math.max(0, at - AROUND), end) < 0;
    }

    /** Whether a colon stands between digits, as in times and ratios. */
    static boolean isRatio(CharSequence text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Characters.isDigit(text.charAt(at - 1))
                && Characters.isDigit(text.charAt(at + 1));
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
        // What is not closed behind one mark is not closed behind the next: else a row of marks would cost the square
        // of its length.
        String unclosed = "";
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (isStop(text, i)) {
                return i;
            }
            char close = closing(c);
            if (close != 0 && unclosed.indexOf(close) < 0) {
                int closed = find(text, close, i + 1, end);
                unclosed = closed < 0 ? unclosed + close : unclosed;
                i = closed < 0 ? i : closed;
            }
        }
        return -1;
    }

    /**
     * Finds the stop that closes the first sentence of a section: 。 or, within a heading's length, ！ or ？.
     *
     * @return its index, or -1 where there is none
     */
    static int headingStop(CharSequence text) {
        int stop = firstStop(text, text.length());
        int end = Math.min(stop < 0 ? text.length() : stop, LONGEST_CALL);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (i > 0 && (c == '！' || c == '？')) {
                return i;
            }
            char close = closing(c);
            if (close != 0) {
                int closed = find(text, close, i + 1, end);
                i = closed < 0 ? i : closed;
            }
        }
        return stop;
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

    /** Writes full-width digits as half-width ones; every character keeps its index. */
    static String narrow(CharSequence text) {
        String chars = text.toString();
        for (int i = 0; i < chars.length(); i++) {
            if (chars.charAt(i) >= '０' && chars.charAt(i) <= '９') {
                StringBuilder narrow = new StringBuilder(chars);
                for (int k = i; k < narrow.length(); k++) {
                    char c = narrow.charAt(k);
                    narrow.setCharAt(k, c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
                }
                return narrow.toString();
            }
        }
        return chars;
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
