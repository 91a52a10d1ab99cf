package org.gangmu.site;

import java.util.List;

/**
 * What stands beside the sections of a theme.
 *
 * @param reports the reports that its sections stand in, or where they are many, their years; none where the page lists its years
 * @param terms terms that several of its reports share
 * @param documents documents that its sections name, the most named first
 * @param moreDocuments how many more there are, and where; none where all are shown
 * @param figures figures that are not left blank, each with its section
 * @param blanks how many figures are left blank, in words; empty where none is
 * @param neighbours the themes that its sections are about as well
 */
public record ThemeRail(
        List<Share> reports,
        List<IndexItem> terms,
        List<IndexItem> documents,
        List<Link> moreDocuments,
        List<IndexItem> figures,
        String blanks,
        List<Share> neighbours) {

    /**
     * A report, year or theme that shares sections with a theme.
     *
     * @param link its name, and where its sections begin
     * @param tally the shared sections
     */
    public record Share(Link link, Tally tally) {

        /** Makes the share of some sections. */
        static Share of(Link link, List<CountedSection> sections) {
            return new Share(
                    link,
                    Tally.of(sections.stream()
                            .map(section -> section.analysis().facet())
                            .toList()));
        }
    }

    /** A report has no more strokes. */
    private static final int MOST_STROKES = 36;

    /** Copies the lists. */
    public ThemeRail {
        reports = List.copyOf(reports);
        terms = List.copyOf(terms);
        documents = List.copyOf(documents);
        moreDocuments = List.copyOf(moreDocuments);
        figures = List.copyOf(figures);
        neighbours = List.copyOf(neighbours);
    }

    /**
     * Tells whether there is anything to show.
     *
     * @return whether all of it is empty
     */
    public boolean isEmpty() {
        return reports.isEmpty()
                && terms.isEmpty()
                && documents.isEmpty()
                && figures.isEmpty()
                && blanks.isEmpty()
                && neighbours.isEmpty();
    }

    /**
     * Gives the scale that the reports share.
     *
     * @return for how many sections a stroke stands
     */
    public Scale scale() {
        return Scale.of(reports.stream().map(Share::tally).toList(), MOST_STROKES);
    }
}
