package org.gangmu.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gangmu.outline.Outline;
import org.gangmu.outline.OutlineParser;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;
import org.gangmu.search.Folding;
import org.gangmu.source.Noise;
import org.gangmu.source.SourceFile;
import org.gangmu.source.SourceReader;

/**
 * The texts of a portal's reports, read without any index: of each section its heading and paragraphs, of each report its title
 * and the passages around its sections.
 */
final class Texts {

    private final Map<String, List<String>> pieces = new LinkedHashMap<>();

    private Texts() {}

    /** Reads the reports in a folder; their files' names must be their addresses. */
    static Texts of(Path reports) {
        Texts texts = new Texts();
        SourceReader reader = new SourceReader(Noise.defaults());
        try (Stream<Path> files = Files.list(reports)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                SourceFile source = reader.read("content/reports/" + name, Files.readAllBytes(file))
                        .value()
                        .orElseThrow();
                for (Outline outline : new OutlineParser().parse(source).value().orElseThrow()) {
                    String part = outline.part() == 0 ? "" : "-" + outline.part();
                    texts.take("reports/" + name.replace(".txt", part).replace('_', '-') + "/index.html#", outline);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private void take(String href, Outline outline) {
        List<String> own = new ArrayList<>(List.of(outline.title().text()));
        Stream.concat(outline.head().stream(), outline.tail().stream())
                .map(Passage::text)
                .forEach(own::add);
        put(href, own);
        outline.sections().forEach(section -> take(href, section));
    }

    private void take(String href, Section section) {
        List<String> own = new ArrayList<>(List.of(section.heading().orElse("")));
        section.paragraphs().stream().map(Paragraph::text).forEach(own::add);
        put(href + section.id(), own);
        section.children().forEach(child -> take(href, child));
    }

    private void put(String place, List<String> texts) {
        pieces.put(place, texts.stream().map(Folding::fold).toList());
    }

    /** Returns the places whose own texts contain every word of a query. */
    List<String> containing(String query) {
        List<String> found = new ArrayList<>();
        String[] words = Folding.fold(query).strip().split("\\s+", -1);
        pieces.forEach((place, texts) -> {
            if (Stream.of(words).allMatch(word -> texts.stream().anyMatch(text -> text.contains(word)))) {
                found.add(place);
            }
        });
        return found;
    }

    /** Returns stretches of 2 to 8 characters from anywhere in the texts, none with a blank, all different. */
    List<String> substrings(int number, long seed) {
        Random random = new Random(seed);
        StringBuilder joined = new StringBuilder();
        pieces.values().forEach(texts -> joined.append(String.join("\n", texts)).append('\n'));
        Set<String> found = new LinkedHashSet<>();
        while (found.size() < number) {
            int length = 2 + random.nextInt(7);
            int at = random.nextInt(joined.length() - length);
            String text = joined.substring(at, at + length);
            if (text.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                found.add(text);
            }
        }
        return List.copyOf(found);
    }
}
