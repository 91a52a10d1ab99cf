package org.gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.site.Samples.item;
import static org.gangmu.site.Samples.section;
import static org.gangmu.site.Samples.text;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.outline.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、 | 一",
                "一、 （五） | 一（五）",
                "一、 （三）、 1． | 一（三）1",
                "二、 3. 八是 | 二3，八是",
                "二、 三是 | 二，三是",
                "1. 2. | 1.2",
                "（一） 1) | （一）1",
                "一、 第二， | 一，第二",
                "第一部分 一、 | 第一部分一",
                "一、 ① | 一①",
            })
    void sayAPlaceAsPeopleDo(String markers, String place) {
        List<Section> path = new ArrayList<>();
        for (String marker : markers.split(" ", -1)) {
            path.add(
                    marker.endsWith("是") || marker.endsWith("，") ? item("s1", marker, "") : section("s1", marker, "头"));
        }
        assertThat(SectionNames.place(List.of(path.get(0)), path)).isEqualTo(place);
    }

    @Test
    void callASectionWithoutASignByItsHeading() {
        List<Section> path = List.of(section("s1", "一、", "甲"), section("s1-1", "", "加强队伍，提高本领"));

        assertThat(SectionNames.place(path.subList(0, 1), path)).isEqualTo("一，加强队伍");
    }

    @Test
    void tellSignsApartThatComeAgain() {
        Section first = item("s2-1", "一是", "", text("甲。"));
        Section again = item("s2-2", "一是", "", text("甲。"));
        Section third = item("s2-3", "一是", "", text("丙。"));
        Section part = section("s2", "二、", "问题", text("先说。"), first, text("再说。"), again, third);
        List<Section> report = List.of(section("s1", "一、", "做法"), part);

        assertThat(List.of(first, again, third))
                .extracting(one -> SectionNames.place(report, List.of(part, one)))
                .containsExactly("二，一是", "二，第2个一是", "二，第3个一是");
        Section rise = section("s2", "一、", "误");
        assertThat(SectionNames.place(List.of(report.get(0), rise), List.of(rise)))
                .isEqualTo("第2个一");
    }

    @Test
    void cutAHeadingAtItsFirstComma() {
        assertThat(SectionNames.brief(section("s1", "（一）", "突出政治引领，始终把牢方向"))).isEqualTo("突出政治引领");
    }

    @Test
    void takeTheFirstClauseWhereThereIsNoHeading() {
        assertThat(SectionNames.brief(item("s1", "一是", "", text("抓好学习，提高认识。")))).isEqualTo("抓好学习");
        assertThat(SectionNames.brief(item("s1", "一是", "", text("很".repeat(30)))))
                .isEqualTo("很".repeat(24) + "……");
        assertThat(SectionNames.brief(section("s1", "一、", ""))).isEmpty();
    }

    @Test
    void endAnExcerptWhereASentenceEnds() {
        String text = "甲".repeat(30) + "。" + "乙".repeat(30);
        assertThat(SectionNames.excerpt(text, 40)).isEqualTo("甲".repeat(30) + "。……");
        assertThat(SectionNames.excerpt(text, 61)).isEqualTo(text);
        assertThat(SectionNames.excerpt("乙".repeat(50), 40)).isEqualTo("乙".repeat(40) + "……");
    }

    @ParameterizedTest
    @CsvSource({"0, 〇", "1, 一", "10, 十", "11, 十一", "20, 二十", "99, 九十九", "100, 100"})
    void countInHan(int number, String words) {
        assertThat(Figures.han(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"7, 7 字", "2027, 2\u2009027 字", "10000, 1 万字", "14213, 1.4 万字"})
    void saySizes(int characters, String words) {
        assertThat(Figures.size(characters)).isEqualTo(words);
    }
}
