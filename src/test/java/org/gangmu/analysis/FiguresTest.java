package org.gangmu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gangmu.outline.Outline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    private static final Path FOLDER = Path.of("src/test/resources/figures");
    private static final String HEAD = "某县2023年工作总结\n一、主要做法\n";

    @Test
    void figuresOfTheSeedsAreThoseThatWereLabelledByEye() throws IOException {
        List<String> rows = rows("seeds.txt");
        assertThat(rows).extracting(row -> row.split(" => ", -1)[0]).isEqualTo(FigureClauses.draw());
        Tally tally = tally(rows);
        assertThat(tally.precision()).as(tally.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(tally.recall()).as(tally.toString()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void figuresOfOtherOfficesAreThoseThatWereLabelled() throws IOException {
        Tally tally = tally(rows("offices.txt"));
        assertThat(tally.precision()).as(tally.toString()).isGreaterThanOrEqualTo(0.95);
        assertThat(tally.recall()).as(tally.toString()).isGreaterThanOrEqualTo(0.95);
    }

    /** How many figures were found, expected, and both; and what was missed. */
    private record Tally(int found, int expected, int both, List<String> misses) {

        double precision() {
            return both / (double) found;
        }

        double recall() {
            return both / (double) expected;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d found, %d expected, precision %.3f, recall %.3f%n%s",
                    found,
                    expected,
                    precision(),
                    recall(),
                    String.join(System.lineSeparator(), misses));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "举办培训班xx期，培训xx余人次 | 举办培训班 / 举办培训班xx期; 培训 / 培训xx余人次",
                "选派xx名年轻干部到一线挂职 | 选派年轻干部 / 选派xx名年轻干部到一线挂职",
                "xx名新提拔领导干部中 | 新提拔领导干部 / xx名新提拔领导干部中",
                "讲授《严守纪律，做好表率》等3堂党课 | 讲授《严守纪律，做好表率》等党课 / 讲授《严守纪律，做好表率》等3堂党课",
                "同比分别增长9.6%和11.2% | 同比分别增长 / 同比分别增长9.6%和11.2%; 同比分别增长 / 同比分别增长9.6%和11.2%",
                "开展培训***批次、***人次 | 开展培训 / 开展培训***批次、***人次; 开展培训 / 开展培训***批次、***人次",
                "纠正不规范执法行为12起 | 纠正不规范执法行为 / 纠正不规范执法行为12起",
            })
    void whatWasCountedIsToldAsTheClauseSaysIt(String text, String expected) {
        assertThat(String.join(
                        "; ",
                        find(text).stream()
                                .map(figure -> figure.counted() + " / " + figure.clause())
                                .toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "投入4.6亿元 | 4.6 亿元 4.6E8",
                "投入１２万元 | １２ 万元 120000.0",
                "占比50％ | 50 ％ 50.0",
                "惠及2.3万余人次 | 2.3 万余人次 23000.0",
                "培训二千零四十三人 | 二千零四十三 人 2043.0",
                "栽树一万株 | 一万 株 10000.0",
                "投入3,216 元 | 3,216 元 3216.0",
                "举办 5 期 | 5 期 5.0",
                "选派三名干部 | 三 名 3.0",
                "满意率为百分之九十五 | 九十五 百分之 95.0",
                "引进数十名人才 | 数十 名 -",
                "投入xx.x万元 | xx.x 万元 -",
                "投资1.5-2亿元 | 1.5-2 亿元 -",
                "召开会议xx场（次） | xx 场（次） -",
            })
    void amountsAreBroughtToTheBaseUnit(String text, String expected) {
        assertThat(find(text)).singleElement().satisfies(figure -> {
            assertThat(figure.value() + " " + figure.unit() + " "
                            + figure.amount().map(String::valueOf).orElse("-"))
                    .isEqualTo(expected);
            assertThat(figure.blank()).isEqualTo(figure.value().startsWith("x"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "增强“四个意识”，做到两个维护",
                "严格落实一岗双责、三会一课、第一议题制度和中央八项规定精神",
                "学习党的十九大、二十大精神，编制十四五规划",
                "2021年3月至2023年12月31日，全国人大五次会议",
                "依据第3条、第二、三款和政发〔2022〕15号",
                "在三个方面下功夫，一个台阶一个台阶上",
                "xx区xx镇xx村xx同志，xx支部、xx处级、xx项目、xx家庭",
                "推进5G基站、3D打印、A4纸",
                "连续三年，xx年来，三级网格，六字工作法，二期工程",
                "印发《关于18项任务的通知》，打造“10个示范点”",
                "35岁以下、60岁以上",
            })
    void whatCountsNothingIsNoFigure(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void spotsLeadToValueAndUnit() {
        for (Outline outline : FigureClauses.outlines()) {
            List<Piece> pieces = Piece.of(outline);
            List<Figure> figures = find(outline);
            assertThat(figures.size()).isGreaterThan(10);
            for (Figure figure : figures) {
                Spot spot = figure.spot();
                Optional<Piece> piece = pieces.stream()
                        .filter(one -> one.section().equals(spot.section()) && one.index() == spot.piece())
                        .findFirst();
                String stands = piece.orElseThrow().text().substring(spot.start(), spot.end());
                assertThat(stands.replace(" ", "")).isEqualTo(figure.value() + figure.unit());
                assertThat(figure.counted()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1个", "x", "x个", "一", "十万", "，1", "占", "增长1", "百分之", "第1、", "数十", "1,111", "****人"})
    void hostileTextGivesShortFigures(String part) {
        List<Figure> figures = find(part.repeat(100_000 / part.length()));
        assertThat(figures).allSatisfy(figure -> {
            assertThat(figure.clause().length()).isLessThan(250);
            assertThat(figure.counted().length()).isLessThan(60);
        });
    }

    private static List<String> rows(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name)).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    private static Tally tally(List<String> rows) {
        int found = 0;
        int expected = 0;
        int both = 0;
        List<String> misses = new ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split(" => ", -1);
            List<String> wanted = parts[1].equals("-") ? List.of() : Arrays.asList(parts[1].split(" ; ", -1));
            List<String> got = find(parts[0]).stream().map(FiguresTest::told).toList();
            List<String> left = new ArrayList<>(wanted);
            int hits = (int) got.stream().filter(left::remove).count();
            found += got.size();
            expected += wanted.size();
            both += hits;
            if (hits < got.size() || hits < wanted.size()) {
                misses.add(parts[0] + ": wanted " + wanted + ", got " + got);
            }
        }
        return new Tally(found, expected, both, misses);
    }

    private static List<Figure> find(String clause) {
        return find(FigureClauses.outline(HEAD + "有关情况说明如下，" + clause + "。"));
    }

    private static List<Figure> find(Outline outline) {
        return Figures.find(outline, Mentions.find(outline, PackedLexicon.lexicon()));
    }

    private static String told(Figure figure) {
        String comparison = figure.comparison() == Figure.Comparison.NONE
                ? ""
                : "=" + figure.comparison().id();
        return figure.value() + "|" + figure.unit() + comparison;
    }
}
