package org.gangmu.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    private static Map<String, String> bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/messages", name))) {
            properties.load(in);
        }
        TreeMap<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static Set<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    @Test
    void whatSomeoneWroteIsNoNameOfWords() {
        Diagnostic found = Diagnostic.error("front-matter-key", "x.txt", Place.START, "remedy", "year");

        assertThat(Wording.of(Locale.ENGLISH).message(found)).contains("unknown key “remedy”");
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Map<String, String> english = bundle("gangmu.properties");
        Map<String, String> chinese = bundle("gangmu_zh.properties");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) -> {
            assertThat(placeholders(chinese.get(key))).as(key).isEqualTo(placeholders(text));
            assertThat(text).as(key).isNotBlank().doesNotContain("'");
            assertThat(chinese.get(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(text, Locale.ROOT).toPattern()).isNotEmpty();
            assertThat(new MessageFormat(chinese.get(key), Locale.ROOT).toPattern())
                    .isNotEmpty();
        });
    }

    @Test
    void everyMessageOfADiagnosticHasARemedy() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        bundle("gangmu.properties").keySet().stream()
                .filter(key -> key.startsWith("diagnostic."))
                .forEach(key -> codes.add(key.split("\\.", -1)[1]));
        assertThat(codes).contains("not-text", "empty-file", "front-matter-key");
        for (String code : codes) {
            assertThat(bundle("gangmu.properties"))
                    .containsKeys("diagnostic." + code, "diagnostic." + code + ".remedy");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-TW", "zh-Hans-SG"})
    void chineseReadersGetChinese(String tag) {
        Wording wording = Wording.of(Locale.forLanguageTag(tag));
        Diagnostic found = Diagnostic.error("front-matter-key", "x.txt", Place.START, "titel", "title");

        assertThat(wording.message(found)).isEqualTo("文首信息中的“titel”无法识别，是否应为“title”？");
        assertThat(wording.remedy(found)).startsWith("可用的项目有");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-DE", "ja", ""})
    void allOthersGetEnglishWhateverTheMachineSpeaks(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            Wording wording = Wording.of(Locale.forLanguageTag(tag));
            assertThat(wording.message(Diagnostic.error("empty-file", "x.txt", Place.START)))
                    .isEqualTo("The file holds no report text.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theFirstArgumentMayChooseTheWords() {
        Wording wording = Wording.of(Locale.ENGLISH);

        assertThat(wording.remedy(Diagnostic.error("front-matter-value", "x", Place.START, "year", "22")))
                .contains("four digits");
        assertThat(wording.remedy(Diagnostic.error("front-matter-value", "x", Place.START, "unit", "…")))
                .isEqualTo("Write plain words behind “unit:”.");
        assertThat(List.of(
                        wording.message(Diagnostic.error("unknown-encoding", "x", Place.START, "")),
                        wording.message(Diagnostic.error("unknown-encoding", "x", Place.START, "UTF-8"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotKnown() {
        Wording wording = Wording.of(Locale.ENGLISH);

        assertThat(wording.message(Diagnostic.info("no-such-code", "x", Place.START)))
                .isEqualTo("no-such-code");
        assertThat(wording.remedy(Diagnostic.info("no-such-code", "x", Place.START)))
                .isEmpty();
        assertThatThrownBy(() -> wording.text("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void quotedTextIsNoPattern() {
        assertThat(Wording.of(Locale.ENGLISH)
                        .message(Diagnostic.error("front-matter-key", "x", Place.START, "{1}'", "title")))
                .isEqualTo("The front matter has an unknown key “{1}'”; did you mean “title”?");
    }
}
