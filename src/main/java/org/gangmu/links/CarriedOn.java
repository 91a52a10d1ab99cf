package org.gangmu.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Facet;

/**
 * Holds the plans of an office against what it did the year after. Only reports that name their office and year count. For one thread; linear,
 * for of an office's year only the first hundred practices are looked at.
 */
final class CarriedOn {

    private static final int PRACTICES = 100;

    private final Shelf shelf;
    private final Map<String, List<Speaker>> practices = new TreeMap<>();

    CarriedOn(Shelf shelf) {
        this.shelf = shelf;
        for (Speaker speaker : shelf.speakers()) {
            if (speaker.facet() == Facet.PRACTICE) {
                List<Speaker> own = practices.computeIfAbsent(key(speaker, 0), none -> new ArrayList<>());
                if (own.size() < PRACTICES) {
                    own.add(speaker);
                }
            }
        }
    }

    /** Gives an office's year, so many years on; empty where office or year is unknown. */
    private String key(Speaker speaker, int later) {
        AnalyzedReport report = shelf.report(speaker.report());
        OptionalInt year = report.outline().year();
        return year.isEmpty()
                ? ""
                : Offices.name(report)
                        .map(name -> name + " " + (year.getAsInt() + later))
                        .orElse("");
    }

    /** Adds the links from all plans to what became of them. */
    void find(RelatedFinder finder, List<Link> links) {
        for (Speaker speaker : shelf.speakers()) {
            String key = speaker.facet() == Facet.PLAN ? key(speaker, 1) : "";
            if (!key.isEmpty()) {
                finder.add(Link.Kind.CARRIED_ON, speaker, practices.getOrDefault(key, List.of()), links);
            }
        }
    }
}
