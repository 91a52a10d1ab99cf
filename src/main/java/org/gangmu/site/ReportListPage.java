package org.gangmu.site;

import java.util.List;

/**
 * The list of reports, by year.
 *
 * @param lead a sentence about what it holds
 * @param years the years, in order
 */
public record ReportListPage(String lead, List<Year> years) implements Page {

    /** Where it stands. */
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

    /** Copies the years. */
    public ReportListPage {
        years = List.copyOf(years);
    }

    @Override
    public Kind kind() {
        return Kind.REPORTS;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String title() {
        return "报告";
    }

    @Override
    public List<Link> trail() {
        return List.of(Site.HOME);
    }
}
