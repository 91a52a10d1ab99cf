package org.gangmu.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.gangmu.language.WordFinder;

/**
 * Subjects narrower than themes, each with the words that speak of it in different terms, so that 引不进 and 安家补贴 are known to
 * belong together. Packed with the program and the same for every portal. Immutable and thread-safe.
 */
final class Subjects {

    private final List<String> names = new ArrayList<>();
    private final List<List<Integer>> subjects = new ArrayList<>();
    private final TreeMap<String, List<Integer>> words = new TreeMap<>();
    private final WordFinder finder;

    /** Reads them from lines of a name, a colon and words. */
    Subjects(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split(":", 2);
            for (String word : PackedWords.words(line.replaceFirst(":", " "))) {
                List<Integer> known = words.computeIfAbsent(word, none -> new ArrayList<>());
                if (!known.contains(names.size())) {
                    known.add(names.size());
                }
            }
            names.add(parts[0]);
        }
        subjects.addAll(words.values());
        finder = WordFinder.of(words.keySet());
    }

    int size() {
        return names.size();
    }

    String name(int subject) {
        return names.get(subject);
    }

    Collection<String> words() {
        return words.keySet();
    }

    /** Gives the subjects that a word speaks of. */
    List<Integer> of(String word) {
        return words.getOrDefault(word, List.of());
    }

    /** Counts for each subject the different words of a text that speak of it, those within others left out; those of its heading, so many units long, twice. */
    double[] in(String text, int heading) {
        int[] ends = new int[text.length() + 1];
        int[] found = new int[text.length() + 1];
        finder.find(text, (start, end, word) -> {
            if (end > ends[start]) {
                ends[start] = end;
                found[start] = word + 1;
            }
        });
        double[] counts = new double[names.size()];
        boolean[] seen = new boolean[subjects.size()];
        int covered = 0;
        for (int at = 0; at < text.length(); at++) {
            if (ends[at] > covered) {
                covered = ends[at];
                if (!seen[found[at] - 1]) {
                    seen[found[at] - 1] = true;
                    add(found[at] - 1, at < heading ? 2 : 1, counts);
                }
            }
        }
        return counts;
    }

    /** A word that speaks of several subjects says less of each. */
    private void add(int word, int times, double[] counts) {
        for (int subject : subjects.get(word)) {
            counts[subject] += (double) times / subjects.get(word).size();
        }
    }
}
