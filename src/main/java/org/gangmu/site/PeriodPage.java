package org.gangmu.site;

import java.util.List;

/**
 * The reports of one year, or of one office over the years.
 *
 * @param kind {@link Page.Kind#YEAR} or {@link Page.Kind#UNIT}
 * @param address where it stands
 * @param title the year or the office
 * @param lead a sentence about what it holds
 * @param reports the reports, in order
 * @param moreReports where the other reports are; none where all are here
 * @param themes what they speak of
 * @param carried what was planned the year before and then done
 * @param rest says how many of these are not shown; empty where all are
 * @param news what was first named in the year; none for an office
 * @param previous the year or office before; none for the first
 * @param next the year or office behind; none for the last
 */
public record PeriodPage(
        Kind kind,
        String address,
        String title,
        String lead,
        List<ReportEntry> reports,
        List<Link> moreReports,
        List<ThemeRow> themes,
        List<Carried> carried,
        String rest,
        List<News> news,
        List<Link> previous,
        List<Link> next)
        implements Page {

    /**
     * What was first named in a year.
     *
     * @param id the anchor of its heading
     * @param label what it is: documents or terms
     * @param items those that most reports name
     * @param rest says how many others there are; empty where there is none
     */
    public record News(String id, String label, List<IndexItem> items, String rest) {

        /** Copies the items. */
        public News {
            items = List.copyOf(items);
        }
    }

    /** A theme has no more strokes. */
    private static final int MOST_STROKES = 32;

    /** Copies the lists. */
    public PeriodPage {
        reports = List.copyOf(reports);
        moreReports = List.copyOf(moreReports);
        themes = List.copyOf(themes);
        carried = List.copyOf(carried);
        news = List.copyOf(news);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }

    @Override
    public List<Link> trail() {
        return List.of(Site.HOME, kind == Kind.YEAR ? Site.YEARS : Site.UNITS);
    }

    /**
     * Gives the scale that the themes share.
     *
     * @return for how many sections a stroke stands
     */
    public Scale scale() {
        return Scale.of(themes.stream().map(ThemeRow::tally).toList(), MOST_STROKES);
    }
}
