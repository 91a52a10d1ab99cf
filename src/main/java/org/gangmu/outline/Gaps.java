package org.gangmu.outline;

import org.gangmu.source.Characters;

/** Finds the gap that sets a heading off from its text on the same line: 一、主要做法　　今年以来，…. Stateless. */
final class Gaps {

    private static final int LONGEST_HEADING = 40;

    /** What stands behind a gap is text, and no part of the heading, from this length on. */
    private static final int SHORTEST_TEXT = 12;

    private Gaps() {}

    /**
     * Finds where the gap begins that closes a heading. Two columns make a gap; where the line ends of the text were lost, one.
     *
     * @param text what stands behind a sign
     * @param narrow whether a single blank is a gap, as inside lines
     * @return the index of the first blank; -1 where there is no such gap
     */
    static int behindHeading(CharSequence text, boolean narrow) {
        int limit = Math.min(text.length(), LONGEST_HEADING);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (Prose.isColon(c) || Prose.endsSentence(c)) {
                return -1;
            }
            if (!Characters.isSpace(c)) {
                continue;
            }
            int end = i;
            int columns = 0;
            while (end < text.length() && Characters.isSpace(text.charAt(end))) {
                columns += text.charAt(end) == '\u3000' ? 2 : text.charAt(end) == '\t' ? 4 : 1;
                end++;
            }
            int shortest = columns > 2 ? 2 : 4;
            if ((columns >= 2 || narrow) && i >= shortest && isText(text, end)) {
                return i;
            }
            i = end - 1;
        }
        return -1;
    }

    private static boolean isText(CharSequence text, int from) {
        if (text.length() - from < SHORTEST_TEXT || !Prose.isClosed(text)) {
            return false;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Prose.isComma(c) || Prose.endsSentence(c)) {
                return i > from + 1;
            }
        }
        return false;
    }

    /** Whether blanks at an index are wide enough to part what stands on either side. */
    static boolean isWide(CharSequence text, int at) {
        char c = text.charAt(at);
        return c == '\u3000' || c == '\t' || (at + 1 < text.length() && Characters.isSpace(text.charAt(at + 1)));
    }
}
