package org.gangmu.analysis;

import java.util.List;

/**
 * What one section is about.
 *
 * @param themes the themes that fit, best first; none where none fits
 * @param facet what it tells
 */
public record SectionAnalysis(List<ThemeScore> themes, Facet facet) {

    /** Copies the themes. */
    public SectionAnalysis {
        themes = List.copyOf(themes);
    }
}
