package org.gangmu.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Cuts a text into words by the longest match from left to right, on HanLP's core dictionary and the terms of the genre. It
 * guesses no names and no new words, so it costs a twentieth of a full segmentation and says the same of a clause wherever it
 * stands. How much a word says is a coarse step of its frequency in the dictionary, never of the reports at hand, so that a
 * further report shifts nothing. Immutable and thread-safe.
 */
public final class WordTable {

    /** Is told of each word. */
    @FunctionalInterface
    public interface Hit {
        /**
         * Takes a word.
         *
         * @param start the index of its first UTF-16 unit
         * @param end the index behind its last
         * @param word its number, the same for the same word; from 0, below {@link WordTable#size()}
         */
        void at(int start, int end, int word);
    }

    /** The most that a word can say. */
    public static final int TERM_WEIGHT = 5;

    private static final DoubleArrayTrie<CoreDictionary.Attribute> CORE = CoreDictionary.trie;
    private static final int[] STEPS = {400, 100, 20};
    private static final int LONG_TERM = 4;
    private static final String MEANINGFUL = "nvailjgbz";
    private static final List<String> NAMES = List.of("nr", "ns", "nt", "nx");

    private final int core = CORE.size();
    private final DoubleArrayTrie<Integer> terms;
    private final int[] weights;

    private WordTable(List<String> terms, Collection<String> plain) {
        TreeMap<String, Integer> numbers = new TreeMap<>();
        terms.forEach(term -> numbers.put(term, core + numbers.size()));
        this.terms = new DoubleArrayTrie<>();
        this.terms.build(numbers);
        this.weights = new int[core + terms.size()];
        for (int i = 0; i < core; i++) {
            weights[i] = coreWeight(CORE.get(i));
        }
        numbers.forEach((term, number) -> weights[number] = plain.contains(term) ? 0 : termWeight(term));
    }

    /**
     * Makes a table.
     *
     * @param terms words of the genre beside those of the dictionary; those of one character are left out
     * @param plain words, or whole formulas, that say nothing here; they go before terms
     * @return the table
     */
    public static WordTable of(Collection<String> terms, Collection<String> plain) {
        TreeSet<String> all = new TreeSet<>(terms);
        all.addAll(plain);
        all.removeIf(term -> term.length() < 2);
        return new WordTable(new ArrayList<>(all), new TreeSet<>(plain));
    }

    private static int coreWeight(CoreDictionary.Attribute attribute) {
        String nature = attribute.nature.length == 0 ? "x" : attribute.nature[0].toString();
        if (MEANINGFUL.indexOf(nature.charAt(0)) < 0 || NAMES.stream().anyMatch(nature::startsWith)) {
            return 0;
        }
        int weight = 1;
        for (int step : STEPS) {
            weight += attribute.totalFrequency < step ? 1 : 0;
        }
        return nature.equals("v") ? Math.min(weight, 2) : weight;
    }

    private static int termWeight(String term) {
        CoreDictionary.Attribute known = CORE.get(term);
        if (known == null || term.length() >= LONG_TERM) {
            return TERM_WEIGHT;
        }
        return Math.min(TERM_WEIGHT, coreWeight(known) + 1);
    }

    /**
     * Counts the words.
     *
     * @return how many words the table knows
     */
    public int size() {
        return weights.length;
    }

    /**
     * Tells how much a word says.
     *
     * @param word its number
     * @return from 0 (nothing) over 1 (a common word) to {@link #TERM_WEIGHT}
     */
    public int weight(int word) {
        return weights[word];
    }

    /**
     * Finds the words of a text. Words of one character and stretches that the table does not know are passed over.
     *
     * @param text the text
     * @param hit is told of each word, in order; no two overlap
     */
    public void cut(String text, Hit hit) {
        int at = 0;
        while (at < text.length()) {
            if (!Character.isIdeographic(text.charAt(at))) {
                at++;
                continue;
            }
            long term = longest(terms, text, at);
            long word = longest(CORE, text, at);
            boolean isTerm = length(term) >= length(word);
            int length = Math.max(length(term), length(word));
            if (length > 1) {
                hit.at(at, at + length, isTerm ? core + number(term) : number(word));
            }
            at += Math.max(1, length);
        }
    }

    /** Walks a trie as HanLP itself does; gives length and number of the longest word, or 0. */
    private static long longest(DoubleArrayTrie<?> trie, String text, int start) {
        int[] base = trie.getBase();
        int[] check = trie.getCheck();
        long found = 0;
        int state = base[0];
        for (int at = start; at < text.length(); at++) {
            int next = state + text.charAt(at) + 1;
            if (next >= check.length || check[next] != state) {
                break;
            }
            state = base[next];
            int end = state;
            if (end < check.length && check[end] == end && base[end] < 0) {
                found = ((long) (at + 1 - start) << Integer.SIZE) | (-base[end] - 1);
            }
        }
        return found;
    }

    private static int length(long found) {
        return (int) (found >>> Integer.SIZE);
    }

    private static int number(long found) {
        return (int) found;
    }
}
