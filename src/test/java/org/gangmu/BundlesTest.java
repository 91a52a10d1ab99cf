package org.gangmu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the program in both languages: the same keys, the same placeholders, each in its own language. */
class BundlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]");

    /** What a message formatter or picocli puts in. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d|%n|\\$\\{[^}]*}");

    /** Placeholders, options, paths, keys and what else is the same in all languages. */
    private static final Pattern NO_WORDS = Pattern.compile("\\{\\d[^}]*}|%n|[\\s:;,.，；、→]+");

    private static Map<String, String> bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(name))) {
            properties.load(in);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gangmu", "help"})
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String name) throws IOException {
        Map<String, String> english = bundle(name + ".properties");
        Map<String, String> chinese = bundle(name + "_zh.properties");
        assertThat(chinese.keySet()).hasSizeGreaterThan(20).isEqualTo(english.keySet());
        english.forEach((key, text) ->
                assertThat(placeholders(chinese.get(key))).as(key).isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gangmu", "help"})
    void noKeyStandsTwice(String name) throws IOException {
        for (String file : List.of(name + ".properties", name + "_zh.properties")) {
            List<String> keys = Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(file).doesNotHaveDuplicates();
        }
    }

    /** Chinese stands in an English text only as what is to be written: in a remedy, or behind the name of a facet. */
    @ParameterizedTest
    @ValueSource(strings = {"gangmu", "help"})
    void englishIsEnglish(String name) throws IOException {
        bundle(name + ".properties").forEach((key, text) -> {
            if (!NO_WORDS.matcher(text).replaceAll("").isEmpty()) {
                assertThat(text).as(key).containsPattern(LETTERS);
            }
            if (!key.contains(".remedy") && !key.startsWith("cli.explain.facet.")) {
                assertThat(text).as(key).doesNotContainPattern(HAN);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"gangmu", "help"})
    void chineseIsChinese(String name) throws IOException {
        bundle(name + "_zh.properties").forEach((key, text) -> {
            // The name of a language is for browsers.
            boolean words = !key.endsWith(".lang")
                    && !NO_WORDS.matcher(text).replaceAll("").isEmpty();
            if (words) {
                assertThat(text).as(key).containsPattern(HAN);
            }
            // Half-width stops are those of an English sentence; a remedy quotes what is to be written.
            if (!key.contains(".remedy")) {
                assertThat(text).as(key).doesNotContainPattern("\\p{IsHan}[.,;!?](?:\\s|$)");
            }
        });
    }
}
