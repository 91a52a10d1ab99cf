package org.gangmu.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Why a section has its facet.
 *
 * @param rule the rule that decided
 * @param said the heading or opening that the rule looked at; empty where it looked at none
 * @param signs the words of the section that tell facets apart, by what they are signs of; empty where they were not asked
 */
public record FacetReason(Rule rule, String said, Map<Sign, List<String>> signs) {

    /** Copies the words. */
    public FacetReason {
        Map<Sign, List<String>> copy = new EnumMap<>(Sign.class);
        signs.forEach((sign, words) -> copy.put(sign, List.copyOf(words)));
        signs = Collections.unmodifiableMap(copy);
    }

    /** What can decide about a facet. */
    public enum Rule {
        /** The editor says so. */
        EDITOR,
        /** The report's title says that it is all plan. */
        TITLE,
        /** The report's title says that it goes through problems and tells what was done about them. */
        TITLE_SETTLED,
        /** The section's own heading announces it. */
        HEADING,
        /** A heading above announces it. */
        HEADING_ABOVE,
        /** The sentence that leads in its run, or one above it, announces it. */
        LEAD_IN,
        /** The section's own heading says that something is wanting. */
        WANTING,
        /** A heading above says that something is wanting. */
        WANTING_ABOVE,
        /** The section begins with what is to come. */
        OPENING,
        /** Headings announce several things, and the section's words decide which it is. */
        WORDS_OF_SEVERAL,
        /** No heading says anything, and the section's words do. */
        WORDS,
        /** Nothing says anything, so it is a practice. */
        SILENCE
    }

    /** What a word is a sign of. */
    public enum Sign {
        /** That something was done. */
        DONE,
        /** That something is wanting. */
        WANTING,
        /** That something is to come. */
        COMING,
        /** What plans say, but practices too. */
        STRIVING,
        /** That something wanting was worked on. */
        TREATED
    }
}
