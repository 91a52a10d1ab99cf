package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How much some reports say of a theme.
 *
 * @param theme the theme's name and page
 * @param tally the sections of the reports under it
 */
public record ThemeRow(Link theme, Tally tally) {

    /**
     * Counts the themes of some reports.
     *
     * @param reports the reports
     * @param shelves the themes by id, in order
     * @return a row for each theme of which they say something, in the order of the themes
     */
    static List<ThemeRow> of(List<ReportFacts> reports, Map<String, Shelf> shelves) {
        List<ThemeRow> rows = new ArrayList<>();
        for (Map.Entry<String, Shelf> shelf : shelves.entrySet()) {
            Tally tally = Tally.of(reports.stream()
                    .flatMap(report -> report.counted().stream())
                    .filter(section ->
                            section.theme().filter(shelf.getKey()::equals).isPresent())
                    .map(section -> section.analysis().facet())
                    .toList());
            if (tally.total() > 0) {
                rows.add(new ThemeRow(shelf.getValue().link(), tally));
            }
        }
        return rows;
    }
}
