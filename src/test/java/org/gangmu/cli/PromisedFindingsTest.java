package org.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules of {@code gangmu check} were made for, as an editor sees it who checks a portal of the five seeds. */
class PromisedFindingsTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/seed-examples.txt");

    @TempDir
    private Path portal;

    @BeforeEach
    void seeds() throws IOException {
        Path reports = Files.createDirectories(portal.resolve("content/reports"));
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.toList()) {
                Files.copy(seed, reports.resolve(seed.getFileName()));
            }
        }
    }

    /** Each finding as {@code 001:12 error W01}, and behind it what it quotes and says. */
    private List<String> check(int code) throws IOException {
        Called called = Called.in(portal, "check", "--format", "json");
        assertThat(called.code()).isEqualTo(code);
        List<String> findings = new ArrayList<>();
        for (JsonNode found : new ObjectMapper().readTree(called.out()).get("findings")) {
            String source = found.get("source").asText();
            String seed = source.substring(source.lastIndexOf('/') + 1);
            findings.add(seed.substring(0, Math.min(3, seed.length())) + ":"
                    + found.get("line").asInt() + " "
                    + found.get("level").asText() + " "
                    + found.get("id").asText() + " "
                    + found.get("text").asText() + "\t"
                    + found.get("message").asText());
        }
        return findings;
    }

    private static List<String> examples() throws IOException {
        return Files.readAllLines(EXAMPLES).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static boolean isFoundIn(List<String> findings, String example) {
        String[] words = example.split(" ", 4);
        String head = words[0] + " " + words[1] + " " + words[2] + " ";
        String said = words.length > 3 ? words[3] : "";
        return findings.stream().anyMatch(found -> found.startsWith(head) && found.contains(said));
    }

    @Test
    void everyExampleIsFoundAndNoOtherError() throws IOException {
        List<String> findings = check(1);
        assertThat(examples()).hasSizeGreaterThan(30);
        assertThat(examples())
                .allSatisfy(example ->
                        assertThat(isFoundIn(findings, example)).as(example).isTrue());
        List<String> errors = findings.stream()
                .filter(found -> found.contains(" error "))
                .map(found -> found.split(" ", 4)[0] + " " + found.split(" ", 4)[2])
                .toList();
        List<String> promised = examples().stream()
                .filter(example -> example.contains(" error "))
                .map(example -> example.split(" ", 4)[0] + " " + example.split(" ", 4)[2])
                .toList();
        assertThat(errors).containsExactlyInAnyOrderElementsOf(promised);
    }

    @Test
    void allowFileLetsThemAllPassAndStillDoesAfterLinesMoved() throws IOException {
        List<String> allowed = new ArrayList<>();
        for (String found : check(1)) {
            if (found.contains(" error ")) {
                String[] words = found.substring(0, found.indexOf('\t')).split(" ", 4);
                allowed.add(words[2] + " " + words[3]);
            }
        }
        Files.writeString(portal.resolve("check.allow"), String.join("\n", allowed) + "\n");
        assertThat(check(0)).noneMatch(found -> found.contains("allow-unused"));
        int lines = 0;
        try (Stream<Path> reports = Files.list(portal.resolve("content/reports"))) {
            for (Path report : reports.toList()) {
                String text = Files.readString(report);
                String moved = text.replaceFirst("(?m)^一、", "\n\n　　新加的一段话。\n\n一、");
                lines += moved.equals(text) ? 0 : 4;
                Files.writeString(report, moved);
            }
        }
        assertThat(lines).isGreaterThan(8);
        assertThat(check(0)).noneMatch(found -> found.contains("allow-unused"));
        Files.writeString(portal.resolve("check.allow"), String.join("\n", allowed.subList(1, allowed.size())));
        assertThat(check(1)).filteredOn(found -> found.contains(" error ")).hasSize(1);
    }
}
