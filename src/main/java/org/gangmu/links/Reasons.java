package org.gangmu.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says why two sections are held together. Many threads may ask, once all sections are digested. */
final class Reasons {

    private static final int SHOWN = 5;

    private final List<Digest> digests;
    private final Digester digester;

    Reasons(List<Digest> digests, Digester digester) {
        this.digests = digests;
        this.digester = digester;
    }

    /** Gives the words that two sections share, the weightiest first, none within another. */
    List<String> words(Speaker one, Speaker other) {
        Digest mine = digests.get(one.number());
        Digest theirs = digests.get(other.number());
        List<Integer> shared = new ArrayList<>();
        for (int word : mine.words()) {
            if (theirs.weight(word) > 0) {
                shared.add(word);
            }
        }
        shared.sort(Comparator.comparingInt((Integer word) -> -mine.weight(word) * theirs.weight(word))
                .thenComparing(word -> word));
        return shown(shared.stream().map(digester::word).toList());
    }

    /** Leaves out words within others, and keeps the first few. */
    static List<String> shown(List<String> words) {
        return words.stream()
                .filter(word ->
                        words.stream().noneMatch(other -> other.length() > word.length() && other.contains(word)))
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    /** Gives the theme that both share, the foremost of the first; empty where they share none. */
    static Optional<String> theme(Speaker one, Speaker other) {
        return one.themes().stream().filter(other.themes()::contains).findFirst();
    }
}
