package org.gangmu.site;

import java.util.List;

/**
 * Sections of a theme that has too many for one page.
 *
 * @param theme the theme's name and page
 * @param count how many reports and sections stand here, in words
 * @param ways the ways to the other pages of the theme
 * @param listing the sections
 */
public record ThemePartPage(Link theme, String count, PartLinks ways, ThemeListing listing) implements Page {

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
