package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A plan and what became of it: a practice of the same office the year after.
 *
 * @param plan what was planned
 * @param practice what was done, and why it is held to be the same
 */
public record Carried(Quote plan, Quote practice) {

    private static final int QUOTED = 140;

    /**
     * Finds what was carried on.
     *
     * @param links what the reports say to each other
     * @param places where to find the texts
     * @param shelves the themes by id
     * @param wanted tells by the reports of plan and practice which are wanted
     * @return them, in the order of the links
     */
    static List<Carried> of(
            List<org.gangmu.links.Link> links,
            Places places,
            Map<String, Shelf> shelves,
            BiPredicate<ReportFacts, ReportFacts> wanted) {
        List<Carried> found = new ArrayList<>();
        for (org.gangmu.links.Link link : links) {
            // The corpus goes by year: the plan's report comes first, whichever way the link leads.
            boolean forward = link.from().report() < link.to().report();
            var first = forward ? link.from() : link.to();
            var second = forward ? link.to() : link.from();
            Optional<CountedSection> plan = places.at(first);
            Optional<CountedSection> practice = places.at(second);
            if (plan.isPresent()
                    && practice.isPresent()
                    && wanted.test(
                            places.reports().get(first.report()),
                            places.reports().get(second.report()))) {
                found.add(new Carried(
                        quote(plan.get(), link, ""), quote(practice.get(), link, Reasons.of(link, shelves))));
            }
        }
        return found;
    }

    private static Quote quote(CountedSection section, org.gangmu.links.Link link, String reason) {
        return new Quote(
                new Link(section.label(), section.href()),
                Quote.words(section.section(), link.words(), QUOTED),
                reason);
    }
}
