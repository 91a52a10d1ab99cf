package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangmu.language.WordFinder;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;
import org.gangmu.source.Script;

/**
 * Tells which parts of its theme a section is about: those that its heading names; where it names none, those of which most
 * words stand in its text. A word counts once however often it stands there, and within a longer one, or one that says nothing for the theme, not at all. A section may be about several parts, or none.
 * Immutable and thread-safe; the cost grows with the section's own text.
 */
public final class Aspects {

    private final int size;
    private final WordFinder finder;
    /** The aspects of each word that the finder knows. */
    private final int[][] aspectsOfWord;

    /**
     * Prepares.
     *
     * @param theme the theme whose parts are to be told apart
     */
    public Aspects(Theme theme) {
        this.size = theme.aspects().size();
        Map<String, List<Integer>> owners = new LinkedHashMap<>();
        for (int aspect = 0; aspect < size; aspect++) {
            for (String word : theme.aspects().get(aspect).words()) {
                owners.computeIfAbsent(word, unused -> new ArrayList<>()).add(aspect);
            }
        }
        theme.words().stream()
                .filter(word -> word.weight() == 0)
                .forEach(word -> owners.putIfAbsent(word.text(), List.of()));
        this.finder = WordFinder.of(owners.keySet());
        this.aspectsOfWord = owners.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /**
     * Tells what a section is about.
     *
     * @param section a section of the theme
     * @return the places of its aspects among those of the theme, in their order
     */
    public List<Integer> of(Section section) {
        List<Integer> named = most(section.heading().orElse(""), 1);
        if (!named.isEmpty()) {
            return named;
        }
        String text = section.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        return most(text, Integer.MAX_VALUE);
    }

    /** Gives the aspects of which as many words stand in a text as of the best one, or as are enough. */
    private List<Integer> most(String text, int enough) {
        int[] counts = counts(text);
        int least = Math.min(enough, Arrays.stream(counts).max().orElse(0));
        return least == 0
                ? List.of()
                : IntStream.range(0, size)
                        .filter(aspect -> counts[aspect] >= least)
                        .boxed()
                        .toList();
    }

    private int[] counts(String text) {
        Hits hits = new Hits();
        finder.find(Script.simplified(text), hits);
        boolean[] seen = new boolean[aspectsOfWord.length];
        int[] counts = new int[size];
        int leftmost = Integer.MAX_VALUE;
        for (int i = hits.count() - 1; i >= 0; i--) {
            int word = hits.word(i);
            if (hits.start(i) < leftmost) {
                leftmost = hits.start(i);
                if (!seen[word]) {
                    seen[word] = true;
                    Arrays.stream(aspectsOfWord[word]).forEach(aspect -> counts[aspect]++);
                }
            }
        }
        return counts;
    }
}
