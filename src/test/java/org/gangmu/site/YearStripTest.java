package org.gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.analysis.Facet;
import org.junit.jupiter.api.Test;

class YearStripTest {

    private static CountedSection section(int year, Facet facet) {
        Report report = Samples.report("r" + year + ".txt")
                .year(year)
                .section(Samples.section("s1", "一、", "引进人才", Samples.text("引进人才。")))
                .about("s1", facet, "talent")
                .make();
        return ReportFacts.of(report, "r" + year).counted().get(0);
    }

    private static List<CountedSection> sections(int... years) {
        List<CountedSection> sections = new ArrayList<>();
        for (int year : years) {
            sections.add(section(year, Facet.PRACTICE));
        }
        return sections;
    }

    @Test
    void oneYearIsNoPicture() {
        assertThat(YearStrip.of(sections())).isEmpty();
        assertThat(YearStrip.of(sections(2021, 2021))).isEmpty();
        assertThat(YearStrip.of(sections(2021, 0))).isEmpty();
    }

    @Test
    void aYearWithoutASectionStandsEmpty() {
        YearStrip strip = YearStrip.of(sections(2019, 2021, 2021, 0)).get(0);
        assertThat(strip.years()).extracting(YearStrip.Year::label).containsExactly("19", "20", "21", "不详");
        assertThat(strip.years().get(1).bars()).isEmpty();
        assertThat(strip.years().get(2).bars()).containsExactly(new YearStrip.Bar("practice", 0, 44));
        assertThat(strip.years().get(0).bars()).containsExactly(new YearStrip.Bar("practice", 22, 22));
        assertThat(strip.spoken()).isEqualTo("分年度：2019 年度做法 1 节；2021 年度做法 2 节；年度不详做法 1 节。");
        assertThat(strip.width()).isEqualTo(120);
    }

    @Test
    void aWideGapIsLeftOut() {
        assertThat(YearStrip.of(sections(1949, 2021)).get(0).years()).hasSize(2);
    }

    @Test
    void facetsStandOnEachOther() {
        List<CountedSection> sections =
                List.of(section(2020, Facet.PRACTICE), section(2021, Facet.PROBLEM), section(2021, Facet.PRACTICE));
        List<YearStrip.Bar> bars = YearStrip.of(sections).get(0).years().get(1).bars();
        assertThat(bars).extracting(YearStrip.Bar::facet).containsExactly("practice", "problem");
        assertThat(bars.get(0).y()).isEqualTo(bars.get(1).height());
        assertThat(bars.get(1).y()).isZero();
    }
}
