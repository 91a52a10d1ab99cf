package org.gangmu.site;

import java.util.List;

/**
 * Problems, and where they go: all, those of one theme, or where they are many, the themes that have any.
 *
 * @param address where it stands
 * @param title its title
 * @param trail the pages above it
 * @param lead what it holds, in words
 * @param themes the themes that have problems, with their number
 * @param groups the problems, by theme
 * @param parts the ways to the other pages of the theme; none where there are none
 */
public record ProblemPage(
        String address,
        String title,
        List<Link> trail,
        String lead,
        List<IndexItem> themes,
        List<Group> groups,
        List<PartLinks> parts)
        implements Page {

    /** Where the first of them stands. */
    public static final String ADDRESS = "problems/index.html";

    /**
     * The problems of one theme.
     *
     * @param id its anchor
     * @param theme the theme's name
     * @param href the theme's page; empty for problems without a theme
     * @param count how many problems, in words
     * @param ways the problems, by year and report
     */
    public record Group(String id, String theme, String href, String count, List<Way> ways) {

        /** Copies the problems. */
        public Group {
            ways = List.copyOf(ways);
        }
    }

    /** Copies the lists. */
    public ProblemPage {
        trail = List.copyOf(trail);
        themes = List.copyOf(themes);
        groups = List.copyOf(groups);
        parts = List.copyOf(parts);
    }

    @Override
    public Kind kind() {
        return Kind.PROBLEMS;
    }
}
