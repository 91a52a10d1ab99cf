package org.gangmu.analysis;

import java.util.List;

/**
 * A subject that sections can be about, as its file in {@code themes/} describes it.
 *
 * @param id the file's name without its ending, as it stands in addresses
 * @param name the Chinese name
 * @param order where it stands among the themes, smallest first
 * @param words the words that speak for it (positive weight) or against it (negative), or that say nothing (zero), in the file's
 *     order
 * @param aspects what readers may look for within it, in the file's order; none where the file names none
 * @param introduction the file's body, Markdown
 */
public record Theme(String id, String name, int order, List<Word> words, List<Aspect> aspects, String introduction) {

    /**
     * A word and how much it says.
     *
     * @param text the word
     * @param weight how strongly it speaks for the theme; negative where it speaks against it; zero where it only keeps a shorter
     *     word within it from counting
     */
    public record Word(String text, double weight) {}

    /**
     * A part of the theme, such as bringing talent in or training it.
     *
     * @param name its Chinese name
     * @param words the words by which it is known
     */
    public record Aspect(String name, List<String> words) {

        /** Copies the words. */
        public Aspect {
            words = List.copyOf(words);
        }
    }

    /** Copies the words and the aspects. */
    public Theme {
        words = List.copyOf(words);
        aspects = List.copyOf(aspects);
    }
}
