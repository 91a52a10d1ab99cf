package org.gangmu.analysis;

import java.util.List;
import org.gangmu.outline.Section;

/**
 * Why a section has its themes and its facet.
 *
 * @param section the section
 * @param analysis what holds for it, an editor's word included
 * @param themesByEditor whether the editor says what its themes are
 * @param themes what the words say: every theme of which a word was heard, the one with most evidence first
 * @param facet why it has its facet
 */
public record Explanation(
        Section section,
        SectionAnalysis analysis,
        boolean themesByEditor,
        List<ThemeReason> themes,
        FacetReason facet) {

    /** The least evidence for a theme to be named. */
    public static final double LEAST = Balance.LEAST;

    /** The least share of the best theme's evidence for another to be named beside it. */
    public static final double SHARE = Balance.SHARE;

    /** Copies the themes. */
    public Explanation {
        themes = List.copyOf(themes);
    }

    /** Whether words name a theme, and why not. */
    public enum Verdict {
        /** It is named. */
        NAMED,
        /** Less speaks for it than {@link #LEAST}. */
        TOO_WEAK,
        /** Less speaks for it than {@link #SHARE} of what speaks for the best. */
        OUTDONE,
        /** Enough others fit better. */
        ONE_TOO_MANY,
        /** The section has no text of its own, and its heading does not name the theme. */
        NOT_IN_HEADING
    }

    /** Where words of a theme are heard. */
    public enum Where {
        /** In the section's own heading. */
        HEADING,
        /** In a heading above. */
        ABOVE,
        /** In the first words of a section without heading. */
        OPENING,
        /** In the section's own text. */
        TEXT,
        /** In the sections below it. */
        BELOW
    }

    /**
     * What speaks for and against one theme.
     *
     * @param theme the theme's id
     * @param name its Chinese name
     * @param evidence the sum of what its words say
     * @param score the same from 0 to 1, rounded to two decimals
     * @param verdict whether it is named
     * @param words the words that were heard, the one that says most first
     */
    public record ThemeReason(
            String theme, String name, double evidence, double score, Verdict verdict, List<WordReason> words) {

        /** Copies the words. */
        public ThemeReason {
            words = List.copyOf(words);
        }
    }

    /**
     * What one word says.
     *
     * @param word the word
     * @param weight its weight in the theme's file: above zero for the theme, below against it, zero where it says nothing
     * @param value what it says here: its weight times how much it counts where it stands
     * @param sightings where it stands
     */
    public record WordReason(String word, double weight, double value, List<Sighting> sightings) {

        /** Copies the sightings. */
        public WordReason {
            sightings = List.copyOf(sightings);
        }
    }

    /**
     * How often a word stands somewhere.
     *
     * @param where where
     * @param times how often
     */
    public record Sighting(Where where, int times) {}
}
