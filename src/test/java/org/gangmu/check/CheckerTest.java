package org.gangmu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gangmu.source.Span;
import org.junit.jupiter.api.Test;

/** What holds for all rules together. */
class CheckerTest {

    private static final String SIGNS =
            "一二三、（）()“”《》，。；：,;:?％%＋+xX*×1234567890年月日各部门建设的是布署\n\n \u3000\u00a0\ufffd\ue000#A\"\ud842\udfb7";

    @Test
    void noTextMakesRulesFailAndTheSameTextGivesTheSame() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder("县委2022年工作总结\n");
            random.ints(random.nextInt(400), 0, SIGNS.length()).forEach(at -> text.append(SIGNS.charAt(at)));
            String once = findings(text.toString()).toString();
            assertThat(findings(text.toString())).hasToString(once);
        }
    }

    @Test
    void manyThreadsFindTheSame() {
        String text = "县纪委2022年工作总结\n一、做法\nxx县查处徐洪江冒领问题，对来铁岭县创业的布署。\n二、打算\n好。\n";
        String once = findings(text).toString();
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> findings(text)
                        .toString()))
                .containsOnly(once);
    }

    @Test
    void excerptShowsTheWordsWhereTheyStand() {
        var read =
                RuleCase.read(new RuleCase.File("a.txt", "县委2022年工作总结\n" + "甲".repeat(300) + "布署" + "乙".repeat(300)));
        Excerpt excerpt = Excerpt.of(read.value().orElseThrow().get(0).source(), new Span(312, 314));
        assertThat(excerpt.line()).hasSizeLessThan(70).startsWith("…").endsWith("…");
        assertThat(excerpt.line().substring(excerpt.from(), excerpt.to())).isEqualTo("布署");
    }

    @Test
    void costGrowsWithTheTextOnly() {
        String line = "（“《部门建设，";
        assertThat(findings("县委2022年工作总结\n" + line.repeat(30_000))).isNotEmpty();
        assertThat(findings("县委2022年工作总结\n" + "）\n（\n".repeat(30_000))).isNotEmpty();
    }

    @Test
    void everyWrongWordOfTheListDiffersFromTheRightOneAndStandsInItsExceptions() {
        assertThat(Confusables.packed().entries()).hasSizeGreaterThan(150).allSatisfy(entry -> {
            assertThat(entry.word()).isNotEqualTo(entry.right()).hasSizeGreaterThan(1);
            assertThat(entry.unless()).allMatch(wider -> wider.contains(entry.word()) && !wider.equals(entry.word()));
        });
    }

    private static List<Finding> findings(String text) {
        var read = RuleCase.read(new RuleCase.File("a.txt", text));
        return new Checker().check(new ReportFile(read.value().orElseThrow(), read.diagnostics()));
    }
}
