package org.gangmu.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static final String BODY = "一、主要做法\n正文。\n";

    private static Outcome<SourceFile> read(String text) {
        return new SourceReader(Noise.defaults()).read("x.txt", text.getBytes(UTF_8));
    }

    private static List<String> lines(Outcome<SourceFile> outcome) {
        return outcome.value().orElseThrow().lines().stream()
                .map(line -> line.text().toString())
                .toList();
    }

    @Test
    void allKeys() {
        String block = """
                ---
                # what the text does not tell
                title: 全面从严治党：工作总结
                year: 2022
                unit: "区委"
                genre: 述职报告
                date: 2023-01-10
                address: 2022/party-building
                draft: true
                themes:
                  s1-2: [talent, cadres]
                  一、（一）: {facet: problem, themes: [discipline]}
                  k2ab3cde: []
                ---
                """;

        Outcome<SourceFile> outcome = read(block + BODY);

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value().orElseThrow().frontMatter())
                .isEqualTo(new FrontMatter(
                        Optional.of("全面从严治党：工作总结"),
                        OptionalInt.of(2022),
                        Optional.of("区委"),
                        Optional.of("述职报告"),
                        Optional.of("2023-01-10"),
                        Optional.of("2022/party-building"),
                        true,
                        List.of(
                                overrule("s1-2", "", 11, named("talent", 11, 10), named("cadres", 11, 18)),
                                overrule("一、（一）", "problem", 12, named("discipline", 12, 36)),
                                overrule("k2ab3cde", "", 13)),
                        block.length()));
        assertThat(outcome.value().orElseThrow().frontMatter().themes())
                .extracting(Overrule::section)
                .containsExactly("s1-2", "一、（一）", "k2ab3cde");
        assertThat(lines(outcome)).containsExactly("一、主要做法", "正文。");
    }

    private static Overrule overrule(String section, String facet, int line, Overrule.Named... themes) {
        Optional<String> told = facet.isEmpty() ? Optional.empty() : Optional.of(facet);
        return new Overrule(section, Optional.of(List.of(themes)), told, new Place(line, 3));
    }

    private static Overrule.Named named(String id, int line, int column) {
        return new Overrule.Named(id, new Place(line, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void placesAreThoseOfTheFileWhateverItsLineEnds(String lineEnd) {
        String text = String.join(lineEnd, "---", "title: 总𠀀结", "tile: x", "---", "正文。", "");

        Outcome<SourceFile> outcome = read(text);

        assertThat(outcome.diagnostics())
                .containsExactly(Diagnostic.error("front-matter-key", "x.txt", new Place(3, 1), "tile", "title"));
        SourceFile file = outcome.value().orElseThrow();
        assertThat(file.frontMatter().title()).contains("总𠀀结");
        assertThat(file.place(file.lines().get(0).text().start())).isEqualTo(new Place(5, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "titel: x~title",
                "Year: 2020~year",
                "theme: x~themes",
                "gender: x~genre",
                "标题: x~date",
                "addres: x~address",
                "<<: x~year",
            })
    void anUnknownKeyNamesTheNearest(String line, String nearest) {
        Diagnostic found =
                read("---\nunit: a\n" + line + "\n---\n" + BODY).diagnostics().get(0);

        assertThat(found.code()).isEqualTo("front-matter-key");
        assertThat(found.place()).isEqualTo(new Place(3, 1));
        if (!line.startsWith("标") && !line.startsWith("<")) {
            assertThat(found.arguments()).endsWith(nearest);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "year: 2022年~year~7",
                "year: 22~year~7",
                "year: 1899~year~7",
                "year: 2101~year~7",
                "year: [2022]~year~7",
                "draft: maybe~draft~8",
                "genre: 通知~genre~8",
                "title: [a, b]~title~8",
                "unit: {a: b}~unit~7",
                "address: 报告~address~10",
                "address: A/b~address~10",
                "address: /a~address~10",
                "address: a//b~address~10",
                "address: ../a~address~10",
                "themes: talent~themes~9",
                "themes: [talent]~themes~9",
                "themes: {s1: talent}~themes~14",
                "themes: {s1: [[a]]}~themes~14",
                "themes: {s1: {facet: bad}}~themes~14",
                "themes: {s1: {theme: [a]}}~themes~14",
                "themes: {s1: {themes: [[a]], facet: plan}}~themes~14",
                "themes: {s1: {}}~themes~14",
            })
    void aWrongValueIsToldAndLeftOut(String line, String key, int column) {
        Outcome<SourceFile> outcome = read("---\n" + line + "\n---\n" + BODY);

        assertThat(outcome.diagnostics()).hasSize(1);
        Diagnostic found = outcome.diagnostics().get(0);
        assertThat(found.code()).isEqualTo("front-matter-value");
        assertThat(found.place()).isEqualTo(new Place(2, column));
        assertThat(found.arguments().get(0)).isEqualTo(key);
        FrontMatter read = outcome.value().orElseThrow().frontMatter();
        assertThat(new FrontMatter(
                        read.title(),
                        read.year(),
                        read.unit(),
                        read.genre(),
                        read.date(),
                        read.address(),
                        read.draft(),
                        read.themes(),
                        0))
                .isEqualTo(FrontMatter.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "title: a: b~2~9",
                "title: [a~3~1",
                "title: \"a~3~1",
                "title: *a~2~8",
                "title: x\\n\\tyear: 1~3~1",
            })
    void brokenYamlIsToldWithItsPlace(String lines, int line, int column) {
        Outcome<SourceFile> outcome =
                read("---\n" + lines.replace("\\n", "\n").replace("\\t", "\t") + "\n---\n" + BODY);

        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly("front-matter-broken");
        assertThat(outcome.diagnostics().get(0).place()).isEqualTo(new Place(line, column));
        assertThat(lines(outcome)).containsExactly("一、主要做法", "正文。");
    }

    @Test
    void aKeyThatStandsTwice() {
        assertThat(read("---\ntitle: a\nyear: 2020\ntitle: b\n---\n" + BODY).diagnostics())
                .containsExactly(Diagnostic.error("front-matter-twice", "x.txt", new Place(4, 1), "title"));
    }

    @Test
    void anEmptyValueIsNone() {
        Outcome<SourceFile> outcome = read("---\ntitle:\nyear: ~\nthemes:\ndraft: ''\n---\n" + BODY);

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value().orElseThrow().frontMatter().title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n正文一。\n---\n正文二。",
                "----\ntitle: a\n---\n正文。",
                "---\n\n---\n正文。",
                "---\n标题：工作总结\n---\n正文。",
                "---\n正文。\n",
                " ---\ntitle: a\n---\n正文。",
                "正文。\n---\ntitle: a\n---\n",
            })
    void aTextThatOnlyLooksAlikeIsText(String text) {
        Outcome<SourceFile> outcome = read(text);

        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(outcome.value().orElseThrow().frontMatter()).isEqualTo(FrontMatter.NONE);
        assertThat(String.join("", lines(outcome)))
                .isEqualTo(text.replace("\n", "").strip());
    }

    @Test
    void aBlockThatDoesNotEndIsTold() {
        assertThat(read("---\ntitle: a\n\n" + BODY).diagnostics())
                .containsExactly(Diagnostic.error("front-matter-open", "x.txt", Place.START));
        assertThat(read("---\ntitle: a\n" + "正文。\n".repeat(600) + "---\n").diagnostics())
                .containsExactly(Diagnostic.error("front-matter-open", "x.txt", Place.START));
    }

    @Test
    void aliasesCannotBlowUpTheBlock() {
        StringBuilder block = new StringBuilder("---\ntitle: x\nthemes:\n  a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            block.append("  a").append(i).append(": &a").append(i).append(" [");
            block.append(("*a" + (i - 1) + ", ").repeat(8))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }
        Outcome<SourceFile> outcome = read(block.append("---\n").append(BODY).toString());

        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly("front-matter-broken");
    }

    @Test
    void nothingIsMadeOfATag() {
        assertThat(read("---\ntitle: !!javax.script.ScriptEngineManager [a]\n---\n" + BODY)
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("front-matter-value");
    }

    @Test
    void aFileOfFrontMatterAloneIsEmpty() {
        assertThat(read("---\ntitle: a\n---\n \n").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("empty-file");
    }

    @Test
    void nestingThatWouldExhaustTheStackIsNoFrontMatter() {
        Outcome<SourceFile> outcome = read("---\ntitle: " + "[".repeat(3000) + "]".repeat(3000) + "\n---\n" + BODY);

        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly("front-matter-broken");
        assertThat(lines(outcome)).contains("正文。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%080d", "a/%080d", "a/b/%080d/%080d"})
    void addressesFitIntoEveryFileSystem(String address) {
        String longest = String.format(Locale.ROOT, address, 0, 0);

        assertThat(read("---\naddress: " + longest + "\n---\n" + BODY).diagnostics())
                .isEmpty();
        assertThat(read("---\naddress: " + longest + "0\n---\n" + BODY).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("front-matter-value");
    }

    @Test
    void addressesAsAWholeFitToo() {
        assertThat(read("---\naddress: a" + "/aa".repeat(66) + "\n---\n" + BODY).diagnostics())
                .isEmpty();
        assertThat(read("---\naddress: a" + "/aa".repeat(67) + "\n---\n" + BODY).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("front-matter-value");
    }
}
