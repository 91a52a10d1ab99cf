package org.gangmu.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangmu.links.IndexEntry;
import org.gangmu.links.Occurrence;
import org.gangmu.links.SectionRef;

/** Which documents or terms the sections of each theme name. One pass over the index serves all themes. */
final class ThemeNames {

    private final Map<String, List<Named>> byTheme = new LinkedHashMap<>();

    /**
     * A document or term with what one theme says of it.
     *
     * @param entry the document or term
     * @param reports how many reports name it in sections of the theme
     * @param places how often they do
     */
    record Named(IndexEntry entry, int reports, int places) {

        /** High for what many reports of this theme share and other themes seldom say. */
        private double weight() {
            return reports * (double) places / entry.places().size();
        }

        IndexItem item(Registers registers) {
            String href = registers.href(entry.kind(), entry.name());
            return new IndexItem(Register.name(entry), href, reports + " 篇");
        }
    }

    /**
     * Sorts an index by theme.
     *
     * @param entries the index
     * @param ties finds the sections that it leads to
     */
    ThemeNames(List<IndexEntry> entries, Ties ties) {
        for (IndexEntry entry : entries) {
            Map<String, List<Integer>> reports = new LinkedHashMap<>();
            for (Occurrence place : entry.places()) {
                SectionRef ref = new SectionRef(place.report(), place.spot().section());
                Optional<String> theme = ties.at(ref).flatMap(CountedSection::theme);
                theme.ifPresent(id ->
                        reports.computeIfAbsent(id, unused -> new ArrayList<>()).add(place.report()));
            }
            reports.forEach((theme, named) -> {
                Set<Integer> different = new HashSet<>(named);
                byTheme.computeIfAbsent(theme, unused -> new ArrayList<>())
                        .add(new Named(entry, different.size(), named.size()));
            });
        }
    }

    /** What at least so many reports of a theme name, first what is most its own. */
    List<Named> sharedBy(int reports, String theme) {
        return byTheme.getOrDefault(theme, List.of()).stream()
                .filter(named -> named.reports() >= reports)
                .sorted(Comparator.comparingDouble(named -> -named.weight()))
                .toList();
    }

    /** What a theme names, first what most reports name. */
    List<Named> mostNamed(String theme) {
        return byTheme.getOrDefault(theme, List.of()).stream()
                .sorted(Comparator.comparingInt(Named::reports)
                        .thenComparingInt(Named::places)
                        .reversed())
                .toList();
    }
}
