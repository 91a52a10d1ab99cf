package org.gangmu.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.analysis.Theme;

/**
 * A theme and the sections that are counted under it.
 *
 * @param theme the theme
 * @param folder where its page stands below {@code themes/}: its id in lower-case ASCII
 * @param sections its sections, in the order of the reports
 */
record Shelf(Theme theme, String folder, List<CountedSection> sections) {

    /**
     * Puts every section that counts on the shelf of its first theme.
     *
     * @param themes the themes, in order
     * @param reports the reports, in order
     * @return the shelves by theme id, in the order of the themes
     */
    static Map<String, Shelf> of(List<Theme> themes, List<ReportFacts> reports) {
        Map<String, List<CountedSection>> sections = new LinkedHashMap<>();
        themes.forEach(theme -> sections.put(theme.id(), new ArrayList<>()));
        for (ReportFacts report : reports) {
            for (CountedSection section : report.counted()) {
                section.theme().map(sections::get).ifPresent(shelf -> shelf.add(section));
            }
        }
        Map<String, Shelf> shelves = new LinkedHashMap<>();
        List<String> folders = Addresses.folders(themes.stream().map(Theme::id).toList());
        for (int i = 0; i < themes.size(); i++) {
            Theme theme = themes.get(i);
            shelves.put(theme.id(), new Shelf(theme, folders.get(i), sections.get(theme.id())));
        }
        return shelves;
    }

    Shelf {
        sections = List.copyOf(sections);
    }

    String href() {
        return "themes/" + folder + "/index.html";
    }

    Link link() {
        return new Link(theme.name(), href());
    }

    Tally tally() {
        return Tally.of(
                sections.stream().map(section -> section.analysis().facet()).toList());
    }

    /** How many reports and sections there are, in words. */
    static String count(List<CountedSection> sections) {
        long reports = sections.stream().map(CountedSection::address).distinct().count();
        return reports + " 篇 " + sections.size() + " 节";
    }
}
