package org.gangmu.check;

import org.gangmu.source.Characters;
import org.gangmu.source.Level;
import org.gangmu.source.LineIndex;
import org.gangmu.source.SourceFile;
import org.gangmu.source.Span;

/**
 * F03: no-break spaces or wide spaces before a line, or spaces behind it, which pages do without. One finding a file, at the first such line, with
 * the number of lines.
 */
final class SpacingRule implements FileRule {

    /** So many characters beside the space are quoted with it, since a space says nothing. */
    private static final int QUOTED = 4;

    @Override
    public String id() {
        return "F03";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        SourceFile source = file.source();
        String text = source.text();
        LineIndex index = source.index();
        int first = -1;
        int lines = 0;
        for (int line = 1; line <= index.count(); line++) {
            int start = Math.max(index.start(line), source.frontMatter().length());
            int end = line < index.count() ? index.start(line + 1) : text.length();
            while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
                end--;
            }
            int odd = start < end ? odd(text, start, end) : -1;
            if (odd >= 0) {
                first = first < 0 ? odd : first;
                lines++;
            }
        }
        if (first >= 0) {
            int end = first;
            while (end < text.length() && isGap(text.charAt(end))) {
                end++;
            }
            int words = text.length() == end || text.charAt(end) == '\n' || text.charAt(end) == '\r' ? -QUOTED : QUOTED;
            Span span = words < 0
                    ? new Span(Math.max(0, first + words), end)
                    : new Span(first, Math.min(text.length(), end + words));
            found.add(this, span, Integer.toString(lines));
        }
    }

    /** Finds an odd space at one of a line's edges; none in a line of spaces only. */
    private static int odd(String text, int start, int end) {
        int from = start;
        while (from < end && isGap(text.charAt(from))) {
            from++;
        }
        if (from == end) {
            return -1;
        }
        for (int i = start; i < from; i++) {
            if (text.charAt(i) == '\u00a0' || text.charAt(i) == '\u3000') {
                return start;
            }
        }
        int to = end;
        while (isGap(text.charAt(to - 1))) {
            to--;
        }
        return to < end ? to : -1;
    }

    private static boolean isGap(char c) {
        return c != '\n' && c != '\r' && Characters.isSpace(c);
    }
}
