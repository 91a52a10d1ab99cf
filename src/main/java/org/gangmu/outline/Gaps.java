package org.gangmu.outline;

import org.gangmu.source.Characters;

/** Finds the gap that sets a heading off from its text on the same line: 一、主要做法　　今年以来，…. Stateless. */
final class Gaps {

    private static final int LONGEST_HEADING = 40;

    /** What stands behind a gap is text, and no part of the heading, from this length on. */
    private static final int SHORTEST_TEXT = 12;

    private Gaps() {}

    /** From this length on, what stands behind a gap is text though it breaks off. */
    private static final int LONG_TEXT = 60;

    /** A heading that a single blank closes is no longer than this, and text of this length follows it. */
    private static final int LONGEST_ALONE = 30;

    private static final int SHORTEST_BODY = 40;

    /** The single blank of a paragraph is looked for among so many characters. */
    private static final int LOOK = 400;

    /**
     * Finds where the gap begins that closes a heading. Two columns make a gap; one does where the line ends of the text were
     * lost, and where it is the only one between Chinese characters.
     *
     * @param text what stands behind a sign
     * @param narrow whether a single blank is a gap, as inside lines
     * @return the index of the first blank; -1 where there is no such gap
     */
    static int behindHeading(CharSequence text, boolean narrow) {
        int limit = Math.min(text.length(), LONGEST_HEADING);
        int only = narrow ? -1 : onlyBlank(text);
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
            boolean isBesideLetter = columns == 1 && i > 0 && text.charAt(i - 1) < 128;
            boolean isGap = !isBesideLetter && (columns >= 2 || narrow || i == only);
            if (isGap && i >= shortest && isText(text, end)) {
                return i;
            }
            i = end - 1;
        }
        return -1;
    }

    /** Finds the one single blank that stands between Chinese characters before long text; -1 where there are none or more. */
    private static int onlyBlank(CharSequence text) {
        int found = -1;
        for (int i = 1; i + 1 < text.length() && i < LOOK; i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                continue;
            }
            boolean isBetween = Characters.isHan(text.charAt(i - 1)) && Characters.isHan(text.charAt(i + 1));
            if (!isBetween || found >= 0) {
                return -1;
            }
            found = i;
        }
        boolean isHeading = found > 0 && found <= LONGEST_ALONE && isPlain(text, found);
        return isHeading && text.length() - found >= SHORTEST_BODY ? found : -1;
    }

    /** Whether no clause ends and no mark opens before an index. */
    private static boolean isPlain(CharSequence text, int end) {
        for (int i = 0; i < end; i++) {
            if (Prose.isPunctuation(text.charAt(i)) || "“《（(【".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isText(CharSequence text, int from) {
        int length = text.length() - from;
        if (length < SHORTEST_TEXT || (length < LONG_TEXT && !Prose.isClosed(text))) {
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
