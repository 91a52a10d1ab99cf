package org.gangmu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The specification itself: that its examples can be read, that every rule has one, and that none leaves out text. */
class SpecExamplesTest {

    private static final Set<String> PASSAGES = Set.of(
            "title",
            "subtitle",
            "byline",
            "salutation",
            "preamble",
            "closing",
            "signature",
            "date",
            "attachment",
            "wrapper",
            "p");

    @Test
    void everyRuleHasAnExample() {
        Set<String> rules = new TreeSet<>();
        SpecExamples.all()
                .forEach(example ->
                        rules.add(example.rule().substring(0, example.rule().indexOf(':'))));
        for (int i = 1; i <= 9; i++) {
            assertThat(rules).contains("Signs " + i);
        }
        for (int i = 1; i <= 8; i++) {
            assertThat(rules).contains("Headings " + i);
        }
        for (int i = 1; i <= 6; i++) {
            assertThat(rules).contains("Before and after " + i, "Mess " + i);
        }
    }

    @Test
    void noExampleLeavesOutText() {
        for (SpecExample example : SpecExamples.all()) {
            StringBuilder pieces = new StringBuilder();
            String text = example.text();
            for (String written : example.outline()) {
                if (written.isBlank()) {
                    continue;
                }
                OutlineLine line = OutlineLine.read(written);
                if (line.kind().equals("removed")) {
                    text = text.replaceFirst(Pattern.quote(line.text().orElseThrow()), "");
                } else if (line.kind().equals("section") || line.kind().equals("item")) {
                    pieces.append(line.sign()).append(line.text().orElse("")).append(line.stop());
                } else if (PASSAGES.contains(line.kind())) {
                    pieces.append(line.text().orElseThrow());
                }
            }
            assertThat(OutlineLine.agrees(squeezed(pieces.toString()), squeezed(text)))
                    .as("%s: the pieces make the text", example)
                    .isTrue();
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u200b-\\u200f\\u2060\\ufeff\\u00ad]", "");
    }

    @Test
    void everyWrittenLineIsDrawnAsItIsRead() {
        for (SpecExample example : SpecExamples.all()) {
            List<String> written =
                    example.outline().stream().filter(line -> !line.isBlank()).toList();
            assertThat(written.stream().map(line -> OutlineLine.read(line).toString()))
                    .as("%s", example)
                    .containsExactlyElementsOf(written);
        }
    }

    @Test
    void ellipsisStandsForAnyCharacters() {
        assertThat(OutlineLine.agrees("坚持…。", "坚持学习。")).isTrue();
        assertThat(OutlineLine.agrees("坚持…学习。", "坚持学习。")).isTrue();
        assertThat(OutlineLine.agrees("坚持…学…习。", "坚持习。")).isFalse();
        assertThat(OutlineLine.agrees("坚持学…学习。", "坚持学习。")).isFalse();
        assertThat(OutlineLine.agrees("坚持", "坚持学习。")).isFalse();
    }

    @Test
    void aDifferenceShowsBothSides() {
        List<OutlineLine> drawn =
                List.of(OutlineLine.read("- section 一、 \"做法\" @1:1"), OutlineLine.read("    p \"完成。\" @2:1"));
        assertThat(OutlineDrawing.difference(List.of("- section 一、 \"做法\" @1", "    p \"完…\""), drawn))
                .isEmpty();
        assertThat(OutlineDrawing.difference(List.of("- section 一、 \"做法\" @1", "    p \"没有。\""), drawn))
                .contains("- " + "    p \"没有。\"")
                .contains("+ " + "    p \"完成。\" @2:1");
        assertThat(OutlineDrawing.difference(List.of("- section 一、 \"做法\" @3", "    p \"完成。\""), drawn))
                .contains("- " + "- section 一、 \"做法\" @3");
    }
}
