package org.gangmu.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.outline.Section;

/** Makes the list of reports: one page where they are few, else one or more for each year. */
final class ReportLists {

    private static final int FRAME_OF_ENTRY = 300;
    private static final int BYTES_OF_CHARACTER = 3;

    private final List<ReportFacts> reports;
    private final List<Pieces.Piece<ReportFacts>> pieces;
    /** Where each year begins, by the year in digits. */
    private final Map<String, String> years = new LinkedHashMap<>();

    /**
     * Prepares.
     *
     * @param reports the reports, in order
     */
    ReportLists(List<ReportFacts> reports) {
        this.reports = reports;
        this.pieces = Pieces.cut(reports, facts -> facts.label().year(), ReportLists::weight);
        for (Pieces.Piece<ReportFacts> piece : pieces) {
            for (ReportFacts facts : piece.items()) {
                String year = facts.label().year();
                years.putIfAbsent(year, href(piece) + "#" + MatrixMaker.yearId(year));
            }
        }
    }

    private static int weight(ReportFacts facts) {
        int characters = facts.outline().title().text().length();
        for (Section part : facts.outline().sections()) {
            characters += SectionNames.brief(part).length() + 1;
        }
        return FRAME_OF_ENTRY + BYTES_OF_CHARACTER * characters;
    }

    private static String href(Pieces.Piece<ReportFacts> piece) {
        return "reports/" + piece.name() + ".html";
    }

    /**
     * Tells where the reports of a year are listed.
     *
     * @param year the year in digits, or nothing; one that a report has
     * @return the place, from the portal's root
     */
    String href(String year) {
        return years.getOrDefault(year, ReportListPage.ADDRESS);
    }

    /**
     * Makes the pages.
     *
     * @return them, the one that leads to the others first
     */
    List<PlannedPage> pages() {
        if (pieces.get(0).whole()) {
            return List.of(new PlannedPage(Page.Kind.REPORTS, 
                    ReportListPage.ADDRESS,
                    () -> new ReportListPage(
                            ReportListPage.ADDRESS,
                            "报告",
                            HomePages.summary(reports) + "。",
                            List.of(),
                            years(reports),
                            List.of())));
        }
        List<Link> links = pieces.stream()
                .map(piece -> new Link(piece.label(), href(piece)))
                .toList();
        List<IndexItem> parts = pieces.stream()
                .map(piece -> new IndexItem(
                        Run.of(piece.label()), href(piece), piece.items().size() + " 篇"))
                .toList();
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(PlannedPage.of(new ReportListPage(
                ReportListPage.ADDRESS, "报告", HomePages.summary(reports) + "。", parts, List.of(), List.of())));
        for (int i = 0; i < pieces.size(); i++) {
            List<ReportFacts> items = pieces.get(i).items();
            PartLinks ways = PartLinks.of(pieces, links, i);
            pages.add(new PlannedPage(Page.Kind.REPORTS, 
                    ways.address(),
                    () -> new ReportListPage(
                            ways.address(),
                            "报告 " + ways.label(),
                            items.size() + " 篇。",
                            List.of(),
                            years(items),
                            List.of(ways))));
        }
        return pages;
    }

    /** Makes the page that shows two reports side by side, which lists them where one page can. */
    ComparePage compare() {
        return new ComparePage(pieces.get(0).whole() ? years(reports) : List.of());
    }

    private static List<ReportListPage.Year> years(List<ReportFacts> reports) {
        Map<String, List<ReportEntry>> byYear = new LinkedHashMap<>();
        for (ReportFacts report : reports) {
            byYear.computeIfAbsent(report.label().year(), year -> new ArrayList<>())
                    .add(ReportPages.entry(report));
        }
        List<ReportListPage.Year> years = new ArrayList<>();
        byYear.forEach((year, entries) ->
                years.add(new ReportListPage.Year(MatrixMaker.yearId(year), MatrixMaker.yearName(year), entries)));
        return years;
    }
}
