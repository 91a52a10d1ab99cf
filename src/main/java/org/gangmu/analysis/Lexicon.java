package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.language.Pinyin;
import org.gangmu.language.WordFinder;
import org.gangmu.source.Characters;
import org.gangmu.source.Span;

/**
 * The terms of the genre and the documents that are known by name. Forms of a term that differ only in 、 or in the width of letters,
 * digits and plus signs are one term, called as it was first written. Immutable and thread-safe.
 */
public final class Lexicon {

    private static final String NUMERALS = "第一二三四五六七八九十百千两0123456789";

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> readings = new HashMap<>();
    private final Map<String, Wordlist.Document> documents = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final int silentFrom;
    private final WordFinder finder;

    private Lexicon(List<Wordlist> lists) {
        for (Wordlist list : lists) {
            list.terms().forEach(this::add);
            list.documents().forEach(this::add);
        }
        silentFrom = words.size();
        lists.forEach(list -> words.addAll(list.silent()));
        finder = WordFinder.of(words);
    }

    private void add(Wordlist.Term term) {
        String name = names.computeIfAbsent(key(term.text()), unseen -> Widths.plain(term.text()));
        if (!term.pinyin().isEmpty()) {
            readings.putIfAbsent(name, term.pinyin().replace(' ', '-').replace('ü', 'v'));
        }
        words.add(term.text());
        words.add(Widths.plain(term.text()));
        words.add(Widths.plain(term.text()).replace('+', '＋'));
        words.add(key(term.text()));
    }

    private void add(Wordlist.Document document) {
        documents.putIfAbsent(TitleFold.key(document.title()), document);
        document.shorts().forEach(name -> documents.putIfAbsent(TitleFold.key(name), document));
    }

    /**
     * Makes a lexicon.
     *
     * @param lists what it holds; what comes first goes before
     * @return the lexicon
     */
    public static Lexicon of(List<Wordlist> lists) {
        return new Lexicon(lists);
    }

    /**
     * Gives the name of a term.
     *
     * @param text what may be a term
     * @return what it is called; empty where it is none
     */
    public Optional<String> term(String text) {
        return Optional.ofNullable(names.get(key(text)));
    }

    /**
     * Gives the reading of a name, by which it is sorted.
     *
     * @param name a term or any other text
     * @return ASCII letters, digits and hyphens: the lexicon's reading where it has one, else as {@link Pinyin#fold} reads it
     */
    public String reading(String name) {
        String reading = readings.get(name);
        return reading == null ? Pinyin.fold(name) : reading;
    }

    /** Finds a known document by its full or short title. */
    Optional<Wordlist.Document> document(String title) {
        return Optional.ofNullable(documents.get(TitleFold.key(title)));
    }

    /**
     * Finds the terms of a text, of overlapping ones the first and longest. A term that begins with a numeral is not heard within a
     * longer number, nor one that begins with a letter within a Latin word.
     */
    List<Span> terms(String text) {
        int[] ends = new int[text.length() + 1];
        int[] found = new int[text.length() + 1];
        finder.find(text, (start, end, word) -> {
            if (end > ends[start] && !isCut(text, start)) {
                ends[start] = end;
                found[start] = word;
            }
        });
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (ends[at] == 0) {
                at++;
                continue;
            }
            if (found[at] < silentFrom) {
                spans.add(new Span(at, ends[at]));
            }
            at = ends[at];
        }
        return spans;
    }

    private static boolean isCut(String text, int start) {
        if (start == 0) {
            return false;
        }
        char first = text.charAt(start);
        char before = text.charAt(start - 1);
        if (NUMERALS.indexOf(first) >= 0 && first != '第') {
            return NUMERALS.indexOf(before) >= 0;
        }
        return isLatin(first) && (isLatin(before) || Characters.isDigit(before));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String key(String term) {
        return Widths.plain(term).replace("、", "");
    }
}
