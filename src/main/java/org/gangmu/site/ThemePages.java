package org.gangmu.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.analysis.Facet;
import org.gangmu.analysis.ThemeScore;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;

/** Makes the pages of themes. */
final class ThemePages {

    private static final int EXCERPT = 180;
    private static final int NEIGHBOURS = 5;

    private final Map<String, Shelf> shelves;
    private final List<Shelf> ordered;

    /**
     * Prepares.
     *
     * @param shelves the themes with their sections, by id, in order
     */
    ThemePages(Map<String, Shelf> shelves) {
        this.shelves = shelves;
        this.ordered = List.copyOf(shelves.values());
    }

    /**
     * Makes the list of themes.
     *
     * @return its page
     */
    ThemeListPage list() {
        List<ThemeListPage.Entry> entries = ordered.stream()
                .map(shelf -> new ThemeListPage.Entry(
                        shelf.link(),
                        firstParagraph(shelf.theme().introduction()),
                        shelf.tally(),
                        Shelf.count(shelf.sections())))
                .toList();
        int sections =
                ordered.stream().mapToInt(shelf -> shelf.sections().size()).sum();
        return new ThemeListPage(entries.size() + " 个主题，" + sections + " 节。每一节归入它说得最多的那个主题。", entries);
    }

    private static String firstParagraph(String markdown) {
        String text = markdown.strip();
        int end = text.indexOf("\n\n");
        return end < 0 ? text : text.substring(0, end);
    }

    /**
     * Makes the page of each theme.
     *
     * @return the pages, in the order of the themes
     */
    List<ThemePage> all() {
        List<ThemePage> pages = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Shelf shelf = ordered.get(i);
            pages.add(new ThemePage(
                    shelf.href(),
                    shelf.theme().name(),
                    shelf.theme().introduction(),
                    shelf.sections().isEmpty() ? "暂无报告述及。" : Shelf.count(shelf.sections()),
                    shelf.tally(),
                    groups(shelf),
                    reports(shelf),
                    neighbours(shelf),
                    i > 0 ? List.of(ordered.get(i - 1).link()) : List.of(),
                    i + 1 < ordered.size() ? List.of(ordered.get(i + 1).link()) : List.of()));
        }
        return pages;
    }

    private static List<ThemePage.Group> groups(Shelf shelf) {
        List<ThemePage.Group> groups = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<CountedSection> sections = shelf.sections().stream()
                    .filter(section -> section.analysis().facet() == facet)
                    .toList();
            if (!sections.isEmpty()) {
                List<ThemePage.Entry> entries =
                        sections.stream().map(ThemePages::entry).toList();
                groups.add(new ThemePage.Group(facet.id(), Facets.label(facet), Shelf.count(sections), entries));
            }
        }
        return groups;
    }

    private static ThemePage.Entry entry(CountedSection counted) {
        Section section = counted.section();
        ReportLabel label = ReportLabel.of(counted.report().analyzed().outline());
        String text = section.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining());
        return new ThemePage.Entry(
                counted.entryId(),
                label.brief(),
                (label.genre() + " " + SectionNames.place(counted.path())).strip(),
                counted.href(),
                Run.of(section.heading().orElse("")),
                Run.of(SectionNames.excerpt(text, EXCERPT)));
    }

    /** The reports that a theme's sections stand in; their years where the reports are many. */
    private static List<ThemePage.Share> reports(Shelf shelf) {
        long count = shelf.sections().stream()
                .map(CountedSection::address)
                .distinct()
                .count();
        boolean byYear = count > MatrixMaker.MOST_REPORTS;
        Map<String, List<CountedSection>> byReport = new LinkedHashMap<>();
        for (CountedSection section : shelf.sections()) {
            String key = byYear ? year(section) : section.address();
            byReport.computeIfAbsent(key, unused -> new ArrayList<>()).add(section);
        }
        List<ThemePage.Share> shares = new ArrayList<>();
        for (List<CountedSection> sections : byReport.values()) {
            CountedSection first = first(sections);
            ReportLabel label = ReportLabel.of(first.report().analyzed().outline());
            String name = byYear ? MatrixMaker.yearName(label.year()) : label.brief();
            shares.add(new ThemePage.Share(new Link(name, "#" + first.entryId()), tally(sections)));
        }
        return shares;
    }

    private static String year(CountedSection section) {
        return ReportLabel.of(section.report().analyzed().outline()).year();
    }

    /** The section that comes first on the page of its theme, which goes by facet. */
    static CountedSection first(List<CountedSection> sections) {
        CountedSection first = sections.get(0);
        for (CountedSection section : sections) {
            if (section.analysis().facet().compareTo(first.analysis().facet()) < 0) {
                first = section;
            }
        }
        return first;
    }

    private static Tally tally(List<CountedSection> sections) {
        return Tally.of(
                sections.stream().map(section -> section.analysis().facet()).toList());
    }

    /** The themes that stand beside this one in its sections, most frequent first. */
    private List<ThemePage.Share> neighbours(Shelf shelf) {
        Map<String, List<CountedSection>> shared = new LinkedHashMap<>();
        shelves.keySet().forEach(id -> shared.put(id, new ArrayList<>()));
        for (CountedSection section : shelf.sections()) {
            for (ThemeScore score : section.analysis().themes()) {
                if (!score.theme().equals(shelf.theme().id()) && shared.containsKey(score.theme())) {
                    shared.get(score.theme()).add(section);
                }
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted((a, b) ->
                        Integer.compare(b.getValue().size(), a.getValue().size()))
                .limit(NEIGHBOURS)
                .map(entry -> new ThemePage.Share(shelves.get(entry.getKey()).link(), tally(entry.getValue())))
                .toList();
    }
}
