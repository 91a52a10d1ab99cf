package org.gangmu.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.gangmu.links.Link.Kind;
import org.gangmu.links.Links;

/** Makes what the pages of years and those of offices have in common. */
final class PeriodPages {

    private static final int MOST_REPORTS = 150;
    private static final int MOST_CARRIED = 60;

    private final Map<String, Shelf> shelves;
    private final Links links;
    private final List<org.gangmu.links.Link> carriedOn;
    private final Ties ties;

    /**
     * Prepares.
     *
     * @param shelves the themes by id
     * @param links what the reports say to each other
     * @param ties the same, looked up by section
     */
    PeriodPages(Map<String, Shelf> shelves, Links links, Ties ties) {
        this.shelves = shelves;
        this.links = links;
        this.carriedOn = links.links().stream()
                .filter(link -> link.kind() == Kind.CARRIED_ON)
                .toList();
        this.ties = ties;
    }

    /** All reports, in order. */
    List<ReportFacts> reports() {
        return ties.places().reports();
    }

    /** What the reports name. */
    Links links() {
        return links;
    }

    /** Where documents and terms are listed. */
    Registers registers() {
        return ties.registers();
    }

    /**
     * What a page is about.
     *
     * @param kind its kind
     * @param pages the pages of its kind, in order
     * @param index which of them it is
     * @param anchor where all reports are listed
     */
    record Subject(Page.Kind kind, List<Link> pages, int index, String anchor) {

        Link link() {
            return pages.get(index);
        }
    }

    /**
     * Makes a page.
     *
     * @param subject what it is about
     * @param own the reports of the year or office
     * @param wanted tells by the reports of plan and practice what belongs on the page
     * @param news what was first named
     * @return the page
     */
    PeriodPage page(
            Subject subject,
            List<ReportFacts> own,
            BiPredicate<ReportFacts, ReportFacts> wanted,
            List<PeriodPage.News> news) {
        List<Carried> carried = Carried.of(carriedOn, ties.places(), shelves, wanted);
        List<Carried> shown = carried.subList(0, Math.min(MOST_CARRIED, carried.size()));
        int left = carried.size() - shown.size();
        int at = subject.index();
        List<Link> pages = subject.pages();
        return new PeriodPage(
                subject.kind(),
                subject.link().href(),
                subject.link().label(),
                count(own),
                own.stream().limit(MOST_REPORTS).map(ReportPages::entry).toList(),
                own.size() > MOST_REPORTS ? List.of(new Link("全部 " + own.size() + " 篇", subject.anchor())) : List.of(),
                ThemeRow.of(own, shelves),
                shown,
                left == 0 ? "" : "另有 " + left + " 处，见各篇报告的旁注。",
                news,
                at > 0 ? List.of(pages.get(at - 1)) : List.of(),
                at + 1 < pages.size() ? List.of(pages.get(at + 1)) : List.of());
    }

    /**
     * Describes a year or office in a list.
     *
     * @param link its name and page
     * @param own its reports
     * @param remark which reports there are, in words
     * @return its row
     */
    static PeriodListPage.Row row(Link link, List<ReportFacts> own, String remark) {
        Tally tally = Tally.of(own.stream()
                .flatMap(report -> report.counted().stream())
                .map(section -> section.analysis().facet())
                .toList());
        return new PeriodListPage.Row(link, remark, tally);
    }

    /** How many reports and sections there are: {@code 3 篇 92 节}. */
    static String count(List<ReportFacts> reports) {
        int sections =
                reports.stream().mapToInt(report -> report.counted().size()).sum();
        return reports.size() + " 篇 " + sections + " 节";
    }

    /** Groups reports, groups and reports in the order of the corpus. */
    static Map<String, List<ReportFacts>> group(List<ReportFacts> reports, Function<ReportFacts, String> key) {
        Map<String, List<ReportFacts>> groups = new LinkedHashMap<>();
        reports.forEach(report -> groups.computeIfAbsent(key.apply(report), unused -> new ArrayList<>())
                .add(report));
        return groups;
    }
}
