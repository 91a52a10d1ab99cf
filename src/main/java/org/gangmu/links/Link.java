package org.gangmu.links;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A link that a reader would have drawn by hand.
 *
 * @param kind what it says
 * @param from the section that it leads from
 * @param to the section that it leads to
 * @param strength how strongly it holds, in coarse steps from 1 to 9, so that a further report does not shift it
 * @param theme the theme that both share, its id; empty where they share none
 * @param words the words that both share, the weightiest first
 * @param subjects where they share no word, the subjects that both speak of in words of their own
 */
public record Link(
        Kind kind,
        SectionRef from,
        SectionRef to,
        int strength,
        Optional<String> theme,
        List<String> words,
        List<String> subjects) {

    /** What a link says. */
    public enum Kind {
        /** Both speak of the same thing in different reports. */
        RELATED,
        /** A plan answers a problem of the same report. */
        ANSWERED,
        /** A practice of another report does something about a problem. */
        ELSEWHERE,
        /** A practice carries on what the same office planned the year before. */
        CARRIED_ON;

        /**
         * Gives the name in machine-readable output.
         *
         * @return the name in lower case, with a hyphen
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the lists. */
    public Link {
        words = List.copyOf(words);
        subjects = List.copyOf(subjects);
    }
}
