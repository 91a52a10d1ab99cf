package org.gangmu.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gangmu.links.IndexEntry;
import org.gangmu.links.Occurrence;

/** Makes the pages of years: what comes when, and what became of last year's plans. */
final class YearPages {

    private static final int MOST_NEWS = 24;

    private final PeriodPages maker;
    private final ReportLists lists;
    private final List<String> years;
    private final Map<String, List<ReportFacts>> byYear;

    /**
     * Prepares.
     *
     * @param maker makes what pages of years and offices have in common
     * @param lists where the reports of a year are listed
     */
    YearPages(PeriodPages maker, ReportLists lists) {
        this.maker = maker;
        this.lists = lists;
        this.byYear =
                PeriodPages.group(maker.reports(), report -> report.label().year());
        this.years = List.copyOf(byYear.keySet());
    }

    /** Makes the pages, their list first; none where all reports are about one year. */
    List<PlannedPage> all() {
        if (years.size() < 2) {
            return List.of();
        }
        List<Link> links = years.stream()
                .map(year -> new Link(MatrixMaker.yearName(year), address(year)))
                .toList();
        List<PeriodListPage.Row> rows = new ArrayList<>();
        List<PlannedPage> pages = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            List<ReportFacts> own = byYear.get(years.get(i));
            rows.add(PeriodPages.row(links.get(i), own, PeriodPages.count(own)));
            int index = i;
            pages.add(new PlannedPage(Page.Kind.YEAR, address(years.get(i)), () -> page(index, links)));
        }
        pages.add(
                0,
                PlannedPage.of(new PeriodListPage(
                        Page.Kind.YEARS,
                        Site.YEARS.href(),
                        Site.YEARS.label(),
                        "按报告所写的年度排列，不按成文日期。",
                        rows,
                        List.of(Site.HOME),
                        List.of(),
                        List.of())));
        return pages;
    }

    private static String address(String year) {
        return "years/" + (year.isEmpty() ? "undated" : year) + ".html";
    }

    private PeriodPage page(int index, List<Link> links) {
        String year = years.get(index);
        return maker.page(
                new PeriodPages.Subject(Page.Kind.YEAR, links, index, lists.href(year)),
                byYear.get(year),
                (plan, practice) -> practice.label().year().equals(year),
                index > 0 && !year.isEmpty() ? news(year) : List.of());
    }

    /** What no report of an earlier year names. */
    private List<PeriodPage.News> news(String year) {
        List<PeriodPage.News> news = new ArrayList<>();
        add(
                news,
                new PeriodPage.News("new-documents", "首次述及的文件", List.of(), ""),
                maker.links().documents(),
                year);
        add(
                news,
                new PeriodPage.News("new-terms", "首次述及的术语", List.of(), ""),
                maker.links().terms(),
                year);
        return news;
    }

    private void add(List<PeriodPage.News> news, PeriodPage.News empty, List<IndexEntry> entries, String year) {
        List<IndexEntry> first = entries.stream()
                .filter(entry -> firstYear(entry).equals(year))
                .sorted(Comparator.comparingInt(entry -> -entry.reports()))
                .toList();
        if (first.isEmpty()) {
            return;
        }
        List<IndexItem> items = first.stream()
                .limit(MOST_NEWS)
                .map(entry -> new IndexItem(
                        Register.name(entry),
                        maker.registers().href(entry.kind(), entry.name()),
                        Register.count(entry)))
                .toList();
        int left = first.size() - items.size();
        news.add(new PeriodPage.News(empty.id(), empty.label(), items, left == 0 ? "" : "另有 " + left + " 个。"));
    }

    /** The year of the first place, since the corpus goes by year. */
    private String firstYear(IndexEntry entry) {
        int first = entry.places().stream().mapToInt(Occurrence::report).min().orElse(-1);
        boolean known = first >= 0 && first < maker.reports().size();
        return known ? maker.reports().get(first).label().year() : "";
    }
}
