package org.gangmu.analysis;

import java.util.List;

/**
 * What one file, or one list of the settings, adds to a lexicon.
 *
 * @param terms terms of the genre
 * @param silent longer expressions in which no term is heard
 * @param documents documents, media and works that are known by name
 */
public record Wordlist(List<Term> terms, List<String> silent, List<Document> documents) {

    /** Copies the lists. */
    public Wordlist {
        terms = List.copyOf(terms);
        silent = List.copyOf(silent);
        documents = List.copyOf(documents);
    }

    /**
     * Makes a list of terms alone.
     *
     * @param terms the terms, as {@link LexiconReader#isTerm} allows them
     * @return the list
     */
    public static Wordlist ofTerms(List<String> terms) {
        return new Wordlist(terms.stream().map(term -> new Term(term, "")).toList(), List.of(), List.of());
    }

    /**
     * A term of the genre.
     *
     * @param text how it is written
     * @param pinyin its reading, syllables parted by blanks; empty where the common reading is right
     */
    public record Term(String text, String pinyin) {}

    /**
     * Something in 《》 that is known by name.
     *
     * @param kind what it is
     * @param title its full title, without 《》
     * @param shorts what it is called for short
     */
    public record Document(Mention.Kind kind, String title, List<String> shorts) {

        /** Copies the short names. */
        public Document {
            shorts = List.copyOf(shorts);
        }
    }
}
