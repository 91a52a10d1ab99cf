package org.gangmu.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The five reports that the project keeps as examples. */
final class Seeds {

    private Seeds() {}

    static List<String> texts() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            List<String> texts = files.sorted().map(Seeds::text).toList();
            if (texts.size() != 5) {
                throw new IllegalStateException("five seeds expected, found " + texts.size());
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
