package org.gangmu.outline;

import java.util.Locale;

/**
 * What a report is called.
 *
 * @param text the title
 * @param origin who says so
 * @param offset where it stands, or the sentence that it was inferred from, as an offset into the decoded text
 */
public record Title(String text, Origin origin, int offset) {

    /** Where a title comes from. */
    public enum Origin {
        /** It stands in the text. */
        TEXT,
        /** It was made from a sentence of the text, since there is none. */
        INFERRED,
        /** The editor wrote it above the text. */
        FRONT_MATTER;

        /**
         * Gives the name in machine-readable output.
         *
         * @return {@code text}, {@code inferred} or {@code front-matter}
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
