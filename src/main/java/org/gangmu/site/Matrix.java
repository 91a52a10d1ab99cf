package org.gangmu.site;

import java.util.List;

/**
 * Themes against reports, or against years where the reports are many.
 *
 * @param byYear whether its columns are years
 * @param columns the columns
 * @param rows a row for each theme
 * @param legend the facets that occur
 */
public record Matrix(boolean byYear, List<Column> columns, List<Row> rows, Tally legend) {

    /**
     * A report or year.
     *
     * @param head its short name
     * @param below a few words under it; may be empty
     * @param full its full name
     * @param href where it leads, from the portal's root
     */
    public record Column(String head, String below, String full, String href) {}

    /**
     * A theme.
     *
     * @param theme its name and page
     * @param cells a cell for each column
     * @param total how many sections are about it
     */
    public record Row(Link theme, List<Cell> cells, int total) {

        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one report or year says about one theme.
     *
     * @param tally its sections
     * @param spoken the same in words, with the column's name
     * @param href the first of them on the theme's page, from the portal's root; empty where there is none
     */
    public record Cell(Tally tally, String spoken, String href) {}

    /** A cell has no more strokes. */
    private static final int MOST_STROKES = 20;

    /** Copies the lists. */
    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Gives the scale that the cells share.
     *
     * @return for how many sections a stroke stands
     */
    public Scale scale() {
        return Scale.of(
                rows.stream()
                        .flatMap(row -> row.cells().stream().map(Cell::tally))
                        .toList(),
                MOST_STROKES);
    }
}
