package org.gangmu.language;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds many words in one pass over a text. The cost grows with the text and the hits, not with the number of words. It uses
 * HanLP's automaton as a plain data structure and loads none of its dictionaries. Immutable and thread-safe.
 */
public final class WordFinder {

    /** Is told of each hit. */
    @FunctionalInterface
    public interface Hit {
        /**
         * Takes a hit. Hits come by their ends, the first end first; those with one end in no particular, but always the same
         * order.
         *
         * @param start the index of the word's first UTF-16 unit
         * @param end the index behind its last
         * @param word which word it is: its place among the words that the finder was made of
         */
        void at(int start, int end, int word);
    }

    private final List<String> words;
    private final Optional<AhoCorasickDoubleArrayTrie<Integer>> trie;

    private WordFinder(List<String> words, Optional<AhoCorasickDoubleArrayTrie<Integer>> trie) {
        this.words = words;
        this.trie = trie;
    }

    /**
     * Makes a finder.
     *
     * @param words the words to find, none of them empty; of equal ones the first counts
     * @return the finder
     * @throws IllegalArgumentException if a word is empty
     */
    public static WordFinder of(Collection<String> words) {
        List<String> all = List.copyOf(words);
        TreeMap<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isEmpty()) {
                throw new IllegalArgumentException("word " + i + " is empty");
            }
            places.putIfAbsent(all.get(i), i);
        }
        return new WordFinder(
                all, places.isEmpty() ? Optional.empty() : Optional.of(new AhoCorasickDoubleArrayTrie<>(places)));
    }

    /**
     * Gives a word.
     *
     * @param word its place among the words that the finder was made of
     * @return the word
     */
    public String word(int word) {
        return words.get(word);
    }

    /**
     * Finds every occurrence of every word, those within and across others too.
     *
     * @param text the text
     * @param hit is told of each
     */
    public void find(String text, Hit hit) {
        trie.ifPresent(found -> found.parseText(text, (start, end, word) -> hit.at(start, end, word)));
    }
}
