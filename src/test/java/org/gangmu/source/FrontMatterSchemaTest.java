package org.gangmu.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the schema and the manual of front matter to what Gangmu reads. */
class FrontMatterSchemaTest {

    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("docs/front-matter.schema.json")));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static boolean taken(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML).isEmpty();
    }

    private static boolean read(String yaml) {
        String text = "---\n" + yaml + "\n---\n正文。\n";
        return !new SourceReader(Noise.of(List.of()))
                .read("a.txt", text.getBytes(StandardCharsets.UTF_8))
                .failed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 2022",
                "title:",
                "year: 2022",
                "year:",
                "unit: 某局",
                "genre: 其他",
                "genre:",
                "date: 2022年x月",
                "date: 2022-01-05",
                "address: a/b-2",
                "draft: true",
                "draft:",
                "themes:",
                "themes: {}",
                "themes: {k1234567: [], s1-2: [talent]}",
                "themes: {k1234567: {facet: plan}}",
                "themes: {k1234567: {themes: [talent], facet: problem}}",
            })
    void whatIsPossibleIsPossibleForBoth(String yaml) {
        assertThat(read(yaml)).isTrue();
        assertThat(taken(yaml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel: x",
                "title: [a]",
                "year: 22",
                "year: 1899",
                "year: 2101",
                "year: 2022年",
                "unit: {a: b}",
                "genre: 通知",
                "genre: [报告]",
                "date: [a]",
                "address: A",
                "address: /a",
                "address: a//b",
                "draft: maybe",
                "themes: [talent]",
                "themes: {k1234567: talent}",
                "themes: {k1234567: {}}",
                "themes: {k1234567: {facet: good}}",
                "themes: {k1234567: {themes: talent}}",
                "themes: {k1234567: {theme: [talent]}}",
                "themes: {k1234567: [[talent]]}",
            })
    void whatIsWrongIsWrongForBoth(String yaml) {
        assertThat(read(yaml)).isFalse();
        assertThat(taken(yaml)).isFalse();
    }

    @Test
    void keysAreThoseOfTheReaderAndOfTheManuals() throws IOException {
        List<String> keys = new ArrayList<>();
        SCHEMA.getSchemaNode().get("properties").fieldNames().forEachRemaining(keys::add);
        assertThat(keys).isEqualTo(FrontMatterValues.KEYS);
        String manual = Files.readString(Path.of("docs/settings.md")).split("## A report", -1)[1];
        assertThat(Pattern.compile("(?m)^\\| `([a-z-]+)` \\|").matcher(manual).results())
                .extracting(row -> row.group(1))
                .isEqualTo(keys);
        List<String> genres = new ArrayList<>();
        SCHEMA.getSchemaNode().at("/properties/genre/enum").forEach(value -> {
            if (!value.isNull()) {
                genres.add(value.asText());
            }
        });
        assertThat(genres).isEqualTo(FrontMatterValues.GENRES);
    }
}
