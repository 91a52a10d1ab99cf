package org.gangmu.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

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
            int to = Math.min(figures.size(), from + FigureFiles.ROWS);
            sink.accept(new DataFile(addresses.get(part), table(figures.subList(from, to))));
        }
    }

    /** Fifty thousand rows are encoded as they come, and never stand in memory as characters. */
    private byte[] table(List<PortalData.FigureData> figures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer table = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            StringBuilder row = new StringBuilder("\uFEFF");
            row(row, HEAD);
            for (PortalData.FigureData figure : figures) {
                table.append(row);
                row.setLength(0);
                row(row, cells(figure));
            }
            table.append(row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
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
        if (Fields.isWhole(amount)) {
            return Long.toString((long) amount);
        }
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

    private static void row(StringBuilder row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        row.append("\r\n");
    }

    /** Quotes a cell where it must be, and keeps a spreadsheet from taking what a report says for a formula. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@＝＋－＠\t\r\n".indexOf(text.charAt(0)) >= 0 && !isNumber(text);
        String safe = formula ? "'" + text : text;
        return isQuoted(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static boolean isQuoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return false;
    }
}
