package org.gangmu.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gangmu.language.WordFinder;

/** The list of words that are written for others. Immutable and thread-safe; read when it is first needed. */
final class Confusables {

    private static final String FILE = "/lexicon/confusables.tsv";

    /** What follows a word is looked at so far. */
    private static final int AHEAD = 60;

    /**
     * A line of the list.
     *
     * @param word what is written
     * @param right what is meant
     * @param follows what must follow the word, as a pattern; empty for anything
     * @param unless wider expressions in which the word is right
     */
    record Entry(String word, String right, Pattern follows, List<String> unless) {}

    /** Is told of each word that is written for another. */
    @FunctionalInterface
    interface Hit {
        /** Takes a hit, from its first UTF-16 unit to behind its last. */
        void at(int start, int end, Entry entry);
    }

    /** Loads the list once, when a text is first checked. */
    private static final class Packed {
        static final Confusables LIST = read();
    }

    private final List<Entry> entries;
    private final WordFinder finder;

    private Confusables(List<Entry> entries) {
        this.entries = entries;
        this.finder = WordFinder.of(entries.stream().map(Entry::word).toList());
    }

    static Confusables packed() {
        return Packed.LIST;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Finds the words of a text that are written for others, in no particular order. */
    void find(String text, Hit hit) {
        finder.find(text, (start, end, index) -> {
            Entry entry = entries.get(index);
            boolean followed = entry.follows()
                    .matcher(text)
                    .region(end, Math.min(text.length(), end + AHEAD))
                    .lookingAt();
            if (followed && entry.unless().stream().noneMatch(wider -> stands(text, start, entry.word(), wider))) {
                hit.at(start, end, entry);
            }
        });
    }

    /** Whether a wider expression stands around a word. */
    private static boolean stands(String text, int start, String word, String wider) {
        for (int at = wider.indexOf(word); at >= 0; at = wider.indexOf(word, at + 1)) {
            if (start >= at && text.startsWith(wider, start - at)) {
                return true;
            }
        }
        return false;
    }

    private static Confusables read() {
        try (InputStream in = Confusables.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("not packed: " + FILE);
            }
            List<Entry> entries = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.strip().split("\t", -1);
                    List<String> unless = parts.length > 3 ? List.of(parts[3].split(" ", -1)) : List.of();
                    Pattern follows = Pattern.compile(parts.length > 2 ? parts[2] : "");
                    entries.add(new Entry(parts[0], parts[1], follows, unless));
                }
            }
            return new Confusables(List.copyOf(entries));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
