package org.gangmu.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gangmu.analysis.Figure;
import org.gangmu.analysis.Theme;
import org.gangmu.outline.Outline;
import org.gangmu.site.FigureFiles;
import org.gangmu.site.PortalData;

/**
 * Writes the figures as tables for spreadsheets: CSV after RFC 4180, with the byte order mark without which Excel takes UTF-8 for
 * the machine's own encoding.
 */
final class FigureTable {

    private static final List<String> HEAD =
            List.of("报告", "年度", "单位名称", "主题", "所计", "数值", "空缺", "计量单位", "折合数值", "比较", "所在分句", "出处", "页面");

    private final PortalData data;

    FigureTable(PortalData data) {
        this.data = data;
    }

    /** Writes all tables; none where nothing was counted. */
    void write(Consumer<DataFile> sink) {
        List<PortalData.FigureData> figures = data.figures();
        List<String> addresses = FigureFiles.addresses(figures.size());
        for (int part = 0; part < addresses.size(); part++) {
            int from = part * FigureFiles.ROWS;
            StringBuilder table = new StringBuilder("\uFEFF");
            row(table, HEAD);
            for (PortalData.FigureData figure :
                    figures.subList(from, Math.min(figures.size(), from + FigureFiles.ROWS))) {
                row(table, cells(figure));
            }
            sink.accept(new DataFile(addresses.get(part), table.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private List<String> cells(PortalData.FigureData counted) {
        Outline outline = data.reports().get(counted.report()).analyzed().outline();
        Figure figure = counted.figure();
        List<String> cells = new ArrayList<>();
        cells.add(outline.title().text());
        cells.add(outline.year().isPresent() ? Integer.toString(outline.year().getAsInt()) : "");
        cells.add(outline.unit().orElse(""));
        cells.add(counted.theme().map(Theme::name).orElse(""));
        cells.add(figure.counted());
        cells.add(figure.value());
        cells.add(figure.blank() ? "是" : "");
        cells.add(figure.unit());
        cells.add(figure.amount().map(FigureTable::plain).orElse(""));
        cells.add(comparison(figure.comparison()));
        cells.add(figure.clause());
        cells.add(counted.place().label());
        cells.add(counted.place().href());
        return cells;
    }

    /** Writes an amount without exponent and without needless zeros. */
    private static String plain(double amount) {
        return new java.math.BigDecimal(Double.toString(amount))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String comparison(Figure.Comparison comparison) {
        return switch (comparison) {
            case NONE -> "";
            case SHARE -> "占比";
            case GROWTH -> "增长";
            case FALL -> "下降";
            case REACHED -> "达到";
        };
    }

    private static void row(StringBuilder table, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            table.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        table.append("\r\n");
    }

    /** Quotes a cell where it must be, and keeps a spreadsheet from taking what a report says for a formula. */
    static String cell(String text) {
        boolean number = text.matches("[+-]?\\d+(\\.\\d+)?");
        boolean formula = !text.isEmpty() && !number && "=+-@＝＋－＠\t\r\n".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
