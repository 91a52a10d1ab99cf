package org.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds all that {@code gangmu outline --json} prints to {@code docs/outline.schema.json}. */
class OutlineSchemaTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("^```` example\\n(.*?)\\n\\.\\n", Pattern.DOTALL | Pattern.MULTILINE);

    private final JsonSchema schema = schema();

    @Test
    void seedsAndContentFollowTheSchema() throws IOException {
        List<String> files = new ArrayList<>();
        for (String folder : List.of("seeds", "content/reports")) {
            try (Stream<Path> found = Files.list(Path.of(folder))) {
                found.sorted().map(Path::toString).forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(10);
        check(Path.of(""), files);
    }

    @Test
    void examplesFollowTheSchema(@TempDir Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        Matcher examples = EXAMPLE.matcher(Files.readString(Path.of("src/test/resources/outline-spec.md")));
        while (examples.find()) {
            String name = "example-" + (files.size() + 1) + ".txt";
            Files.writeString(folder.resolve(name), examples.group(1));
            files.add(name);
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(120);
        check(folder, files);
    }

    @Test
    void schemaRefusesWhatIsNotInTheContract() {
        assertThat(wrong("{\"source\":\"a.txt\"}")).isNotEmpty();
        String line = Called.in(Path.of(""), "outline", "--json", "seeds/000_d2e8a15636a76417.txt")
                .out();
        assertThat(wrong(line)).isEmpty();
        assertThat(wrong(line.replace("\"kind\":\"item\"", "\"kind\":\"thing\"")))
                .isNotEmpty();
        assertThat(wrong(line.replace("\"facet\"", "\"faces\""))).isNotEmpty();
    }

    private void check(Path folder, List<String> files) {
        List<String> args = new ArrayList<>(List.of("outline", "--json"));
        args.addAll(files);
        Called called = Called.in(folder, args.toArray(String[]::new));
        assertThat(called.err()).isEmpty();
        assertThat(called.code()).isZero();
        assertThat(called.outLines()).hasSizeGreaterThanOrEqualTo(files.size());
        assertThat(called.outLines())
                .allSatisfy(line -> assertThat(wrong(line)).as(line).isEmpty());
    }

    private List<String> wrong(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(String::valueOf)
                .toList();
    }

    private static JsonSchema schema() {
        try {
            String text = Files.readString(Path.of("docs/outline.schema.json"));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(text);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
