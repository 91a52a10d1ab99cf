package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangmu.source.Span;

/**
 * Finds what stands in 《》. A title may hold others; a mark without its partner ends at the next 。 or ； and takes nothing with it, so
 * that the titles behind it are found. Stateless; the cost grows with the length of the text.
 */
final class Titles {

    /** In UTF-16 units; longer ones are slips of the pen. */
    private static final int LONGEST = 120;

    private Titles() {}

    /** Finds all titles of a text with those within others, sorted by where they begin; the marks are left out. */
    static List<Span> all(String text) {
        List<Span> found = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int at = text.indexOf('《'); at >= 0 && at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '《') {
                open.add(at + 1);
            } else if (c == '》' && !open.isEmpty()) {
                int start = open.remove(open.size() - 1);
                if (at > start && at - start <= LONGEST) {
                    found.add(new Span(start, at));
                }
            } else if (c == '。' || c == '；') {
                open.clear();
            }
        }
        found.sort(Comparator.comparingInt(Span::start));
        return found;
    }

    /** Leaves out of sorted titles those that stand within others. */
    static List<Span> outermost(List<Span> all) {
        List<Span> outermost = new ArrayList<>();
        int end = 0;
        for (Span title : all) {
            if (title.start() >= end) {
                outermost.add(title);
                end = title.end();
            }
        }
        return outermost;
    }
}
