package org.gangmu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.NoisePattern;
import org.gangmu.source.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code gangmu.yaml} may say, and what is said about what it may not. */
class SettingsReaderTest {

    @Test
    void emptyFileHasThePackedSettings() {
        assertThat(read("").value()).contains(Settings.packed());
        assertThat(read("# nothing\n").value()).contains(Settings.packed());
    }

    @Test
    void eachSettingIsRead() {
        Outcome<Settings> read = read("""
                name: 党建
                title: "党建: 报告"
                tagline: 2024
                base-path: /dj/
                address: https://Www.Example.cn/dj
                precompress: true
                noise:
                  - reason: own
                    pattern: '^第\\d+页$'
                noise-defaults: false
                terms: [一村一员, 人才飞地]
                """);
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value())
                .contains(new Settings(
                        "党建",
                        "党建: 报告",
                        "2024",
                        "/dj/",
                        Optional.of("https://www.example.cn/dj/"),
                        true,
                        false,
                        List.of(new NoisePattern("own", "^第\\d+页$")),
                        List.of("一村一员", "人才飞地")));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.cn, https://www.example.cn/, /",
        "HTTPS://Example.CN:8443/, https://example.cn:8443/, /",
        "http://10.1.2.3/dang-jian, http://10.1.2.3/dang-jian/, /dang-jian/",
        "https://例子.中国/党建/, https://xn--fsqu00a.xn--fiqs8s/%E5%85%9A%E5%BB%BA/, /%E5%85%9A%E5%BB%BA/",
        "https://example.cn/%E5%85%9A, https://example.cn/%E5%85%9A/, /%E5%85%9A/",
    })
    void addressHasOneFormAndSaysTheBasePath(String written, String address, String path) {
        Outcome<Settings> read = read("address: " + written);
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().orElseThrow().address()).contains(address);
        assertThat(read.value().orElseThrow().basePath()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "/dj, https://a.cn/dj/",
        "/dj/, https://a.cn/dj",
        "/党建, https://a.cn/%E5%85%9A%E5%BB%BA",
        "/, https://a.cn"
    })
    void basePathAndAddressMayAgree(String path, String address) {
        assertThat(read("base-path: " + path + "\naddress: " + address + "\n").diagnostics())
                .isEmpty();
    }

    @Test
    void ownPatternsComeBeforeThePackedOnes() {
        List<NoisePattern> noise = read("noise: [{reason: own, pattern: abc}]")
                .value()
                .orElseThrow()
                .noise();
        assertThat(noise.get(0).reason()).isEqualTo("own");
        assertThat(noise.subList(1, noise.size()))
                .isNotEmpty()
                .isEqualTo(Settings.packed().noise());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titel: x                              | 1:1 setting-unknown [titel, title, name, title, tagline, base-path, address, precompress, check-page, noise, noise-defaults, terms]",
                "titl: x                               | 1:1 setting-unknown [titl, title, name, title, tagline, base-path, address, precompress, check-page, noise, noise-defaults, terms]",
                "zzzzzzzz: x                           | 1:1 setting-unknown [zzzzzzzz, , name, title, tagline, base-path, address, precompress, check-page, noise, noise-defaults, terms]",
                "name: a¶name: b                       | 2:1 setting-twice [name]",
                "title: [a]                            | 1:8 setting-value [title, text]",
                "noise: abc                            | 1:8 setting-value [noise, - reason: …, pattern: …]",
                "noise: [abc]                          | 1:9 setting-value [noise, - reason: …, pattern: …]",
                "noise:¶  - reason: a                  | 2:5 setting-missing [pattern]",
                "noise:¶  - reason: a¶    patern: b    | 3:5 setting-unknown [patern, pattern, reason, pattern]; 2:5 setting-missing [pattern]",
                "noise:¶  - reason: 𠀀¶    pattern: '(' | 3:14 pattern-broken [(, Unclosed group]",
                "noise-defaults: maybe                 | 1:17 setting-value [noise-defaults, true / false]",
                "name: ''                              | 1:7 setting-value [name, ]",
                "terms: 一村一员                       | 1:8 setting-value [terms, - …]",
                "terms: [一村一员, 《决定》, [a], x]  | 1:15 setting-value [terms, 《决定》]; 1:21 setting-value [terms, ]; 1:26 setting-value [terms, x]",
                "base-path: dj                         | 1:12 setting-value [base-path, dj]",
                "base-path: /d j                       | 1:12 setting-value [base-path, /d j]",
                "base-path: /a/../b                    | 1:12 setting-value [base-path, /a/../b]",
                "base-path: //evil                     | 1:12 setting-value [base-path, //evil]",
                "base-path: '/a?b'                     | 1:12 setting-value [base-path, /a?b]",
                "base-path: '/a#b'                     | 1:12 setting-value [base-path, /a#b]",
                "address: www.example.cn               | 1:10 setting-value [address, www.example.cn]",
                "address: ftp://example.cn/            | 1:10 setting-value [address, ftp://example.cn/]",
                "address: https://me@example.cn/       | 1:10 setting-value [address, https://me@example.cn/]",
                "address: https://example.cn/?a        | 1:10 setting-value [address, https://example.cn/?a]",
                "address: https://example.cn/a/../b    | 1:10 setting-value [address, https://example.cn/a/../b]",
                "address: https://exa_mple.cn/         | 1:10 setting-value [address, https://exa_mple.cn/]",
                "address: https://example.cn/a<b       | 1:10 setting-value [address, https://example.cn/a<b]",
                "address: [a]                          | 1:10 setting-value [address, text]",
                "base-path: /a¶address: https://b.cn/b | 1:12 setting-disagrees [/a, /b/]",
                "base-path: /¶address: https://b.cn/b  | 1:12 setting-disagrees [/, /b/]",
                "precompress: yes                      | 1:14 setting-value [precompress, true / false]",
                "[a, b]: c                             | 1:1 settings-broken [Non scalar key is detected but it is not configured to be allowed.]",
            })
    void whatIsWrongHasItsPlace(String yaml, String expected) {
        assertThat(told(read(yaml.replace('¶', '\n')))).isEqualTo(expected);
    }

    @Test
    void whatIsWrongIsLeftOutAndTheRestHolds() {
        Outcome<Settings> read = read("titel: x\ntagline: 好\n");
        assertThat(read.value().orElseThrow().tagline()).isEqualTo("好");
        assertThat(read.value().orElseThrow().title())
                .isEqualTo(Settings.packed().title());
    }

    @ParameterizedTest
    @CsvSource({"title: [, 2:1", "'title: \"a', 1:10", "- a, 1:1", "'a: b: c', 1:5", "'\t', 1:1"})
    void whatIsNoYamlGivesNoSettings(String yaml, String place) {
        Outcome<Settings> read = read(yaml + (yaml.endsWith("[") ? "\n" : ""));
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("settings-broken");
            assertThat(found.place()).hasToString(place);
        });
    }

    @Test
    void nestingThatWouldExhaustTheStackGivesNoSettings() {
        Outcome<Settings> read = read("name: " + "[".repeat(3000) + "]".repeat(3000));
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly("settings-broken");
    }

    private static Outcome<Settings> read(String yaml) {
        return SettingsReader.read("gangmu.yaml", yaml);
    }

    private static String told(Outcome<Settings> read) {
        return String.join(
                "; ", read.diagnostics().stream().map(SettingsReaderTest::told).toList());
    }

    private static String told(Diagnostic found) {
        return found.place() + " " + found.code() + " " + found.arguments();
    }
}
