package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gangmu.analysis.Aspects;
import org.gangmu.analysis.Facet;
import org.gangmu.analysis.Theme;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;

/** Makes the lists of one theme's sections. Immutable and thread-safe. */
final class ThemeListings {

    /** Nobody needs to choose among parts if there are fewer that have sections. */
    private static final int FEWEST_PARTS = 2;

    private final Theme theme;
    private final Aspects aspects;
    /** The aspects as attributes and addresses name them: without blanks. */
    private final List<String> keys;

    ThemeListings(Theme theme) {
        this.theme = theme;
        this.aspects = new Aspects(theme);
        this.keys = theme.aspects().stream()
                .map(aspect -> aspect.name().replaceAll("\\s+", "-"))
                .toList();
    }

    /**
     * Lists sections.
     *
     * @param sections sections of the theme, in order
     * @return what the page shows of them
     */
    ThemeListing of(List<CountedSection> sections) {
        List<ThemeListing.Group> groups = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<CountedSection> told = sections.stream()
                    .filter(section -> section.analysis().facet() == facet)
                    .toList();
            if (!told.isEmpty()) {
                List<ThemeListing.Entry> entries =
                        told.stream().map(this::entry).toList();
                groups.add(new ThemeListing.Group(facet.id(), Facets.label(facet), Shelf.count(told), entries));
            }
        }
        return new ThemeListing(tabs(groups), groups);
    }

    /** Gives the tabs of what is listed; each leads to the first of its entries on the page. */
    private List<ThemeListing.Tab> tabs(List<ThemeListing.Group> groups) {
        List<ThemeListing.Entry> listed =
                groups.stream().flatMap(group -> group.entries().stream()).toList();
        List<ThemeListing.Tab> tabs = new ArrayList<>();
        for (int i = 0; i < theme.aspects().size(); i++) {
            String key = keys.get(i);
            List<ThemeListing.Entry> own = listed.stream()
                    .filter(entry -> List.of(entry.aspects().split(" ")).contains(key))
                    .toList();
            if (!own.isEmpty()) {
                String label = theme.aspects().get(i).name();
                tabs.add(new ThemeListing.Tab(key, label, own.size(), own.get(0).id()));
            }
        }
        if (tabs.size() < FEWEST_PARTS) {
            return List.of();
        }
        tabs.add(0, new ThemeListing.Tab("", "全部", listed.size(), listed.get(0).id()));
        return tabs;
    }

    private ThemeListing.Entry entry(CountedSection counted) {
        Section section = counted.section();
        ReportLabel label = counted.reportLabel();
        String text = section.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining());
        return new ThemeListing.Entry(
                counted.entryId(),
                label.brief(),
                (label.genre() + " " + counted.place()).strip(),
                counted.href(),
                aspects.of(section).stream().map(keys::get).collect(Collectors.joining(" ")),
                Run.of(SectionNames.excerpt(section.heading().orElse(""), Shelf.HEADING)),
                Run.of(SectionNames.excerpt(text, Shelf.EXCERPT)));
    }
}
