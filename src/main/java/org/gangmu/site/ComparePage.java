package org.gangmu.site;

import java.util.List;

/**
 * Two reports side by side. A script chooses and fills it; without one it leads to the reports.
 *
 * @param reports the reports by year; none where they are too many for one page
 */
public record ComparePage(List<ReportListPage.Year> reports) implements Page {

    /** Where it stands. */
    public static final String ADDRESS = "compare/index.html";

    /** Copies the years. */
    public ComparePage {
        reports = List.copyOf(reports);
    }

    @Override
    public Kind kind() {
        return Kind.COMPARE;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String title() {
        return "两篇并读";
    }

    @Override
    public List<Link> trail() {
        return List.of(Site.HOME, Site.REPORTS);
    }
}
