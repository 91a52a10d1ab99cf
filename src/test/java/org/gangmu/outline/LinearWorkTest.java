package org.gangmu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.gangmu.source.Noise;
import org.gangmu.source.SourceFile;
import org.gangmu.source.SourceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cost of a parse is linear in the length of the text: counted in characters visited, not in time. */
class LinearWorkTest {

    /** How often a parse may visit a character of any text. */
    private static final long VISITS = 60;

    private static final int LENGTH = 25_000;

    private static final String NUMBERS = "一二三四五六七八九十";

    /** Texts that invite a careless parser to look at the same characters again and again, by their wanted length. */
    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("items in one paragraph", n -> items(n, "是组织集中学习十二次。撰写心得体会若干篇。")),
                shape("items of one sentence in one paragraph", n -> items(n, "要抓好落实；")),
                shape("the first sign of a run, over and over", n -> repeated(n, "一是抓好学习。")),
                shape("a sign and nothing else", n -> repeated(n, "一、")),
                shape("signs in brackets behind stops", n -> repeated(n, "。（一）（二）")),
                shape("Arabic signs", n -> repeated(n, "1.1.1、")),
                shape("digits", n -> repeated(n, "1")),
                shape("Chinese numbers", n -> repeated(n, "一")),
                shape("short lines", n -> repeated(n, "加强管理\n")),
                shape("short lines with a sign", n -> repeated(n, "一、加强管理\n")),
                shape("entries of one sentence", n -> repeated(n, "1.加强管理。\n")),
                shape("deep nesting", n -> repeated(n, "第一章 甲\n一、乙\n（一）丙\n1.丁\n（1）戊\n①己\n——庚。\n——辛。\n")),
                shape("nesting that turns over", n -> repeated(n, "一、甲\n1.乙\n（一）丙\n第一条 丁\n")),
                shape("bullets", n -> repeated(n, "——坚持改革。\n")),
                shape("bullets with body", n -> repeated(n, "·坚持改革。推进创新。\n")),
                shape("marks that are never closed, a line", n -> repeated(n, "（一）《加强“管理。完成\n")),
                shape("marks that are never closed", n -> "一、" + repeated(n, "《（“加强管理。")),
                shape("a heading without an end", n -> "一、" + repeated(n, "加强管理")),
                shape("a heading of commas", n -> "一、" + repeated(n, "加强，")),
                shape("colons", n -> "一、" + repeated(n, "管理：")),
                shape("spaces", n -> "一、" + " ".repeat(n) + "完"),
                shape("wide spaces in a title", n -> repeated(n, "工　作　")),
                shape("empty lines", n -> "一、甲\n" + "\n".repeat(n) + "完"),
                shape("spaces and lines", n -> repeated(n, " \n　\n") + "完"),
                shape("wrapped lines", n -> repeated(n, "全镇上下团结一心克服各种困难全力推进重点项目建设\n")),
                shape("wrapped lines apart", n -> repeated(n, "全镇上下团结一心克服各种困难全力推进重点项目建设\n\n")),
                shape("indented lines", n -> repeated(n, "　　全镇上下团结一心克服各种困难全力推进重点项目建设\n")),
                shape("unnumbered headings", n -> repeated(n, "加强队伍建设。完成年度招聘任务。\n")),
                shape("short lines between long ones", n -> repeated(n, "加强队伍建设\n" + "完成年度任务，".repeat(9) + "。\n")),
                shape("titles", n -> repeated(n, "学校工作总结\n")),
                shape("titles and sections", n -> repeated(n, "学校2022年工作总结\n一、甲\n乙。\n二、丙\n丁。\n")),
                shape("parts", n -> repeated(n, "篇一：学校工作总结\n一、甲\n乙。\n")),
                shape("salutations", n -> repeated(n, "各位代表：\n")),
                shape("dates", n -> repeated(n, "2021年12月30日\n")),
                shape("signatures", n -> "一、甲\n" + repeated(n, "青山县审计局\n")),
                shape("attachments", n -> "一、甲\n" + repeated(n, "附件：清单\n")),
                shape("sentences that name the report", n -> repeated(n, "现将情况汇报")),
                shape("turns of phrase", n -> repeated(n, "首先，抓学习。有成效。其次，抓作风。有改进。一方面抓建设。快。另一方面抓管理。严。")),
                shape("first, second", n -> repeated(n, "第一，抓学习。有成效。第二，抓作风。有改进。")),
                shape("tables", n -> repeated(n, "指标\t2021年\t2022年\n")),
                shape("zero-width characters", n -> repeated(n, "一\u200b、\u200b")),
                shape("years", n -> repeated(n, "2022年")),
                shape("line ends of one kind", n -> repeated(n, "一、甲\r")));
    }

    private static Arguments shape(String name, IntFunction<String> text) {
        return Arguments.of(name, text);
    }

    private static String repeated(int length, String unit) {
        return unit.repeat(length / unit.length() + 1);
    }

    private static String items(int length, String rest) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < length; i++) {
            text.append(NUMBERS.charAt(i % NUMBERS.length())).append(rest);
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void visitsCharactersAFewTimesEach(String name, IntFunction<String> text) {
        long once = steps(text.apply(LENGTH));
        long twice = steps(text.apply(2 * LENGTH));
        long fourTimes = steps(text.apply(4 * LENGTH));
        assertThat(once).as("%s: work is counted", name).isGreaterThanOrEqualTo(LENGTH / 2);
        assertThat(twice).as("%s, twice as long", name).isLessThanOrEqualTo(once * 9 / 4);
        assertThat(fourTimes).as("%s, four times as long", name).isLessThanOrEqualTo(once * 9 / 2);
        assertThat(fourTimes).as("%s, by character", name).isLessThanOrEqualTo(VISITS * 4 * LENGTH);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void takesMemoryByLength(String name, IntFunction<String> text) {
        allocated(text.apply(LENGTH));
        long once = allocated(text.apply(LENGTH));
        long fourTimes = allocated(text.apply(4 * LENGTH));
        // Sixteen times as much would be the square of the length.
        assertThat(fourTimes).as("%s, four times as long", name).isLessThanOrEqualTo(once * 8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void losesNothing(String name, IntFunction<String> text) {
        String flaw = Reading.of(text.apply(LENGTH)).map(Reading::flaw).orElse("not read");
        assertThat(flaw).as(name).isEmpty();
    }

    private static SourceFile read(String text) {
        return new SourceReader(Noise.defaults())
                .read("long.txt", text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
    }

    private static long steps(String text) {
        Work work = new Work();
        new OutlineParser().parse(read(text), work);
        return work.steps();
    }

    /** Bytes that a parse asks the heap for: copying the rest of the text again and again shows here. */
    private static long allocated(String text) {
        SourceFile file = read(text);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        new OutlineParser().parse(file);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
