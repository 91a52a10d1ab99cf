package org.gangmu.analysis;

/**
 * A 《document》 or a “term” that is named in a text.
 *
 * @param kind what is named
 * @param text what stands there, without the marks around it
 * @param name the name under which all forms of one thing stand: a document's full title, masks and the office before it folded;
 *     for a term the term itself
 * @param spot where it stands, the marks left out
 */
public record Mention(Kind kind, String text, String name, Spot spot) {

    /** Keeps one string of each name: a portal holds hundreds of thousands of mentions of a few thousand things. */
    public Mention {
        text = text.intern();
        name = name.intern();
    }

    /** What is named. */
    public enum Kind {
        /** A document of the central leadership, 中央. */
        CENTRAL_DOCUMENT,
        /** A document of a place or an office. */
        LOCAL_DOCUMENT,
        /** A newspaper, a broadcast, a work of art. */
        MEDIA,
        /** Any other thing in 《》. */
        OTHER_DOCUMENT,
        /** A term of the genre, quoted or not. */
        TERM;

        /**
         * Tells documents from terms.
         *
         * @return whether it stands in 《》
         */
        public boolean isDocument() {
            return this != TERM;
        }
    }
}
