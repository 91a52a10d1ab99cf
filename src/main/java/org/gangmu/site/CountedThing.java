package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.analysis.Figure;
import org.gangmu.analysis.ThemeScore;
import org.gangmu.links.SectionRef;

/**
 * A figure and where it stands.
 *
 * @param report the report's index
 * @param figure the figure
 * @param place the report and the place in it
 * @param theme the first theme of its section that the portal has, its id; empty where there is none
 */
record CountedThing(int report, Figure figure, Link place, Optional<String> theme) {

    /** How a comparison is called on pages; empty where the figure stands by itself. */
    static String name(Figure.Comparison comparison) {
        return switch (comparison) {
            case NONE -> "";
            case SHARE -> "占比";
            case GROWTH -> "增长";
            case FALL -> "下降";
            case REACHED -> "达到";
        };
    }

    /** The anchor of figures that belong to no theme. */
    static final String UNPLACED = "unplaced";

    /** The shelf that it stands on: its theme's id, or {@link #UNPLACED}. */
    String shelf() {
        return theme.orElse(UNPLACED);
    }

    /**
     * Gathers what the reports count.
     *
     * @param places the reports
     * @param shelves the themes by id
     * @return all figures, in the order of the reports
     */
    static List<CountedThing> of(Places places, Map<String, Shelf> shelves) {
        List<CountedThing> found = new ArrayList<>();
        for (int i = 0; i < places.reports().size(); i++) {
            ReportFacts facts = places.reports().get(i);
            for (Figure figure : facts.report().analyzed().figures()) {
                Optional<String> theme = places.at(
                                new SectionRef(i, figure.spot().section()))
                        .flatMap(section -> section.analysis().themes().stream()
                                .map(ThemeScore::theme)
                                .filter(shelves::containsKey)
                                .findFirst());
                found.add(new CountedThing(i, figure, places.link(i, figure.spot()), theme));
            }
        }
        return found;
    }
}
