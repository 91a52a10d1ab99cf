package org.gangmu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work of finding mentions and figures grows with the text, whatever the text; it is told by the memory that is asked for. */
class MentionsWorkTest {

    private static final int LENGTH = 25_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《",
                "》",
                "《》",
                "《甲",
                "《甲》",
                "《决议》（以下简称《决定》）",
                "《《》",
                "“",
                "”",
                "“甲",
                "\"",
                "「甲」",
                "四",
                "四个",
                "一岗双责",
                "第",
                "1",
                "1，",
                "1个",
                "x",
                "xx人",
                "*",
                "，xx",
                "百",
                "十万",
                "百分之",
                "增长1",
                "和1",
                "、1",
                "第1、",
                "1,111",
                "（",
                "占",
                "习近平新时代中国特色社会主义"
            })
    void workGrowsWithTheText(String part) {
        allocated(text(part, LENGTH));
        long once = allocated(text(part, LENGTH));
        long fourTimes = allocated(text(part, 4 * LENGTH));
        // Sixteen times as much would be the square of the length.
        assertThat(fourTimes).isLessThanOrEqualTo(once * 8);
    }

    private static Outline text(String part, int length) {
        Section section = new Section(
                "s1",
                "kaaaaaaa",
                Section.Kind.SECTION,
                1,
                "一、",
                Optional.of("情况"),
                "",
                0,
                List.of(new Paragraph(part.repeat(length / part.length() + 1), 4)));
        Outline empty = FigureClauses.outline("某县2023年工作总结\n一、情况\n好。\n");
        return new Outline(
                0,
                empty.title(),
                empty.year(),
                empty.unit(),
                empty.genre(),
                List.of(),
                List.of(section),
                List.of(),
                List.of());
    }

    private static long allocated(Outline outline) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Figures.find(outline, Mentions.find(outline, PackedLexicon.lexicon()));
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
