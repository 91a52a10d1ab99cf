package org.gangmu.site;

import java.util.List;

/**
 * The file of a report, line by line, with what was removed from it.
 *
 * @param address where it stands
 * @param report the report's title and page
 * @param brief the report's unit and year
 * @param file the file below {@code content/}
 * @param remark encoding, lines and removals in words
 * @param lines the lines
 */
public record SourcePage(String address, Link report, String brief, String file, String remark, List<Row> lines)
        implements Page {

    /**
     * A line of the file.
     *
     * @param number its number, from 1
     * @param pieces its text
     * @param sections the first section that begins in it, if any does
     */
    public record Row(int number, List<Piece> pieces, List<Link> sections) {

        /** Copies the lists. */
        public Row {
            pieces = List.copyOf(pieces);
            sections = List.copyOf(sections);
        }
    }

    /**
     * A stretch of a line.
     *
     * @param text its characters
     * @param kind {@code text}, {@code front} for front matter, or {@code removed} for noise
     * @param reason why it was removed; empty where it was not
     */
    public record Piece(String text, String kind, String reason) {}

    /** Copies the lines. */
    public SourcePage {
        lines = List.copyOf(lines);
    }

    @Override
    public Kind kind() {
        return Kind.SOURCE;
    }

    @Override
    public String title() {
        return "原文：" + report.label();
    }

    @Override
    public List<Link> trail() {
        return List.of(Site.HOME, Site.REPORTS, new Link(brief, report.href()));
    }
}
