package org.gangmu.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
                "户均达1.8万元/年 | 户均 / 户均达1.8万元/年",
                "各校均建3个社团 | 各校均建社团 / 各校均建3个社团",
                "床位由120张扩大到180张 | 床位 / 床位由120张扩大到180张; 床位 / 床位由120张扩大到180张",
                "由3名专家授课 | 由专家授课 / 由3名专家授课",
                "出口达7，890.5万美元、进口2万美元 | 出口 / 出口达7，890.5万美元、进口2万美元; 进口 / 出口达7，890.5万美元、进口2万美元",
                "用水节约10% | 用水节约 / 用水节约10%",
                "工业增速为4.1% | 工业增速 / 工业增速为4.1%",
                "营业收入同比增长-1.5% | 营业收入同比增长 / 营业收入同比增长-1.5%",
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
                "惠及2.3万余人次 | 2.3万余 人次 23000.0",
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
    @CsvSource(
            delimiter = '|',
            value = {
                "投资同比增长-3.5% | -3.5 % -3.5 growth",
                "客流增速为-2.3% | -2.3 % -2.3 growth",
                "产量同比增长－4.2％ | －4.2 ％ -4.2 growth",
                "进口同比增长负1.6% | 负1.6 % -1.6 growth",
                "降至负三个百分点 | 负三 个百分点 -3.0 reached",
                "清偿欠款-0.5亿元 | -0.5 亿元 -5.0E7 none",
                "全年净增-12人 | -12 人 -12.0 growth",
                "同比增长 -3% | -3 % -3.0 growth",
                "增长-xx% | -xx % - growth",
                "进口负增长1.6% | 1.6 % 1.6 fall",
                "减负3.5亿元 | 3.5 亿元 3.5E8 none",
                "选派5-10人 | 5-10 人 - none",
                "选派5－10人 | 5－10 人 - none",
                "全校学生—300人 | 300 人 300.0 none",
                "结案率-98% | 98 % 98.0 none",
                "参训学员-300人 | 300 人 300.0 none",
                "涨幅在3%-5% | 3%-5 % - none",
                "补助5万元至10万元 | 5万元至10 万元 - none",
                "补助3万-5万元 | 3万-5 万元 - none",
                "节约10%~20% | 10%~20 % - none",
                "提高3到5个百分点 | 3到5 个百分点 - growth",
                "每村选派三到五人 | 三到五 人 - none",
                "每村走访xx户至xx户 | xx户至xx 户 - none",
                "筹资1亿2千万元 | 1亿2千万 元 1.2E8 none",
                "筹资2亿3000万元 | 2亿3000万 元 2.3E8 none",
                "筹资1亿2千多万元 | 1亿2千多 万元 1.2E8 none",
                "服务3万5千人 | 3万5千 人 35000.0 none",
                "服务3万5千余人次 | 3万5千余 人次 35000.0 none",
                "筹资一亿二千万元 | 一亿二千万 元 1.2E8 none",
                "植树两万五株 | 两万五 株 25000.0 none",
                "植树三万零五株 | 三万零五 株 30005.0 none",
                "惠及2000余人次 | 2000余 人次 2000.0 none",
                "筹资五千多万元 | 五千多 万元 5.0E7 none",
                "建成十几个站点 | 十几 个 10.0 none",
                "每期20余人至30余人 | 20余人至30余 人 - none",
                "培训xx余人次 | xx余 人次 - none",
                "物业费3元/平方米 | 3 元/平方米 3.0 none",
                "出口1，234.5万美元 | 1，234.5 万美元 1.2345E7 none",
                "出口1,234.5万美元 | 1,234.5 万美元 1.2345E7 none",
                "新建校舍12558㎡ | 12558 ㎡ 12558.0 none",
                "受益群众2xxx人 | 2xxx 人 - none",
            })
    void signsRangesAndPartsBelongToTheValue(String text, String expected) {
        assertThat(find(text)).singleElement().satisfies(figure -> {
            assertThat(figure.value() + " " + figure.unit() + " "
                            + figure.amount().map(String::valueOf).orElse("-") + " "
                            + figure.comparison().id())
                    .isEqualTo(expected);
            assertThat(figure.counted()).doesNotEndWith("-").doesNotEndWith("增长负");
        });
    }

    @Test
    void aNarrowCommaEndsAClauseAsAWideOneDoes() {
        assertThat(find("受理案件1,200件,审结1100件,同比上升3%,其中民事(书记17名)"))
                .extracting(Figure::value, Figure::counted, Figure::clause, Figure::comparison)
                .containsExactly(
                        tuple("1,200", "受理案件", "受理案件1,200件", Figure.Comparison.NONE),
                        tuple("1100", "审结", "审结1100件", Figure.Comparison.NONE),
                        tuple("3", "同比上升", "同比上升3%", Figure.Comparison.GROWTH),
                        tuple("17", "书记", "其中民事(书记17名)", Figure.Comparison.NONE));
    }

    @Test
    void aChangeFromOneValueToAnotherIsTwoFigures() {
        assertThat(find("合格率由85%提高到92%"))
                .extracting(Figure::value, Figure::counted)
                .containsExactly(tuple("85", "合格率"), tuple("92", "合格率"));
        assertThat(find("从30%到50%")).extracting(Figure::value).containsExactly("30", "50");
        assertThat(find("分别增长3.2%和-1.5%"))
                .extracting(figure -> figure.amount().orElseThrow(), Figure::comparison)
                .containsExactly(tuple(3.2, Figure.Comparison.GROWTH), tuple(-1.5, Figure.Comparison.GROWTH));
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
                "区七届人大常委会三次会议，五届四次职代会",
                "三轮车进城，县委一、二、三轮巡察",
                "2021-2023年，1-9月，1月-9月，第一至三季度，0558-3221234",
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
    @ValueSource(
            strings = {
                "1", "1个", "x", "x个", "一", "十万", "，1", "占", "增长1", "1万", "3%-", "增长-1%", "负", "由1%到", "三到", "百分之",
                "第1、", "数十", "1,111", "****人"
            })
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
