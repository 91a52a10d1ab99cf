package org.gangmu.site;

import java.util.List;

/**
 * The years that reports are about, or the offices that several reports are about.
 *
 * @param kind {@link Page.Kind#YEARS} or {@link Page.Kind#UNITS}
 * @param address where it stands
 * @param title its title
 * @param lead a sentence about what it holds
 * @param rows the years or offices, in order
 * @param trail the pages above
 * @param previous the part of the list before; none on the first
 * @param next the part behind; none on the last
 */
public record PeriodListPage(
        Kind kind,
        String address,
        String title,
        String lead,
        List<Row> rows,
        List<Link> trail,
        List<Link> previous,
        List<Link> next)
        implements Page {

    /**
     * A year or an office.
     *
     * @param link its name and page
     * @param remark which reports there are, in words
     * @param tally their sections
     */
    public record Row(Link link, String remark, Tally tally) {}

    /** A row has no more strokes. */
    private static final int MOST_STROKES = 80;

    /** Copies the lists. */
    public PeriodListPage {
        rows = List.copyOf(rows);
        trail = List.copyOf(trail);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }

    /**
     * Gives the scale that the rows share.
     *
     * @return for how many sections a stroke stands
     */
    public Scale scale() {
        return Scale.of(rows.stream().map(Row::tally).toList(), MOST_STROKES);
    }
}
