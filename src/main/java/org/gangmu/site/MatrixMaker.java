package org.gangmu.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the matrix of themes and reports. */
final class MatrixMaker {

    /** Past this many reports the columns become years. */
    static final int MOST_REPORTS = 12;

    private final boolean byYear;
    private final ReportLists lists;
    /** The columns, by report address or year. */
    private final Map<String, Matrix.Column> columns = new LinkedHashMap<>();
    /** The column key of each report, by address. */
    private final Map<String, String> keys = new LinkedHashMap<>();

    private MatrixMaker(List<ReportFacts> reports, ReportLists lists) {
        this.lists = lists;
        this.byYear = reports.size() > MOST_REPORTS;
        for (ReportFacts report : reports) {
            String key = byYear ? yearId(report.label().year()) : report.address();
            keys.put(report.address(), key);
            columns.computeIfAbsent(key, unused -> column(report));
        }
    }

    /**
     * Makes the matrix.
     *
     * @param shelves the themes with their sections, in order
     * @param reports the reports, in order
     * @param lists where the reports of a year are listed
     * @return the matrix
     */
    static Matrix of(Collection<Shelf> shelves, List<ReportFacts> reports, ReportLists lists) {
        MatrixMaker maker = new MatrixMaker(reports, lists);
        List<Matrix.Row> rows = shelves.stream().map(maker::row).toList();
        Tally legend = Tally.of(shelves.stream()
                .flatMap(shelf -> shelf.sections().stream())
                .map(section -> section.analysis().facet())
                .toList());
        return new Matrix(maker.byYear, List.copyOf(maker.columns.values()), rows, legend);
    }

    /**
     * Gives the anchor of a year in the list of reports.
     *
     * @param year the year in digits, or nothing
     * @return its anchor
     */
    static String yearId(String year) {
        return year.isEmpty() ? "undated" : "y" + year;
    }

    /**
     * Names a year.
     *
     * @param year the year in digits, or nothing
     * @return {@code 2021 年度}, or {@code 年度不详}
     */
    static String yearName(String year) {
        return year.isEmpty() ? "年度不详" : year + " 年度";
    }

    private Matrix.Column column(ReportFacts report) {
        ReportLabel label = report.label();
        if (byYear) {
            String name = yearName(label.year());
            String head = label.year().isEmpty() ? "不详" : label.year();
            return new Matrix.Column(head, "年度", name, lists.href(label.year()));
        }
        return new Matrix.Column(
                label.unit(), label.kind(), report.outline().title().text(), report.href());
    }

    private Matrix.Row row(Shelf shelf) {
        Map<String, List<CountedSection>> byColumn = new LinkedHashMap<>();
        columns.keySet().forEach(key -> byColumn.put(key, new ArrayList<>()));
        for (CountedSection section : shelf.sections()) {
            byColumn.get(keys.get(section.address())).add(section);
        }
        List<Matrix.Cell> cells = new ArrayList<>();
        byColumn.forEach((key, sections) -> cells.add(cell(shelf, columns.get(key), sections)));
        return new Matrix.Row(shelf.link(), cells, shelf.sections().size());
    }

    private Matrix.Cell cell(Shelf shelf, Matrix.Column column, List<CountedSection> sections) {
        Tally tally = Tally.of(
                sections.stream().map(section -> section.analysis().facet()).toList());
        if (sections.isEmpty()) {
            return new Matrix.Cell(tally, tally.spoken(), "");
        }
        String href = shelf.href(ThemePages.first(sections).entryId());
        String name = byYear ? column.full() : (column.head() + " " + column.below()).strip();
        return new Matrix.Cell(tally, name + "：" + tally.spoken(), href);
    }
}
