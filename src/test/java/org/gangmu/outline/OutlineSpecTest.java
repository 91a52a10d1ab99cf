package org.gangmu.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.gangmu.source.Span;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code outline-spec.md}. */
class OutlineSpecTest {

    private static final String MARK = "\ufeff";

    @Test
    void holdsEnoughExamples() {
        assertThat(SpecExamples.all()).hasSizeGreaterThanOrEqualTo(120);
    }

    @TestFactory
    Stream<DynamicNode> examples() {
        return SpecExamples.all().stream()
                .map(example -> dynamicContainer(
                        example.name(),
                        Stream.concat(encodings(example), Stream.concat(cuts(example), again(example)))));
    }

    private static Stream<DynamicTest> encodings(SpecExample example) {
        Charset gb18030 = Charset.forName("GB18030");
        String text = example.text();
        return Stream.of(
                agrees(example, "as it is", text.getBytes(StandardCharsets.UTF_8)),
                agrees(example, "with CRLF", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
                agrees(example, "with CR", text.replace('\n', '\r').getBytes(StandardCharsets.UTF_8)),
                agrees(example, "in UTF-8 with a mark", (MARK + text).getBytes(StandardCharsets.UTF_8)),
                agrees(example, "in GB18030", text.getBytes(gb18030)),
                agrees(example, "in UTF-16LE with a mark", (MARK + text).getBytes(StandardCharsets.UTF_16LE)),
                agrees(example, "in UTF-16BE with a mark", (MARK + text).getBytes(StandardCharsets.UTF_16BE)));
    }

    private static DynamicTest agrees(SpecExample example, String form, byte[] bytes) {
        return dynamicTest(form, () -> {
            Reading reading = Reading.of(bytes).orElseThrow();
            assertThat(OutlineDrawing.difference(example.outline(), reading.drawing()))
                    .as("%s, %s", example, form)
                    .isEmpty();
            assertThat(reading.flaw()).as("%s, %s", example, form).isEmpty();
        });
    }

    private static Stream<DynamicTest> cuts(SpecExample example) {
        String text = example.text();
        return Stream.of(
                dynamicTest("every prefix", () -> {
                    for (int end = 0; end <= text.length(); end++) {
                        survives(text.substring(0, end), "prefix of " + end);
                    }
                }),
                dynamicTest("every suffix", () -> {
                    for (int start = 0; start <= text.length(); start++) {
                        survives(text.substring(start), "suffix from " + start);
                    }
                }));
    }

    /** A cut text may mean anything, but it has an outline that loses nothing, unless there is no text in it. */
    private static void survives(String text, String which) {
        if (splitsPair(text)) {
            return;
        }
        Reading.of(text)
                .ifPresentOrElse(
                        reading -> assertThat(reading.flaw())
                                .as("%s: %s", which, text)
                                .isEmpty(),
                        () -> assertThat(holdsText(text))
                                .as("%s cannot be read: %s", which, text)
                                .isFalse());
    }

    /** Tells whether anything but white space and noise stands in a text, by reading it with a word behind it. */
    private static boolean holdsText(String text) {
        Reading reading = Reading.of(text + "\n完").orElseThrow();
        String rest = reading.file().text();
        for (int i = reading.file().removals().size() - 1; i >= 0; i--) {
            Span gone = reading.file().removals().get(i).span();
            rest = rest.substring(0, gone.start()) + rest.substring(gone.end());
        }
        return !rest.replaceAll("[\\s\\p{Z}\\u200b-\\u200f\\ufeff\\u00ad]", "").equals("完");
    }

    private static boolean splitsPair(String text) {
        return !text.isEmpty()
                && (Character.isLowSurrogate(text.charAt(0))
                        || Character.isHighSurrogate(text.charAt(text.length() - 1)));
    }

    private static Stream<DynamicTest> again(SpecExample example) {
        return Stream.of(dynamicTest("a second time", () -> {
            Reading first = Reading.of(example.text()).orElseThrow();
            Reading second = Reading.of(example.text()).orElseThrow();
            assertThat(second.outcome()).as("%s", example).isEqualTo(first.outcome());
        }));
    }
}
