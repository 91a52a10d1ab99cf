package org.gangmu.links;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.gangmu.analysis.Facet;

/**
 * Finds sections of other reports that speak of the same thing, at most one of each report, and none where none is close enough.
 * For one thread.
 */
final class RelatedFinder {

    private static final int LINKS = 3;
    private static final int LOOKED_AT = 16;

    /** Below this a reader would ask why the two are held together. */
    private static final double CLOSE = 0.2;

    private final Shelf shelf;
    private final List<Digest> digests;
    private final Reasons reasons;

    RelatedFinder(Shelf shelf, List<Digest> digests, Reasons reasons) {
        this.shelf = shelf;
        this.digests = digests;
        this.reasons = reasons;
    }

    /** Adds the links from one section to related ones. */
    void related(Speaker from, WordIndex index, List<Link> links) {
        add(Link.Kind.RELATED, from, index, links);
    }

    /** Adds the links from a problem to practices elsewhere. */
    void elsewhere(Speaker problem, WordIndex practices, List<Link> links) {
        if (problem.facet() == Facet.PROBLEM) {
            add(Link.Kind.ELSEWHERE, problem, practices, links);
        }
    }

    private void add(Link.Kind kind, Speaker from, WordIndex index, List<Link> links) {
        Best<Speaker> best = new Best<>(LOOKED_AT);
        ToDoubleFunction<Speaker> score = other -> closeness(from, other);
        for (Speaker other : index.near(from, LOOKED_AT)) {
            best.offer(other, score.applyAsDouble(other), other.number());
        }
        Set<Integer> reports = new HashSet<>();
        for (Speaker other : best.list()) {
            double close = score.applyAsDouble(other);
            if (close < CLOSE || reports.size() == LINKS) {
                break;
            }
            List<String> words = reasons.words(from, other);
            if (words.size() > 1 && reports.add(other.report())) {
                links.add(new Link(
                        kind,
                        shelf.reference(from),
                        shelf.reference(other),
                        Math.min(9, (int) (close * 10)),
                        Reasons.theme(from, other),
                        words));
            }
        }
    }

    private double closeness(Speaker one, Speaker other) {
        double likeness = digests.get(one.number()).likeness(digests.get(other.number()));
        if (!one.theme().isEmpty() && one.theme().equals(other.theme())) {
            likeness *= 1.3;
        } else if (Reasons.theme(one, other).isPresent()) {
            likeness *= 1.15;
        }
        return one.facet() == other.facet() ? likeness * 1.05 : likeness;
    }
}
