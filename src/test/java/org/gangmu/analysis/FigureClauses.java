package org.gangmu.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gangmu.outline.Outline;
import org.gangmu.outline.OutlineParser;
import org.gangmu.source.Noise;
import org.gangmu.source.SourceReader;

/**
 * Draws clauses of the seeds in which something may be counted, so that they can be labelled by eye. The draw is the same each time:
 * what it gave stands, with labels, in {@code src/test/resources/figures/seeds.txt}.
 */
final class FigureClauses {

    private static final long SEED = 20_240_117L;
    private static final int DRAWN = 60;
    private static final Pattern STOPS = Pattern.compile("[，。；：！？,;]");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9０-９]|[xXｘＸ×*＊]|[一二三四五六七八九十百千两数几][余多]?[万亿]?[个名家项件次期场人条批支位类处篇册本部轮元]");

    private FigureClauses() {}

    public static void main(String[] arguments) {
        draw().forEach(clause -> System.out.println(clause));
    }

    /** Draws the clauses. */
    static List<String> draw() {
        List<String> all = new ArrayList<>();
        outlines().forEach(outline -> Piece.of(outline).forEach(piece -> {
            for (String clause : STOPS.split(piece.text(), -1)) {
                if (NUMBER.matcher(clause).find()) {
                    all.add(clause.strip());
                }
            }
        }));
        Collections.shuffle(all, new Random(SEED));
        return all.subList(0, DRAWN);
    }

    /** Reads the seeds as the program does. */
    static List<Outline> outlines() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().map(FigureClauses::outline).toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static Outline outline(Path file) {
        try {
            return outline(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Reads a text as the program does. */
    static Outline outline(String text) {
        return outline("text.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Outline outline(String path, byte[] bytes) {
        return new SourceReader(Noise.defaults())
                .read(path, bytes)
                .then(new OutlineParser()::parse)
                .value()
                .orElseThrow()
                .get(0);
    }
}
