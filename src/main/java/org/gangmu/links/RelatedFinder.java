package org.gangmu.links;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds sections of other reports that speak of the same thing, at most one of each report, and none where none is close enough.
 * Immutable, so that many sections can be looked at at a time.
 */
final class RelatedFinder {

    private static final int LINKS = 3;
    static final int LOOKED_AT = 10;

    /** Below this a reader would ask why the two are held together. */
    private static final double CLOSE = 0.2;

    private static final double STEP = 0.08;
    private static final double SAME_THEME = 1.3;
    private static final double SHARED_THEME = 1.15;
    private static final double SAME_FACET = 1.05;

    private final Shelf shelf;
    private final List<Digest> digests;
    private final Reasons reasons;

    RelatedFinder(Shelf shelf, List<Digest> digests, Reasons reasons) {
        this.shelf = shelf;
        this.digests = digests;
        this.reasons = reasons;
    }

    /** Adds links of one kind from a section to those of other sections that are close enough, the closest first. */
    void add(Link.Kind kind, Speaker from, Iterable<Speaker> others, List<Link> links) {
        Best<Speaker> best = new Best<>(LOOKED_AT);
        for (Speaker other : others) {
            double close = closeness(from, other);
            if (close >= CLOSE && other.tells()) {
                best.offer(other, close, other.number());
            }
        }
        Set<Integer> reports = new HashSet<>();
        for (Speaker other : best.list()) {
            double close = closeness(from, other);
            if (reports.size() == LINKS) {
                break;
            }
            List<String> words = reasons.words(from, other);
            if (words.size() > 1 && reports.add(other.report())) {
                links.add(new Link(
                        kind,
                        shelf.reference(from),
                        shelf.reference(other),
                        strength(close),
                        Reasons.theme(from, other),
                        words,
                        List.of()));
            }
        }
    }

    SectionRef reference(Speaker speaker) {
        return shelf.reference(speaker);
    }

    /** Gives how strongly a link holds, in nine steps. */
    private static int strength(double close) {
        return Math.min(9, 1 + (int) ((close - CLOSE) / STEP));
    }

    private double closeness(Speaker one, Speaker other) {
        double likeness = digests.get(one.number()).likeness(digests.get(other.number()));
        if (likeness * SAME_THEME * SAME_FACET < CLOSE) {
            return 0;
        }
        if (!one.theme().isEmpty() && one.theme().equals(other.theme())) {
            likeness *= SAME_THEME;
        } else if (Reasons.theme(one, other).isPresent()) {
            likeness *= SHARED_THEME;
        }
        return one.facet() == other.facet() ? likeness * SAME_FACET : likeness;
    }
}
