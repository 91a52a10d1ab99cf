package org.gangmu.site;

import java.util.List;

/**
 * Sections of one theme as a page lists them.
 *
 * @param tabs the parts of the theme that they are about, behind one for all where they stand on this page; none where there is nothing to choose
 * @param groups the sections, grouped by facet; none where other pages list them
 */
public record ThemeListing(List<Tab> tabs, List<Group> groups) {

    /**
     * A part of the theme to choose.
     *
     * @param aspect its name without blanks, as the entries tell it; empty where it stands for all
     * @param label its Chinese name
     * @param count how many sections are about it
     * @param href the first of them: an anchor on this page, or from the portal's root the page that lists it
     */
    public record Tab(String aspect, String label, int count, String href) {

        /** Gives the same tab that leads elsewhere. */
        Tab leadingTo(String other) {
            return new Tab(aspect, label, count, other);
        }
    }

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
     * @param aspects the parts of the theme that it is about, by their names without blanks, parted by blanks; may be empty
     * @param heading its heading, or the beginning of a long one; may be empty
     * @param excerpt the beginning of its text; may be empty
     */
    public record Entry(
            String id, String report, String place, String href, String aspects, List<Run> heading, List<Run> excerpt) {

        /** Copies the lists. */
        public Entry {
            heading = List.copyOf(heading);
            excerpt = List.copyOf(excerpt);
        }
    }

    /** Copies the lists. */
    public ThemeListing {
        tabs = List.copyOf(tabs);
        groups = List.copyOf(groups);
    }
}
