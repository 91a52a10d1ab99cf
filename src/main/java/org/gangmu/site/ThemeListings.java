package org.gangmu.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
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
        List<Door> doors = groups.stream()
                .flatMap(group -> group.entries().stream())
                .map(entry -> new Door(List.of(entry.aspects().split(" ")), "#" + entry.id()))
                .toList();
        return new ThemeListing(tabs(doors), groups);
    }

    /**
     * Leads to the parts of a theme whose sections stand on pages of their own.
     *
     * @param shelf the theme with its sections
     * @return no sections, but tabs; each counts those of all pages and leads to the latest year that has some
     */
    ThemeListing across(Shelf shelf) {
        List<Door> doors = new ArrayList<>();
        List<Pieces.Piece<CountedSection>> pieces = new ArrayList<>(shelf.pieces());
        pieces.sort(Comparator.comparing((Pieces.Piece<CountedSection> piece) -> piece.year())
                .reversed());
        for (Pieces.Piece<CountedSection> piece : pieces) {
            String href = shelf.href(piece);
            piece.items().forEach(section -> doors.add(new Door(named(section.section()), href)));
        }
        List<ThemeListing.Tab> tabs = tabs(doors).stream()
                .skip(1)
                .map(tab -> tab.leadingTo(asked(tab)))
                .toList();
        return new ThemeListing(tabs, List.of());
    }

    private static String asked(ThemeListing.Tab tab) {
        return tab.href() + "?aspect=" + URLEncoder.encode(tab.aspect(), StandardCharsets.UTF_8);
    }

    /**
     * A section as the tabs see it.
     *
     * @param aspects the parts of the theme that it is about
     * @param href where it is listed
     */
    private record Door(List<String> aspects, String href) {}

    /** Gives the tabs of sections; each leads to the first of its own. */
    private List<ThemeListing.Tab> tabs(List<Door> doors) {
        List<ThemeListing.Tab> tabs = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            List<Door> own =
                    doors.stream().filter(door -> door.aspects().contains(key)).toList();
            if (!own.isEmpty()) {
                String label = theme.aspects().get(i).name();
                tabs.add(new ThemeListing.Tab(key, label, own.size(), own.get(0).href()));
            }
        }
        if (tabs.size() < FEWEST_PARTS) {
            return List.of();
        }
        tabs.add(0, new ThemeListing.Tab("", "全部", doors.size(), doors.get(0).href()));
        return tabs;
    }

    /** Names the parts of the theme that a section is about. */
    private List<String> named(Section section) {
        return aspects.of(section).stream().map(keys::get).toList();
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
                String.join(" ", named(section)),
                Run.of(SectionNames.excerpt(section.heading().orElse(""), Shelf.HEADING)),
                Run.of(SectionNames.excerpt(text, Shelf.EXCERPT)));
    }
}
