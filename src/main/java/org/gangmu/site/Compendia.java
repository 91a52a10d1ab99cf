package org.gangmu.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Binds the reports of a year into one book, and where they are many, those of a unit and year. */
final class Compendia {

    /** A year with more reports has a book for each unit. */
    static final int MOST_REPORTS = 50;

    private static final String UNKNOWN = "单位不详";

    private final List<ReportFacts> reports;
    private final ReportPages pages;
    private final List<PlannedPage> books = new ArrayList<>();
    private final List<CompendiumListPage.Year> years = new ArrayList<>();

    /**
     * Binds the books.
     *
     * @param reports the reports, in order: those of one year one after the other
     * @param pages the page of each
     */
    Compendia(List<ReportFacts> reports, ReportPages pages) {
        this.reports = reports;
        this.pages = pages;
        Map<String, List<Integer>> byYear = new LinkedHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            byYear.computeIfAbsent(reports.get(i).label().year(), year -> new ArrayList<>())
                    .add(i);
        }
        byYear.forEach(this::bind);
    }

    private void bind(String year, List<Integer> members) {
        String name = MatrixMaker.yearName(year);
        String folder = "compendium/" + (year.isEmpty() ? "undated" : year);
        List<IndexItem> items = new ArrayList<>();
        if (members.size() <= MOST_REPORTS) {
            items.add(book(name, folder + "/index.html", name, members));
        } else {
            Map<String, List<Integer>> byUnit = new LinkedHashMap<>();
            for (int member : members) {
                ReportLabel label = reports.get(member).label();
                byUnit.computeIfAbsent(label.named() ? label.unit() : UNKNOWN, unit -> new ArrayList<>())
                        .add(member);
            }
            List<String> folders = Addresses.folders(List.copyOf(byUnit.keySet()));
            byUnit.forEach((unit, ofUnit) -> {
                String address = folder + "/" + folders.get(items.size()) + "/index.html";
                items.add(book(unit, address, name + " " + unit, ofUnit));
            });
        }
        years.add(new CompendiumListPage.Year(MatrixMaker.yearId(year), name, items));
    }

    /** Plans a book, and gives what the list says of it. */
    private IndexItem book(String label, String address, String name, List<Integer> members) {
        int size =
                members.stream().mapToInt(member -> reports.get(member).size()).sum();
        String count = members.size() + " 篇，" + Figures.size(size);
        books.add(new PlannedPage(Page.Kind.COMPENDIUM, address, () -> new CompendiumPage(address, name + "报告汇编", count, entries(members))));
        return new IndexItem(Run.of(label), address, count);
    }

    private List<CompendiumPage.Entry> entries(List<Integer> members) {
        List<CompendiumPage.Entry> entries = new ArrayList<>();
        for (int member : members) {
            ReportFacts facts = reports.get(member);
            String id = facts.address().replace('/', '.');
            entries.add(new CompendiumPage.Entry(id, facts.label().unit(), pages.bare(member)));
        }
        return entries;
    }

    /** The list of books, and the books. */
    List<PlannedPage> all() {
        List<PlannedPage> all = new ArrayList<>();
        all.add(PlannedPage.of(new CompendiumListPage(years)));
        all.addAll(books);
        return all;
    }
}
