package org.gangmu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five seeds: their outlines are those of the gold, and nothing of them is lost, whatever is done to them. */
class SeedOutlineTest {

    private static final Path GOLD = Path.of("src/test/resources/gold");

    /** What signs, titles and ends are made of. */
    private static final String ALPHABET = "一二三十、，。：；（）()1１2.．)①——·●第部分章节条是要方面首先其次附件各位代表年月日《》“”\u3000 \t\u200b\n\r";

    static List<Path> seeds() throws IOException {
        return texts("seeds");
    }

    static List<Path> reports() throws IOException {
        List<Path> all = new ArrayList<>(texts("seeds"));
        all.addAll(texts("content/reports"));
        return all;
    }

    private static List<Path> texts(String folder) throws IOException {
        if (!Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-000", "seed-001", "seed-002", "seed-003", "seed-004"})
    void outlineIsThatOfTheGold(String name) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(GOLD.resolve(name + ".json").toFile());
        Path seed = Path.of(gold.get("file").asText());
        Reading reading = Reading.of(Files.readAllBytes(seed)).orElseThrow();
        assertThat(reading.outlines()).hasSize(1);
        Outline outline = reading.outlines().get(0);
        List<String> wrong = new ArrayList<>();
        new GoldTree(reading.file(), wrong).compare(gold.get("sections"), outline.sections(), name);
        assertThat(wrong).isEmpty();
        if (gold.get("title").isTextual()) {
            assertThat(outline.title().text()).isEqualTo(gold.get("title").asText());
            assertThat(outline.title().origin()).isEqualTo(Title.Origin.TEXT);
        } else {
            assertThat(outline.title().origin()).isEqualTo(Title.Origin.INFERRED);
        }
        if (gold.get("year").isInt()) {
            assertThat(outline.year()).hasValue(gold.get("year").asInt());
        }
        assertThat(lines(reading, outline.head(), Passage.Role.PREAMBLE)).isEqualTo(span(gold.get("preamble")));
        assertThat(lines(reading, outline.tail(), Passage.Role.CLOSING)).isEqualTo(span(gold.get("closing")));
    }

    private static List<Integer> lines(Reading reading, List<Passage> passages, Passage.Role role) {
        return passages.stream()
                .filter(passage -> passage.role() == role)
                .map(passage -> reading.file().place(passage.offset()).line())
                .toList();
    }

    private static List<Integer> span(JsonNode firstAndLast) {
        return firstAndLast.isArray()
                ? IntStream.rangeClosed(
                                firstAndLast.get(0).asInt(), firstAndLast.get(1).asInt())
                        .boxed()
                        .toList()
                : List.of();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void nothingOfAReportIsLost(Path report) throws IOException {
        Reading reading = Reading.of(Files.readAllBytes(report)).orElseThrow();
        assertThat(reading.flaw()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLostOfASeedThatWasMangled(Path seed) throws IOException {
        String text = Files.readString(seed);
        Random random = new Random(20260101);
        for (int i = 0; i < 40; i++) {
            String mangled = text;
            int strokes = 1 + random.nextInt(6);
            for (int j = 0; j < strokes; j++) {
                mangled = mangle(mangled, random);
            }
            String found = Reading.of(mangled).map(Reading::flaw).orElse("not read");
            assertThat(found).as("mutation %d of %s", i, seed).isEmpty();
        }
    }

    private static String mangle(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(6)) {
            case 0 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)) + "\n");
            case 1 -> lines.add(at, line);
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.set(at, line.replace("\n", ""));
            case 4 -> lines.subList(at, Math.min(lines.size(), at + 3)).clear();
            default -> lines.set(at, sprinkled(line, random));
        }
        return lines.isEmpty() ? text : String.join("", lines);
    }

    private static String sprinkled(String line, Random random) {
        StringBuilder out = new StringBuilder(line);
        for (int i = 0; i < 8; i++) {
            char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            out.insert(random.nextInt(out.length() + 1), c);
        }
        return out.toString();
    }
}
