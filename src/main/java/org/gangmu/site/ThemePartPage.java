package org.gangmu.site;

import java.util.List;

/**
 * Sections of a theme that has too many for one page.
 *
 * @param theme the theme's name and page
 * @param count how many reports and sections stand here, in words
 * @param ways the ways to the other pages of the theme
 * @param groups the sections, grouped by facet
 */
public record ThemePartPage(Link theme, String count, PartLinks ways, List<ThemePage.Group> groups) implements Page {

    /** Copies the groups. */
    public ThemePartPage {
        groups = List.copyOf(groups);
    }

    @Override
    public Kind kind() {
        return Kind.PART;
    }

    @Override
    public String address() {
        return ways.address();
    }

    @Override
    public String title() {
        return theme.label() + " " + ways.label();
    }

    @Override
    public List<Link> trail() {
        return List.of(Site.HOME, Site.THEMES, theme);
    }
}
