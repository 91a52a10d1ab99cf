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
 * @param strip its sections by year and facet, as a picture; none where they are of one year
 * @param problems where its problems go; none where there is nothing to tell
 * @param parts the pages that list its sections, where they are too many for this one
 * @param listing its sections; where parts list them, only the ways to them
 * @param rail what stands beside them
 * @param previous the theme before it, if there is one
 * @param next the theme after it, if there is one
 */
public record ThemePage(
        String address,
        String title,
        String introduction,
        String count,
        Tally tally,
        List<YearStrip> strip,
        List<Outlook> problems,
        List<ThemeRail.Share> parts,
        ThemeListing listing,
        ThemeRail rail,
        List<Link> previous,
        List<Link> next)
        implements Page {

    /** A part has no more strokes. */
    private static final int MOST_STROKES = 40;

    /** Copies the lists. */
    public ThemePage {
        strip = List.copyOf(strip);
        problems = List.copyOf(problems);
        parts = List.copyOf(parts);
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

    /**
     * Gives the scale that its parts share.
     *
     * @return for how many sections a stroke stands
     */
    public Scale scale() {
        return Scale.of(parts.stream().map(ThemeRail.Share::tally).toList(), MOST_STROKES);
    }
}
