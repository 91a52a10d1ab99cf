package org.gangmu.site;

import java.util.List;
import java.util.Locale;

/**
 * A report. The characters of {@link #front} (top and rest), {@link #blocks} and {@link #tail}, in this order, are the characters of its
 * outline; everything else is added.
 *
 * @param address where it stands
 * @param title its title
 * @param label its unit, year and genre
 * @param origin where its text comes from
 * @param front what stands before the first section
 * @param contents its sections of the first two levels
 * @param blocks its sections and the text between them, in order
 * @param tail what stands after the last section
 * @param tally its sections by facet
 * @param previous the report before it, if there is one
 * @param next the report after it, if there is one
 */
public record ReportPage(
        String address,
        String title,
        ReportLabel label,
        Origin origin,
        Front front,
        List<Contents> contents,
        List<Block> blocks,
        List<Lines> tail,
        Tally tally,
        List<Link> previous,
        List<Link> next)
        implements Page {

    /**
     * Where a report's text comes from.
     *
     * @param file the file below {@code content/}
     * @param part which report of the file it is, from 1
     * @param href the page that shows the file, from the portal's root
     * @param remark how many lines the file has
     */
    public record Origin(String file, int part, String href, String remark) {}

    /**
     * What stands before the first section.
     *
     * @param addedTitle the title where it does not stand in the text; else empty
     * @param inferred whether the title was made from a sentence of the text
     * @param size how long the report is
     * @param parts how many parts and sections it has; may be empty
     * @param top the lines of the text up to title and by-line
     * @param rest the lines behind them
     */
    public record Front(
            List<Run> addedTitle, boolean inferred, String size, String parts, List<Lines> top, List<Lines> rest) {

        /** Copies the lists. */
        public Front {
            addedTitle = List.copyOf(addedTitle);
            top = List.copyOf(top);
            rest = List.copyOf(rest);
        }
    }

    /**
     * Lines before the first section or after the last that have the same role.
     *
     * @param role the role's name in lower case
     * @param main whether they are the heading of the page
     * @param lines the lines
     */
    public record Lines(String role, boolean main, List<List<Run>> lines) {

        /** Copies the lines. */
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A section's sign and heading with the text up to the first section below it; or text that follows such a section.
     *
     * @param setting how it is set
     * @param id the section's anchor; empty where the block is text that follows a section below
     * @param key the section's lasting anchor; empty where {@code id} is
     * @param place what the place is called where it is cited: {@code 一（五）}; empty where {@code id} is
     * @param level the section's depth, from 1
     * @param rank the number of the heading's element, one more than that of the heading before it at most: 2 for {@code h2}; 0
     *     where there is no heading of its own
     * @param marker the sign as written; may be empty
     * @param heading the heading; may be empty
     * @param stop the stop behind the heading; may be empty
     * @param lead the text that runs on from the heading in the same paragraph; may be empty
     * @param paragraphs the other paragraphs
     * @param note what the section is about; none where the block is text that follows a section below
     */
    public record Block(
            Setting setting,
            String id,
            String key,
            String place,
            int level,
            int rank,
            String marker,
            List<Run> heading,
            String stop,
            List<Run> lead,
            List<List<Run>> paragraphs,
            List<Note> note) {

        /** How a block is set. */
        public enum Setting {
            /** With a heading on a line of its own. */
            HEADED,
            /** With a heading that runs into the text. */
            RUN_IN,
            /** Text without a heading. */
            TEXT
        }

        /** Copies the lists. */
        public Block {
            heading = List.copyOf(heading);
            lead = List.copyOf(lead);
            paragraphs = List.copyOf(paragraphs);
            note = List.copyOf(note);
        }

        /**
         * Gives the setting's name as templates and style sheets use it.
         *
         * @return {@code headed}, {@code run-in} or {@code text}
         */
        public String style() {
            return setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /**
         * Tells which element a heading of its own is.
         *
         * @return {@code h2} to {@code h4}; {@code h0} where there is none
         */
        public String tag() {
            return "h" + rank;
        }
    }

    /**
     * What a section is about.
     *
     * @param facet the facet's id, as style sheets name it
     * @param facetLabel the facet's Chinese name
     * @param themes the themes, best first; none where none fits
     * @param because the weightiest words that spoke for the first; none where the section has no text of its own
     * @param same whether themes and facet are those of the section above
     * @param unplaced whether the section counts and yet has no theme; a heading over other sections needs none
     * @param remarks what the reports say of the same, as far as there is room
     * @param more the remarks for which there is no room
     */
    public record Note(
            String facet,
            String facetLabel,
            List<Link> themes,
            List<String> because,
            boolean same,
            boolean unplaced,
            List<Remark> remarks,
            List<Remark> more) {

        /** Copies the lists. */
        public Note {
            remarks = List.copyOf(remarks);
            more = List.copyOf(more);
            themes = List.copyOf(themes);
            because = List.copyOf(because);
        }
    }

    /**
     * A section in the contents.
     *
     * @param marker its sign
     * @param label its heading, shortened
     * @param href its anchor
     * @param below the sections below
     */
    public record Contents(String marker, List<Run> label, String href, List<Contents> below) {

        /** Copies the lists. */
        public Contents {
            label = List.copyOf(label);
            below = List.copyOf(below);
        }
    }

    /** Copies the lists. */
    public ReportPage {
        contents = List.copyOf(contents);
        blocks = List.copyOf(blocks);
        tail = List.copyOf(tail);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }

    @Override
    public Kind kind() {
        return Kind.REPORT;
    }

    @Override
    public List<Link> trail() {
        return List.of(Site.HOME, Site.REPORTS);
    }
}
