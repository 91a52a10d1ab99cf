package org.gangmu.site;

import java.util.List;
import java.util.Optional;
import org.gangmu.links.Occurrence;

/**
 * A place where something is named, in its context.
 *
 * @param place the report and the place in it
 * @param before the words before
 * @param hit what stands there
 * @param after the words after
 */
public record Hit(Link place, List<Run> before, List<Run> hit, List<Run> after) {

    private static final int BEFORE = 18;
    /** So many characters of hit and words after fit into a line; some words after there are always. */
    private static final int LINE = 36;

    private static final int LEAST_AFTER = 8;

    private static final String CLOSING = "，。；：、！？”’）》】";
    private static final String OPENING = "“‘（《【";

    /** Copies the lists. */
    public Hit {
        before = List.copyOf(before);
        hit = List.copyOf(hit);
        after = List.copyOf(after);
    }

    /**
     * Shows an occurrence.
     *
     * @param at the occurrence
     * @param places where to find its text
     * @return it in its context; none where the portal has no such place
     */
    static Optional<Hit> of(Occurrence at, Places places) {
        int start = at.spot().start();
        int end = at.spot().end();
        return places.text(at.report(), at.spot())
                .map(text -> new Hit(
                        places.link(at.report(), at.spot()),
                        Run.of(text, from(text, start), start),
                        Run.of(text, start, end),
                        Run.of(text, end, to(text, start, end))));
    }

    /** Where the words before begin: not with a sign that ends what is cut off. */
    private static int from(String text, int start) {
        int from = whole(text, Math.max(0, start - BEFORE));
        while (from > 0 && from < start && CLOSING.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return from;
    }

    /** Where the words after end: not with a sign that opens what is cut off. */
    private static int to(String text, int start, int end) {
        int to = whole(text, Math.min(text.length(), end + Math.max(LEAST_AFTER, LINE - (end - start))));
        while (to > end && to < text.length() && OPENING.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    /** Moves a border that would cut a character in two. */
    private static int whole(String text, int at) {
        boolean cut = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return cut ? at + 1 : at;
    }
}
