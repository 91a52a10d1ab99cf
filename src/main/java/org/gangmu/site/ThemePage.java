package org.gangmu.site;

import java.util.List;

/**
 * A theme with all its sections.
 *
 * @param address where it stands
 * @param title the theme's name
 * @param introduction its introduction, Markdown
 * @param count how many reports and sections are about it, in words
 * @param tally its sections by facet
 * @param groups its sections, grouped by facet
 * @param reports the reports that its sections stand in, or where they are many, their years
 * @param neighbours the themes that its sections are about as well
 * @param previous the theme before it, if there is one
 * @param next the theme after it, if there is one
 */
public record ThemePage(
        String address,
        String title,
        String introduction,
        String count,
        Tally tally,
        List<Group> groups,
        List<Share> reports,
        List<Share> neighbours,
        List<Link> previous,
        List<Link> next)
        implements Page {

    /**
     * The sections of one facet.
     *
     * @param facet the facet's id; also the group's anchor
     * @param label its Chinese name
     * @param count how many reports and sections, in words
     * @param entries the sections, by year and report
     */
    public record Group(String facet, String label, String count, List<Entry> entries) {

        /** Copies the entries. */
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A section in the list.
     *
     * @param id its anchor on this page
     * @param report the report's unit and year
     * @param place genre and place in the report
     * @param href the section on its report's page
     * @param heading its heading; may be empty
     * @param excerpt the beginning of its text; may be empty
     */
    public record Entry(String id, String report, String place, String href, List<Run> heading, List<Run> excerpt) {

        /** Copies the lists. */
        public Entry {
            heading = List.copyOf(heading);
            excerpt = List.copyOf(excerpt);
        }
    }

    /**
     * A report or theme that shares sections with this theme.
     *
     * @param link its name, and where its sections begin
     * @param tally the shared sections
     */
    public record Share(Link link, Tally tally) {}

    /** Copies the lists. */
    public ThemePage {
        groups = List.copyOf(groups);
        reports = List.copyOf(reports);
        neighbours = List.copyOf(neighbours);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }

    @Override
    public Kind kind() {
        return Kind.THEME;
    }

    @Override
    public List<Link> trail() {
        return List.of(Site.HOME, Site.THEMES);
    }
}
