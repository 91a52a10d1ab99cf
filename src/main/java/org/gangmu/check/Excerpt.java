package org.gangmu.check;

import org.gangmu.source.Characters;
import org.gangmu.source.SourceFile;
import org.gangmu.source.Span;

/**
 * The line of a finding, cut to what fits on a screen: a paragraph of a report is often one line of two thousand characters.
 *
 * @param line the line, {@code …} where it was cut; white space and what has no width shown as plain spaces
 * @param from the index in it at which the finding begins
 * @param to the index behind its last character in this line
 */
public record Excerpt(String line, int from, int to) {

    /** What a finding that stands at no text has. */
    public static final Excerpt NONE = new Excerpt("", 0, 0);

    private static final int BEFORE = 24;
    private static final int LONGEST = 56;

    static Excerpt of(SourceFile source, Span span) {
        String text = source.text();
        int line = source.place(span.start()).line();
        int start = source.index().start(line);
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        int from = whole(text, Math.max(start, span.start() - BEFORE));
        int to = whole(text, Math.min(end, from + LONGEST));
        String before = from > start ? "…" : "";
        StringBuilder shown = new StringBuilder(before);
        for (int i = from; i < to; i++) {
            shown.append(shown(text.charAt(i)));
        }
        int at = before.length() + Math.min(span.start(), to) - from;
        int behind = Math.max(at, before.length() + Math.min(span.end(), to) - from);
        return new Excerpt(shown.append(to < end ? "…" : "").toString(), at, behind);
    }

    private static char shown(char c) {
        boolean blank = Characters.isSpace(c) || c < ' ' || Characters.columns(c) == 0;
        // A wide space keeps its two columns, and what has none takes one, so that the caret stands where it should.
        return blank && c != '\u3000' ? ' ' : c;
    }

    /** Moves an offset that would part a surrogate pair to its start. */
    private static int whole(String text, int offset) {
        boolean parts = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return parts ? offset - 1 : offset;
    }
}
