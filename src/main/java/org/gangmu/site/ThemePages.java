package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the pages of themes. */
final class ThemePages {

    private static final int WAYS = 12;
    /** On a page that leads to others there is room for a few examples. */
    private static final int FEW_WAYS = 4;

    private final List<Shelf> ordered;
    private final List<ThemeListings> listings;
    private final ThemeRails rails;
    private final ProblemPages problems;

    /**
     * Prepares.
     *
     * @param shelves the themes with their sections, by id, in order
     * @param rails gathers what stands beside them
     * @param problems where problems stand, and where they go
     */
    ThemePages(Map<String, Shelf> shelves, ThemeRails rails, ProblemPages problems) {
        this.ordered = List.copyOf(shelves.values());
        this.listings =
                ordered.stream().map(shelf -> new ThemeListings(shelf.theme())).toList();
        this.rails = rails;
        this.problems = problems;
    }

    /**
     * Makes the list of themes.
     *
     * @return its page
     */
    private ThemeListPage list() {
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
     * Makes the pages of all themes.
     *
     * @return the page of each theme, in order, each followed by the pages that list its sections where they are many
     */
    List<PlannedPage> all() {
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(new PlannedPage(Page.Kind.THEMES, ThemeListPage.ADDRESS, this::list));
        for (int i = 0; i < ordered.size(); i++) {
            int index = i;
            Shelf shelf = ordered.get(i);
            pages.add(new PlannedPage(Page.Kind.THEME, shelf.href(), () -> page(index)));
            if (shelf.split()) {
                for (int j = 0; j < shelf.pieces().size(); j++) {
                    int piece = j;
                    pages.add(new PlannedPage(
                            Page.Kind.PART, shelf.href(shelf.pieces().get(j)), () -> part(index, piece)));
                }
            }
        }
        return pages;
    }

    private ThemePage page(int index) {
        Shelf shelf = ordered.get(index);
        return new ThemePage(
                shelf.href(),
                shelf.theme().name(),
                shelf.theme().introduction(),
                shelf.sections().isEmpty() ? "暂无报告述及。" : Shelf.count(shelf.sections()),
                shelf.tally(),
                YearStrip.of(shelf.sections()),
                problems.some(shelf, shelf.split() ? FEW_WAYS : WAYS),
                shelf.split() ? parts(shelf) : List.of(),
                shelf.split()
                        ? listings.get(index).across(shelf)
                        : listings.get(index).of(shelf.sections()),
                rails.of(shelf),
                index > 0 ? List.of(ordered.get(index - 1).link()) : List.of(),
                index + 1 < ordered.size() ? List.of(ordered.get(index + 1).link()) : List.of());
    }

    private static List<ThemeRail.Share> parts(Shelf shelf) {
        return shelf.pieces().stream()
                .map(piece -> ThemeRail.Share.of(new Link(piece.label(), shelf.href(piece)), piece.items()))
                .toList();
    }

    private ThemePartPage part(int theme, int index) {
        Shelf shelf = ordered.get(theme);
        List<Link> links = shelf.pieces().stream()
                .map(piece -> new Link(piece.label(), shelf.href(piece)))
                .toList();
        Pieces.Piece<CountedSection> piece = shelf.pieces().get(index);
        return new ThemePartPage(
                shelf.link(),
                Shelf.count(piece.items()),
                PartLinks.of(shelf.pieces(), links, index),
                listings.get(theme).of(piece.items()));
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
}
