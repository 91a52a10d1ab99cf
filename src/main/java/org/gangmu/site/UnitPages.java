package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the pages of offices that several reports are about. */
final class UnitPages {

    private static final int BYTES_OF_ROW = 1_500;

    private final PeriodPages maker;
    private final List<String> units;
    private final List<Link> links = new ArrayList<>();
    private final Map<String, List<ReportFacts>> byUnit;

    /**
     * Prepares.
     *
     * @param maker makes what pages of years and offices have in common
     */
    UnitPages(PeriodPages maker) {
        this.maker = maker;
        List<ReportFacts> named = maker.reports().stream()
                .filter(report -> report.label().named())
                .toList();
        this.byUnit = PeriodPages.group(named, report -> report.label().unit());
        byUnit.values().removeIf(own -> own.size() < 2);
        this.units = List.copyOf(byUnit.keySet());
        List<String> folders = Addresses.folders(
                units.stream().map(unit -> unit.replace('/', ' ')).toList());
        for (int i = 0; i < units.size(); i++) {
            links.add(new Link(units.get(i), "units/" + folders.get(i) + "/index.html"));
        }
    }

    /** Makes the pages, their list first; none where no office has several reports. */
    List<PlannedPage> all() {
        List<PlannedPage> pages = PlannedPage.all(lists());
        for (int i = 0; i < units.size(); i++) {
            int index = i;
            pages.add(new PlannedPage(Page.Kind.UNIT, links.get(i).href(), () -> page(index)));
        }
        return pages;
    }

    private PeriodPage page(int index) {
        String unit = units.get(index);
        return maker.page(
                new PeriodPages.Subject(Page.Kind.UNIT, links, index, ReportListPage.ADDRESS),
                byUnit.get(unit),
                (plan, practice) -> isOf(unit, plan) && isOf(unit, practice),
                List.of());
    }

    private static boolean isOf(String unit, ReportFacts report) {
        return report.label().named() && report.label().unit().equals(unit);
    }

    private List<PeriodListPage> lists() {
        if (units.isEmpty()) {
            return List.of();
        }
        List<PeriodListPage.Row> rows = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            List<ReportFacts> own = byUnit.get(units.get(i));
            rows.add(PeriodPages.row(links.get(i), own, years(own) + PeriodPages.count(own)));
        }
        List<Pieces.Piece<PeriodListPage.Row>> pieces = Pieces.cut(rows, row -> "", row -> BYTES_OF_ROW);
        List<PeriodListPage> lists = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            lists.add(new PeriodListPage(
                    Page.Kind.UNITS,
                    address(i),
                    title(i),
                    "有两篇以上报告的单位 " + units.size() + " 个。名称相同的归在一处，脱敏后同名的未必是同一单位。",
                    pieces.get(i).items(),
                    i == 0 ? List.of(Site.HOME) : List.of(Site.HOME, Site.UNITS),
                    i > 0 ? List.of(new Link(title(i - 1), address(i - 1))) : List.of(),
                    i + 1 < pieces.size() ? List.of(new Link(title(i + 1), address(i + 1))) : List.of()));
        }
        return lists;
    }

    private static String address(int part) {
        return part == 0 ? Site.UNITS.href() : "units/" + (part + 1) + ".html";
    }

    private static String title(int part) {
        return Site.UNITS.label() + (part == 0 ? "" : "（" + Figures.han(part + 1) + "）");
    }

    /** The years of an office's reports: {@code 2021、2022 年度，}; nothing where none is known. */
    private static String years(List<ReportFacts> own) {
        List<String> years = own.stream()
                .map(report -> report.label().year())
                .filter(year -> !year.isEmpty())
                .distinct()
                .collect(Collectors.toList());
        if (years.isEmpty()) {
            return "";
        }
        return (years.size() > 3 ? years.get(0) + " 至 " + years.get(years.size() - 1) : String.join("、", years))
                + " 年度，";
    }
}
