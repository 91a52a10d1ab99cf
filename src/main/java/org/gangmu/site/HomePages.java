package org.gangmu.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gangmu.analysis.Mention;
import org.gangmu.links.IndexEntry;
import org.gangmu.links.Links;

/** Makes the pages that show the portal as a whole. */
final class HomePages {

    /** How many reports the home page lists where there are too many for all. */
    private static final int LATEST = 10;

    private static final int WAYS = 3;
    private static final int TERMS = 12;
    private static final int DOCUMENTS = 6;

    private final Portal portal;
    private final List<ReportFacts> reports;
    private final Links links;
    private final Registers registers;

    /**
     * Prepares.
     *
     * @param portal what the portal is called
     * @param reports the reports, in order
     * @param links what they say to each other
     * @param registers finds where documents and terms are listed
     */
    HomePages(Portal portal, List<ReportFacts> reports, Links links, Registers registers) {
        this.portal = portal;
        this.reports = reports;
        this.links = links;
        this.registers = registers;
    }

    /**
     * Makes the home page.
     *
     * @param shelves the themes with their sections, in order
     * @param problems where problems stand, and where they go
     * @param lists where reports are listed
     * @return the home page
     */
    HomePage home(Collection<Shelf> shelves, ProblemPages problems, ReportLists lists) {
        int sections =
                reports.stream().mapToInt(report -> report.counted().size()).sum();
        long themes =
                shelves.stream().filter(shelf -> !shelf.sections().isEmpty()).count();
        String lead =
                summary(reports) + (reports.isEmpty() ? "。" : "，拆为 " + sections + " 节，归入 " + themes + " 个主题。每一节都注明出处。");
        boolean many = reports.size() > MatrixMaker.MOST_REPORTS;
        return new HomePage(
                portal.title(),
                Run.ofPhrases(TitlePhrases.of(portal.title())),
                lead,
                MatrixMaker.of(shelves, reports, lists),
                (many ? latest(reports) : reports)
                        .stream().map(ReportPages::entry).toList(),
                many ? List.of(new Link("全部 " + reports.size() + " 篇", ReportListPage.ADDRESS)) : List.of(),
                problems.some(WAYS),
                top(links.terms(), 2, TERMS),
                documents(),
                new HomePage.Indexes(
                        new Link(links.terms().size() + " 个", Site.TERMS.href()),
                        new Link(links.documents().size() + " 种", Site.DOCUMENTS.href())));
    }

    /** The documents that several reports name; where there is none, how many documents of each kind there are. */
    private List<IndexItem> documents() {
        List<IndexItem> shared = top(links.documents(), 2, DOCUMENTS);
        if (!shared.isEmpty()) {
            return shared;
        }
        Map<Mention.Kind, Integer> kinds = new EnumMap<>(Mention.Kind.class);
        links.documents().forEach(entry -> kinds.merge(entry.kind(), 1, Integer::sum));
        List<IndexItem> counts = new ArrayList<>();
        kinds.forEach((kind, number) ->
                counts.add(new IndexItem(Run.of(Register.kindName(kind)), Site.DOCUMENTS.href(), number + " 种")));
        return counts;
    }

    /** The entries of an index that most reports have, with the places of each. */
    private List<IndexItem> top(List<IndexEntry> entries, int reports, int most) {
        return entries.stream()
                .filter(entry -> entry.reports() >= reports)
                .sorted(Comparator.comparingInt(IndexEntry::reports)
                        .thenComparingInt(entry -> entry.places().size())
                        .reversed())
                .limit(most)
                .map(this::item)
                .toList();
    }

    private IndexItem item(IndexEntry entry) {
        String remark = entry.reports() + " 篇 " + entry.places().size() + " 处";
        return new IndexItem(Register.name(entry), registers.href(entry.kind(), entry.name()), remark);
    }

    /** The latest reports, by their days; those without day and year say nothing of when they are from. */
    private static List<ReportFacts> latest(List<ReportFacts> reports) {
        record Dated(ReportFacts report, LocalDate day) {}
        List<Dated> dated = new ArrayList<>();
        for (ReportFacts report : reports) {
            TextDate.of(report.report().analyzed()).ifPresent(day -> dated.add(new Dated(report, day)));
        }
        Collections.reverse(dated);
        return dated.stream()
                .sorted(Comparator.comparing(Dated::day).reversed())
                .limit(LATEST)
                .map(Dated::report)
                .toList();
    }

    /** Says how many reports there are and of which years: {@code 收 2021、2022 年度报告 5 篇}. */
    static String summary(List<ReportFacts> reports) {
        List<String> years = reports.stream()
                .map(report -> report.label().year())
                .filter(year -> !year.isEmpty())
                .distinct()
                .toList();
        String span = "";
        if (years.size() > 3) {
            span = years.get(0) + " 至 " + years.get(years.size() - 1) + " 年度";
        } else if (!years.isEmpty()) {
            span = String.join("、", years) + " 年度";
        }
        return reports.isEmpty() ? "还没有报告" : "收" + (span.isEmpty() ? "" : " " + span) + "报告 " + reports.size() + " 篇";
    }
}
