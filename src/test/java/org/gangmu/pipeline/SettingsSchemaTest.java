package org.gangmu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what editors are told of {@code gangmu.yaml} to what Gangmu reads: the schema, the manual, the reader. */
class SettingsSchemaTest {

    private static final Path MANUAL = Path.of("docs/settings.md");
    private static final JsonSchema SCHEMA = schema();

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("docs/gangmu.schema.json")));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<String> wrong(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML).stream()
                .map(String::valueOf)
                .toList();
    }

    private static List<String> examples(String name) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/settings/" + name));
        return Arrays.stream(text.split("(?m)^---\\n")).skip(1).toList();
    }

    static List<String> good() throws IOException {
        return examples("good.yaml");
    }

    static List<String> bad() throws IOException {
        return examples("bad.yaml");
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatIsPossibleIsPossibleForBoth(String yaml) {
        assertThat(SettingsReader.read(Settings.FILE, yaml).diagnostics()).isEmpty();
        assertThat(wrong(yaml)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void whatIsWrongIsWrongForBoth(String yaml) {
        assertThat(SettingsReader.read(Settings.FILE, yaml).failed()).isTrue();
        assertThat(wrong(yaml)).isNotEmpty();
    }

    /** The keys that the reader proposes where it knows a key not. */
    private static List<String> known(String yaml) {
        List<String> arguments =
                SettingsReader.read(Settings.FILE, yaml).diagnostics().get(0).arguments();
        return List.of(arguments.get(2).split(", "));
    }

    @Test
    void keysAreThoseOfTheReader() throws IOException {
        List<String> keys = new ArrayList<>();
        SCHEMA.getSchemaNode().get("properties").fieldNames().forEachRemaining(keys::add);
        assertThat(keys).containsExactlyInAnyOrderElementsOf(known("zzzzzzzz: 1"));
        List<String> inner = new ArrayList<>();
        SCHEMA.getSchemaNode()
                .at("/properties/noise/items/properties")
                .fieldNames()
                .forEachRemaining(inner::add);
        assertThat(inner).containsExactlyInAnyOrderElementsOf(known("noise: [{zzzzzzzz: 1}]"));
        assertThat(rows(Files.readString(MANUAL).split("## A report", -1)[0])).isEqualTo(keys);
        assertThat(String.join("\n", good())).contains(keys);
        assertThat(String.join("\n", bad())).contains(keys);
    }

    private static List<String> rows(String manual) {
        return Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
                .matcher(manual)
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    @Test
    void eachKeyIsToldInBothLanguages() {
        SCHEMA.getSchemaNode().get("properties").fields().forEachRemaining(field -> {
            String told = field.getValue().get("description").asText();
            assertThat(told.lines().toList()).as(field.getKey()).hasSize(2);
            assertThat(told.lines().toList().get(0)).containsPattern("\\p{IsHan}");
            assertThat(told.lines().toList().get(1)).doesNotContainPattern("\\p{IsHan}");
        });
    }

    @Test
    void whatHoldsWithoutSettingsIsTold() {
        Settings packed = Settings.packed();
        assertThat(unset("name")).isEqualTo(packed.name());
        assertThat(unset("title")).isEqualTo(packed.title());
        assertThat(unset("tagline")).isEqualTo(packed.tagline());
        assertThat(unset("base-path")).isEqualTo(packed.basePath());
        assertThat(unset("check-page")).isEqualTo(String.valueOf(packed.checkPage()));
    }

    private static String unset(String key) {
        return SCHEMA.getSchemaNode().at("/properties/" + key + "/default").asText();
    }

    @Test
    void examplesOfTheManualArePossible() throws IOException {
        String manual = Files.readString(MANUAL).split("## A report", -1)[0];
        List<String> examples = Pattern.compile("(?m)(?:^ {4}.*\\n)+|`([a-z-]+: [^`]+)`")
                .matcher(manual)
                .results()
                .map(MatchResult::group)
                .map(found -> found.startsWith("`") ? found.replace("`", "") : found.stripIndent())
                .toList();
        assertThat(examples).hasSizeGreaterThan(8);
        assertThat(examples).allSatisfy(yaml -> {
            assertThat(SettingsReader.read(Settings.FILE, yaml).diagnostics()).isEmpty();
            assertThat(wrong(yaml)).isEmpty();
        });
    }

    @Test
    void whatInitWritesIsPossibleAndNamesTheSchema() throws IOException {
        for (String file : List.of("src/main/resources/starter/gangmu.yaml", "gangmu.yaml")) {
            String yaml = Files.readString(Path.of(file));
            assertThat(SettingsReader.read(file, yaml).diagnostics()).isEmpty();
            assertThat(wrong(yaml)).isEmpty();
            assertThat(yaml.lines().findFirst().orElse(""))
                    .matches("# yaml-language-server: \\$schema=(?:docs/)?gangmu\\.schema\\.json");
        }
    }
}
