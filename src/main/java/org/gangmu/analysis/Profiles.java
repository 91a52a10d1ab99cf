package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.language.WordFinder;
import org.gangmu.source.Script;

/**
 * The words of all themes, found in one pass. A <em>vote</em> is a word of one theme, named by a number. Where a word stands
 * within a longer word of the same theme, only the longer one votes; other themes are not touched, so that a theme's score
 * never hangs on which other themes there are. Immutable and thread-safe.
 */
final class Profiles {

    private final List<Theme> themes;
    private final WordFinder finder;
    /** The votes of each word that the finder knows. */
    private final int[][] votesOfWord;
    /** The theme of each vote. */
    private final int[] themeOfVote;
    /** The word of each vote. */
    private final List<Theme.Word> wordOfVote;

    Profiles(List<Theme> themes) {
        this.themes = List.copyOf(themes);
        this.wordOfVote = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        Map<String, List<Integer>> votes = new LinkedHashMap<>();
        for (int theme = 0; theme < themes.size(); theme++) {
            for (Theme.Word word : themes.get(theme).words()) {
                votes.computeIfAbsent(word.text(), text -> new ArrayList<>()).add(owners.size());
                owners.add(theme);
                wordOfVote.add(word);
            }
        }
        this.themeOfVote = owners.stream().mapToInt(Integer::intValue).toArray();
        this.finder = WordFinder.of(votes.keySet());
        this.votesOfWord = votes.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int themes() {
        return themes.size();
    }

    int votes() {
        return themeOfVote.length;
    }

    Theme theme(int theme) {
        return themes.get(theme);
    }

    int themeOf(int vote) {
        return themeOfVote[vote];
    }

    String textOf(int vote) {
        return wordOfVote.get(vote).text();
    }

    double weightOf(int vote) {
        return wordOfVote.get(vote).weight();
    }

    /** Tells whether one of the votes speaks for a theme. */
    boolean names(int[] votes, String theme) {
        return Arrays.stream(votes)
                .anyMatch(vote ->
                        weightOf(vote) > 0 && theme(themeOfVote[vote]).id().equals(theme));
    }

    /**
     * Finds the votes of a text.
     *
     * @param text the text, in simplified characters or traditional ones
     * @return the votes, one for each time that a word stands there
     */
    int[] find(String text) {
        Hits hits = new Hits();
        finder.find(Script.simplified(text), hits);
        int[] found = new int[16];
        int count = 0;
        int[] leftmost = new int[themes.size()];
        Arrays.fill(leftmost, Integer.MAX_VALUE);
        for (int i = hits.count() - 1; i >= 0; i--) {
            for (int vote : votesOfWord[hits.word(i)]) {
                int theme = themeOfVote[vote];
                if (hits.start(i) < leftmost[theme]) {
                    leftmost[theme] = hits.start(i);
                    if (count == found.length) {
                        found = Arrays.copyOf(found, count * 2);
                    }
                    found[count++] = vote;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }
}
