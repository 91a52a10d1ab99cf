package org.gangmu.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a report's file: decodes it, takes the front matter off, and cleans its lines of noise. Immutable and safe to share
 * between threads; the cost is linear in the length of the file.
 */
public final class SourceReader {

    /** The largest file that is taken for a report; a book of 1,000 pages takes 2 MB. */
    private static final int MOST_BYTES = 32 << 20;

    private final Noise noise;

    /**
     * Makes a reader.
     *
     * @param noise what to take out of the texts
     */
    public SourceReader(Noise noise) {
        this.noise = noise;
    }

    /**
     * Reads a file from disk.
     *
     * @param path how the file should be named to people, with {@code /} between folders
     * @param file where it is
     * @return the file, or why it cannot be read: {@code unreadable}, {@code too-large} or what {@link #read(String, byte[])}
     *     finds
     */
    public Outcome<SourceFile> read(String path, Path file) {
        return bytes(path, file).then(bytes -> read(path, bytes));
    }

    /**
     * Reads the bytes of a file from disk.
     *
     * @param path how the file should be named to people, with {@code /} between folders
     * @param file where it is
     * @return its bytes, or why it cannot be read: {@code unreadable} or {@code too-large}
     */
    public static Outcome<byte[]> bytes(String path, Path file) {
        try {
            if (Files.isDirectory(file)) {
                return unreadable(path, "folder");
            }
            byte[] bytes = atMost(file);
            if (bytes.length > MOST_BYTES) {
                String megabytes = String.valueOf(MOST_BYTES >> 20);
                return Outcome.none(List.of(Diagnostic.error("too-large", path, Place.START, megabytes)));
            }
            return Outcome.of(bytes, List.of());
        } catch (NoSuchFileException e) {
            return unreadable(path, "missing");
        } catch (AccessDeniedException e) {
            return unreadable(path, "denied");
        } catch (IOException e) {
            return unreadable(path, "broken");
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param path how the file should be named to people, with {@code /} between folders
     * @param bytes what the file holds
     * @return the file; none where it is no text ({@code not-text}), in no known encoding ({@code unknown-encoding}) or holds
     *     nothing ({@code empty-file}). Errors in the front matter come with a file that has what could be read of it
     */
    public Outcome<SourceFile> read(String path, byte[] bytes) {
        return Decoder.decode(path, bytes).then(decoded -> clean(path, decoded));
    }

    private Outcome<SourceFile> clean(String path, Decoder.Decoded decoded) {
        String text = decoded.text();
        LineIndex index = LineIndex.of(text);
        List<Diagnostic> diagnostics = new ArrayList<>();
        FrontMatter frontMatter = new FrontMatterReader(path, text, index, diagnostics).read();
        Cleaner cleaner = new Cleaner(text, noise);
        cleaner.clean(frontMatter.length());
        List<Removal> removals = new ArrayList<>(cleaner.removals());
        List<Line> lines = List.copyOf(PreviewPages.unnumbered(cleaner.lines(), removals));
        if (lines.stream().allMatch(Line::blank)) {
            diagnostics.add(Diagnostic.error("empty-file", path, Place.START));
            return Outcome.none(diagnostics);
        }
        cleaner.slow()
                .forEach((pattern, offset) -> diagnostics.add(Diagnostic.warning(
                        "noise-slow", path, index.place(offset), pattern.reason(), pattern.pattern())));
        int damaged = text.indexOf('\ufffd');
        if (damaged >= 0) {
            diagnostics.add(Diagnostic.warning("damaged-text", path, index.place(damaged)));
        }
        SourceFile file =
                new SourceFile(path, decoded.encoding(), text, frontMatter, lines, List.copyOf(removals), index);
        return Outcome.of(file, diagnostics);
    }

    /** Reads one byte more than is allowed at most, since a device or a growing file does not tell its size. */
    private static byte[] atMost(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(MOST_BYTES + 1);
        }
    }

    private static Outcome<byte[]> unreadable(String path, String why) {
        return Outcome.none(List.of(Diagnostic.error("unreadable", path, Place.START, why)));
    }
}
