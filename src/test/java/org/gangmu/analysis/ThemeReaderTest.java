package org.gangmu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeReaderTest {

    private static final String WORDS = "for: {5: 引才}";

    @Test
    void readsATheme() {
        Theme theme = read("""
                        ---
                        name: 人才工作
                        order: 2
                        for:
                          5: 人才工作 引才、育才
                          1.5: [专家, 高校]
                        against:
                          2: >-
                            选人用人
                            年轻干部
                        ignore: 引进项目
                        ---

                        事业靠人才。

                        ## 说明
                        """).value().orElseThrow();

        assertThat(theme.id()).isEqualTo("talent");
        assertThat(theme.name()).isEqualTo("人才工作");
        assertThat(theme.order()).isEqualTo(2);
        assertThat(theme.words())
                .extracting(word -> word.text() + " " + word.weight())
                .containsExactly(
                        "人才工作 5.0", "引才 5.0", "育才 5.0", "专家 1.5", "高校 1.5", "选人用人 -2.0", "年轻干部 -2.0", "引进项目 0.0");
        assertThat(theme.introduction()).isEqualTo("事业靠人才。\n\n## 说明");
    }

    @Test
    void theAspectsOfAThemeComeInTheirOrder() {
        Theme theme = read("---\nname: 人才工作\nfor:\n  5: 引才\naspects:\n  引进: 引才 招聘\n  培养:\n    - 培养\n    - 引才\n---\n")
                .value()
                .orElseThrow();

        assertThat(theme.aspects())
                .containsExactly(
                        new Theme.Aspect("引进", List.of("引才", "招聘")), new Theme.Aspect("培养", List.of("培养", "引才")));
    }

    @Test
    void lineEndsMayBeOfAnyKind() {
        String text = "---\nname: 人才工作\nfor:\n  5: 引才\n---\n导语。\n";

        assertThat(read(text.replace("\n", "\r\n")).value()).isPresent();
        assertThat(read("\uFEFF" + text.replace("\n", "\r")).value()).isPresent();
        assertThat(read(text).value().orElseThrow().order()).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: 人才;" + WORDS + ";orders: 3|theme-key|4:1|orders order",
                "nane: 人才;" + WORDS + "|theme-key|2:1|nane name",
                "name: 人才;for:;  很多: 引才|theme-weight|4:3|很多",
                "name: 人才;for:;  -3: 引才|theme-weight|4:3|-3",
                "name: 人才;for: 引才|theme-value|3:6|for 引才",
                "name: 人才;order: 二;" + WORDS + "|theme-value|3:8|order 二",
                "name: 人才;for:;  5: {引才: 3}|theme-value|4:6|for …",
                "name: 人才;for:;  5: 引才;ignore: 引才|theme-word-twice|5:9|引才",
                "name: 人才;" + WORDS + ";aspects: 引进|theme-value|4:10|aspects 引进",
                "name: 人才;" + WORDS + ";aspects:;  引进: {引才: 3}|theme-value|5:7|aspects …",
                "name: 人才;" + WORDS + ";aspects:;  引进: 引才 引才|theme-word-twice|5:7|引才",
                "name: 人才;" + WORDS + ";aspects:;  引进:|theme-value|5:3|aspects 引进",
                "name: [人才];" + WORDS + "|theme-value|2:7|name …",
                WORDS + "|theme-without-name|1:1|",
                "name: 人才|theme-without-words|1:1|",
                "name: 人才;against:;  5: 引才|theme-without-words|1:1|",
                "name: 人才;for: {5: [引才|theme-broken|4:1|",
                "name: 人才;\tfor: 3|theme-broken|3:1|",
                "- 人才|theme-broken|2:1|"
            })
    void saysWhatIsWrongAndWhere(String block, String code, String place, String arguments) {
        Outcome<Theme> outcome = read("---\n" + block.replace(";", "\n") + "\n---\n导语。\n");

        assertThat(outcome.value()).isEmpty();
        Diagnostic first = outcome.diagnostics().get(0);
        assertThat(first.code()).isEqualTo(code);
        assertThat(first.place()).hasToString(place);
        assertThat(String.join(" ", first.arguments())).isEqualTo(arguments == null ? "" : arguments);
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(Wording.of(locale).message(first)).isNotEqualTo(code);
            assertThat(Wording.of(locale).remedy(first)).isNotEmpty();
        }
    }

    @Test
    void fileWithoutBlock() {
        Outcome<Theme> outcome = read("# 人才工作\n");

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly("theme-without-block");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Outcome<Theme> outcome = read("---\nnamen: 人才\nfor:\n  x: 引才\n---\n");

        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("theme-key", "theme-weight", "theme-without-name", "theme-without-words");
    }

    private static Outcome<Theme> read(String text) {
        return new ThemeReader().read("themes/talent.md", text);
    }

    @Test
    void nestingThatWouldExhaustTheStackIsAnError() {
        assertThat(codes("---\nname: 甲\nfor: {5: " + "[".repeat(3000) + "引才" + "]".repeat(3000) + "}\n---\n"))
                .containsExactly("theme-broken");
    }

    @Test
    void listThatHoldsItselfIsAnError() {
        assertThat(codes("---\nname: 甲\nfor: {5: &a [引才, *a]}\n---\n")).containsExactly("theme-value");
    }

    @Test
    void keyThatStandsTwiceIsAnError() {
        assertThat(codes("---\nname: 甲\nfor: {5: 引才}\nfor: {3: 育才}\n---\n")).containsExactly("theme-key-twice");
    }

    @Test
    void wordThatNobodyWritesTwiceIsAnError() {
        assertThat(codes("---\nname: 甲\nfor: {5: " + "引".repeat(101) + "}\n---\n"))
                .contains("theme-word-long");
        assertThat(codes("---\nname: 甲\nfor: {5: " + "引".repeat(100) + "}\n---\n"))
                .isEmpty();
    }

    private static List<String> codes(String text) {
        return read(text).diagnostics().stream().map(Diagnostic::code).toList();
    }
}
