package org.gangmu.site;

import java.util.List;

/**
 * Reports as one book, to be printed: a title, a table of contents, and the reports one after the other, each from a new page.
 *
 * @param address where it stands
 * @param title what it holds: {@code 2021 年度报告汇编}
 * @param count how many reports and characters, in words
 * @param reports the reports, in order
 */
public record CompendiumPage(String address, String title, String count, List<Entry> reports) implements Page {

    /**
     * A report in the book.
     *
     * @param id its anchor; the anchors of its sections begin with it and a dot
     * @param unit what its unit is called, or a short form of its title
     * @param page its own page
     */
    public record Entry(String id, String unit, ReportPage page) {}

    /** Copies the reports. */
    public CompendiumPage {
        reports = List.copyOf(reports);
    }

    @Override
    public Kind kind() {
        return Kind.COMPENDIUM;
    }

    @Override
    public List<Link> trail() {
        return List.of(Site.HOME, Site.REPORTS, new Link("汇编", CompendiumListPage.ADDRESS));
    }
}
