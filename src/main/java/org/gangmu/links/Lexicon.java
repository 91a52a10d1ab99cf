package org.gangmu.links;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gangmu.analysis.PackedLexicon;
import org.gangmu.analysis.PackedThemes;
import org.gangmu.language.WordTable;

/**
 * The words by which sections are held together: the table that cuts texts into words, and the subjects. Packed with the program
 * and the same for every portal, so no report changes what a word of another says. Immutable and thread-safe.
 */
record Lexicon(WordTable table, Subjects subjects) {

    /** Read when the first portal is linked, for the dictionary takes some hundred milliseconds. */
    private static final class Packed {
        private static final Lexicon LEXICON = read();
    }

    /** Gives the words packed with the program. */
    static Lexicon packed() {
        return Packed.LEXICON;
    }

    private static Lexicon read() {
        Subjects subjects = new Subjects(PackedWords.lines("kindred-words.txt"));
        TreeSet<String> terms = new TreeSet<>(subjects.words());
        PackedThemes.read().value().orElseThrow().forEach(theme -> theme.words()
                .forEach(word -> terms.add(word.text())));
        PackedLexicon.read().value().orElseThrow().forEach(list -> list.terms()
                .forEach(term -> terms.add(term.text())));
        List<String> plain = new ArrayList<>();
        PackedWords.lines("plain-words.txt").forEach(line -> plain.addAll(PackedWords.words(line)));
        return new Lexicon(WordTable.of(terms, plain), subjects);
    }
}
