package org.gangmu.links;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists that are packed with the program; {@code #} begins a remark. */
final class PackedWords {

    private PackedWords() {}

    /** Gives the lines of a list that say something. */
    static List<String> lines(String name) {
        try (InputStream in = PackedWords.class.getResourceAsStream("/lexicon/" + name)) {
            if (in == null) {
                throw new IOException(name + " is not packed");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Gives the words of a line. */
    static List<String> words(String line) {
        return List.of(line.strip().split("\\s+", -1));
    }
}
