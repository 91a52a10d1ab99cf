package org.gangmu.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.analysis.Theme;
import org.gangmu.outline.Paragraph;

/** A theme, the sections that are counted under it, and the pages on which they are listed. Immutable. */
final class Shelf {

    /** A section in the list shows no more of its heading, and no more of its text. */
    static final int HEADING = 120;

    static final int EXCERPT = 180;

    private static final int FRAME_OF_ENTRY = 600;
    private static final int BYTES_OF_CHARACTER = 5;

    private final Theme theme;
    private final String folder;
    private final List<CountedSection> sections;
    private final List<Pieces.Piece<CountedSection>> pieces;
    /** Which piece lists a section, by the section's anchor. */
    private final Map<String, String> addresses = new HashMap<>();

    private Shelf(Theme theme, String folder, List<CountedSection> sections) {
        this.theme = theme;
        this.folder = folder;
        this.sections = List.copyOf(sections);
        this.pieces = Pieces.cut(byYearAndFacet(sections), CountedSection::year, Shelf::weight);
        for (Pieces.Piece<CountedSection> piece : pieces) {
            piece.items().forEach(section -> addresses.put(section.entryId(), href(piece)));
        }
    }

    private static List<CountedSection> byYearAndFacet(List<CountedSection> sections) {
        Map<String, List<CountedSection>> byYear = new LinkedHashMap<>();
        sections.forEach(section -> byYear.computeIfAbsent(section.year(), unused -> new ArrayList<>())
                .add(section));
        List<CountedSection> ordered = new ArrayList<>();
        for (List<CountedSection> year : byYear.values()) {
            year.sort(Comparator.comparing(section -> section.analysis().facet()));
            ordered.addAll(year);
        }
        return ordered;
    }

    private static int weight(CountedSection section) {
        int text = 0;
        for (Paragraph paragraph : section.section().paragraphs()) {
            text += paragraph.text().length();
        }
        int heading = section.section().heading().orElse("").length();
        return FRAME_OF_ENTRY + BYTES_OF_CHARACTER * (Math.min(heading, HEADING) + Math.min(text, EXCERPT));
    }

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

    /** The theme. */
    Theme theme() {
        return theme;
    }

    /** Where its pages stand below {@code themes/}: its id in lower-case ASCII. */
    String folder() {
        return folder;
    }

    /** Its sections, in the order of the reports. */
    List<CountedSection> sections() {
        return sections;
    }

    /** Its sections page by page: by year, and within a year by facet. */
    List<Pieces.Piece<CountedSection>> pieces() {
        return pieces;
    }

    /** Whether its sections stand on pages of their own. */
    boolean split() {
        return !pieces.get(0).whole();
    }

    String href() {
        return "themes/" + folder + "/index.html";
    }

    /** The page of one piece. */
    String href(Pieces.Piece<CountedSection> piece) {
        return "themes/" + folder + "/" + piece.name() + ".html";
    }

    /** Where a section is listed, from the portal's root; the theme's page where it is not. */
    String href(String entryId) {
        String address = addresses.get(entryId);
        return address == null ? href() : address + "#" + entryId;
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
