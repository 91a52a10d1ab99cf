package org.gangmu.analysis;

import java.util.List;

/**
 * How well a theme fits a section, and why.
 *
 * @param theme the theme's id, its file's name
 * @param score from 0 to 1, rounded to two decimals
 * @param because the words that spoke for it, the weightiest first
 */
public record ThemeScore(String theme, double score, List<String> because) {

    /** Copies the words. */
    public ThemeScore {
        because = List.copyOf(because);
    }
}
