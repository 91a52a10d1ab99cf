package org.gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gangmu.publish.PublishException;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Place;
import org.gangmu.source.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is found has words in both languages: what is wrong, and what to do. */
class DiagnosticWordsTest {

    private static final Pattern CODE = Pattern.compile(
            "Diagnostic\\s*\\.(?:error|warning|info)\\(\\s*\"([a-z0-9-]+)\"|(?:note|error)\\(\"([a-z0-9-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyCodeHasAMessageAndARemedy(String language) throws IOException {
        Wording wording = Wording.of(Locale.forLanguageTag(language));
        Set<String> codes = codes();
        assertThat(codes).contains("settings-broken", "setting-unknown", "theme-key", "site-foreign");
        assertThat(codes).allSatisfy(code -> {
            Diagnostic found = Diagnostic.error(code, "a.txt", Place.START, "", "", "");
            assertThat(wording.message(found)).isNotEqualTo(code).isNotBlank();
            assertThat(wording.remedy(found)).isNotBlank();
        });
    }

    private static Set<String> codes() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of("src/main/java"))) {
            files = found.filter(file -> file.toString().endsWith(".java")).toList();
        }
        for (Path file : files) {
            Matcher code = CODE.matcher(Files.readString(file));
            while (code.find()) {
                codes.add(code.group(1) == null ? code.group(2) : code.group(1));
            }
        }
        Stream.of(PublishException.Reason.values())
                .map(PublishException.Reason::code)
                .forEach(codes::add);
        return codes;
    }
}
