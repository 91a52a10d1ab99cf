package org.gangmu.check;

import org.gangmu.source.Characters;
import org.gangmu.source.SourceFile;
import org.gangmu.source.Span;

/** Cuts sentences and clauses out of texts. Stateless. */
final class Sentences {

    private Sentences() {}

    /** The clause that begins at an offset, up to a stop, the line's end or a length. */
    static Span at(SourceFile source, int offset, int longest) {
        String text = source.text();
        int start = Math.min(offset, text.length());
        while (start < text.length() && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < longest && "。；！？，：\n\r".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end > start && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The sentence around an index: from behind the last stop to the next, both within a text. */
    static Span around(CharSequence text, int index) {
        int start = index;
        while (start > 0 && !ends(text.charAt(start - 1))) {
            start--;
        }
        int end = index;
        while (end < text.length() && !ends(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean ends(char c) {
        return "。；！？;!".indexOf(c) >= 0;
    }
}
