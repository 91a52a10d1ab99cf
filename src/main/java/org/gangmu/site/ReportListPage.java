package org.gangmu.site;

import java.util.List;

/**
 * The list of reports, by year: all, those of one year, or where they are many, the years.
 *
 * @param address where it stands
 * @param title its title
 * @param lead a sentence about what it holds
 * @param parts the pages that list the reports, where they are too many for this one
 * @param years the reports by year, in order; none where parts list them
 * @param ways the ways to the other pages of the list; none where there are none
 */
public record ReportListPage(
        String address, String title, String lead, List<IndexItem> parts, List<Year> years, List<PartLinks> ways)
        implements Page {

    /** Where the first of them stands. */
    public static final String ADDRESS = "reports/index.html";

    /**
     * The reports of one year.
     *
     * @param id the anchor of the year on the page
     * @param label the year in words
     * @param reports its reports
     */
    public record Year(String id, String label, List<ReportEntry> reports) {

        /** Copies the reports. */
        public Year {
            reports = List.copyOf(reports);
        }
    }

    /** Copies the lists. */
    public ReportListPage {
        parts = List.copyOf(parts);
        ways = List.copyOf(ways);
        years = List.copyOf(years);
    }

    @Override
    public Kind kind() {
        return Kind.REPORTS;
    }

    @Override
    public List<Link> trail() {
        return ways.isEmpty() ? List.of(Site.HOME) : List.of(Site.HOME, Site.REPORTS);
    }
}
