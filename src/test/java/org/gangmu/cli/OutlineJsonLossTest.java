package org.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 1 for programs: every character of a report's text is in its JSON, once. */
class OutlineJsonLossTest {

    private static final List<String> TEXTS = List.of(
            "subtitle", "byline", "salutation", "signature", "date", "wrapper", "preamble", "closing", "attachments");

    static Stream<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void jsonHoldsEveryCharacter(Path seed) throws IOException {
        String json =
                Called.in(Path.of(""), "outline", "--json", seed.toString()).out();
        JsonNode report = new ObjectMapper().readTree(json);
        StringBuilder text = new StringBuilder();
        JsonNode title = report.get("title");
        if (title.has("lines")) {
            title.get("lines").forEach(line -> text.append(line.asText()));
        } else if (title.get("origin").asText().equals("text")) {
            text.append(title.get("text").asText());
        }
        for (String field : TEXTS) {
            JsonNode value = report.path(field);
            text.append(value.asText());
            value.forEach(part -> text.append(part.asText()));
        }
        report.get("sections").forEach(section -> append(section, text));
        report.get("removed").forEach(removal -> text.append(removal.get("text").asText()));
        assertThat(characters(text.toString())).isEqualTo(characters(Files.readString(seed)));
    }

    private static void append(JsonNode section, StringBuilder text) {
        text.append(section.get("marker").asText());
        text.append(section.get("heading").asText(""));
        text.append(section.path("stop").asText());
        for (JsonNode part : section.get("content")) {
            if (part.has("child")) {
                append(section.get("children").get(part.get("child").asInt()), text);
            } else {
                text.append(section.get("paragraphs")
                        .get(part.get("paragraph").asInt())
                        .asText());
            }
        }
    }

    /** Gives the characters of a text in order of their code, white space left out. */
    private static String characters(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
