package org.gangmu.site;

import java.util.List;

/**
 * What the reports count, or the part of it that belongs to one theme.
 *
 * @param address where it stands
 * @param title its title
 * @param lead a sentence about what it holds
 * @param files the same as tables for spreadsheets
 * @param bar the ways to the themes
 * @param groups the figures on this page, by theme
 * @param rest says how many figures are not shown; empty where all are
 * @param trail the pages above
 * @param previous the part before; none on the first
 * @param next the part behind; none on the last
 */
public record FigureListPage(
        String address,
        String title,
        String lead,
        List<Link> files,
        List<Link> bar,
        List<Group> groups,
        String rest,
        List<Link> trail,
        List<Link> previous,
        List<Link> next)
        implements Page {

    /** Where the first of its pages stands. */
    public static final String ADDRESS = "figures/index.html";

    /**
     * The figures of one theme.
     *
     * @param id its anchor
     * @param label the theme's name
     * @param count how many figures there are and how many are blank, in words
     * @param rows the figures
     */
    public record Group(String id, String label, String count, List<Row> rows) {

        /** Copies the rows. */
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A figure.
     *
     * @param counted what was counted
     * @param value the value or blank as it stands in the text
     * @param unit the unit as it stands in the text; may be empty
     * @param comparison how it compares, in words; may be empty
     * @param bars a bar beside others of the same measure; none where there is no other
     * @param place the report and the place in it
     */
    public record Row(List<Run> counted, List<Run> value, String unit, String comparison, List<Bar> bars, Link place) {

        /** Copies the lists. */
        public Row {
            counted = List.copyOf(counted);
            value = List.copyOf(value);
            bars = List.copyOf(bars);
        }
    }

    /**
     * How large a value is beside the largest of its measure.
     *
     * @param length from 0 to 100, with one digit behind the point
     * @param spoken the same in words
     */
    public record Bar(String length, String spoken) {}

    /** Copies the lists. */
    public FigureListPage {
        files = List.copyOf(files);
        bar = List.copyOf(bar);
        groups = List.copyOf(groups);
        trail = List.copyOf(trail);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }

    @Override
    public Kind kind() {
        return Kind.FIGURES;
    }
}
