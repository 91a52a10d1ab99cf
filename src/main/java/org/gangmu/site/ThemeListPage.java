package org.gangmu.site;

import java.util.List;

/**
 * The list of themes.
 *
 * @param lead a sentence about what it holds
 * @param themes the themes, in order
 */
public record ThemeListPage(String lead, List<Entry> themes) implements Page {

    /** Where it stands. */
    public static final String ADDRESS = "themes/index.html";

    /**
     * A theme in the list.
     *
     * @param theme its name and page
     * @param summary the first paragraph of its introduction, Markdown
     * @param tally its sections by facet
     * @param count how many reports and sections are about it, in words
     */
    public record Entry(Link theme, String summary, Tally tally, String count) {}

    /** A theme has no more strokes. */
    private static final int MOST_STROKES = 60;

    /** Copies the themes. */
    public ThemeListPage {
        themes = List.copyOf(themes);
    }

    @Override
    public Kind kind() {
        return Kind.THEMES;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String title() {
        return "主题";
    }

    @Override
    public List<Link> trail() {
        return List.of(Site.HOME);
    }

    /**
     * Gives the scale that the themes share.
     *
     * @return for how many sections a stroke stands
     */
    public Scale scale() {
        return Scale.of(themes.stream().map(Entry::tally).toList(), MOST_STROKES);
    }
}
