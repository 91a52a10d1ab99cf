package org.gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.site.Samples.item;
import static org.gangmu.site.Samples.report;
import static org.gangmu.site.Samples.text;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.analysis.Facet;
import org.gangmu.analysis.Theme;
import org.junit.jupiter.api.Test;

class ThemeListingsTest {

    private static final Theme TALENT = new Theme(
            "talent",
            "人才工作",
            1,
            List.of(),
            List.of(
                    new Theme.Aspect("引进", List.of("引才")),
                    new Theme.Aspect("服务 保障", List.of("补贴")),
                    new Theme.Aspect("产才融合", List.of("园区"))),
            "");

    @Test
    void aPageCountsThePartsOfItsSections() {
        ThemeListing listing = theme(1, 2021).listing();

        assertThat(listing.tabs())
                .containsExactly(
                        new ThemeListing.Tab("", "全部", 3, "#r0-2021.s1"),
                        new ThemeListing.Tab("引进", "引进", 1, "#r0-2021.s1"),
                        new ThemeListing.Tab("服务-保障", "服务 保障", 2, "#r0-2021.s1"));
        assertThat(listing.groups())
                .flatExtracting(ThemeListing.Group::entries)
                .extracting(ThemeListing.Entry::aspects)
                .containsExactly("引进 服务-保障", "", "服务-保障");
    }

    @Test
    void whereSectionsStandOnPagesOfTheirOwnTabsLeadToTheLatestYear() {
        ThemeListing listing = theme(80, 2020, 2021).listing();

        assertThat(listing.groups()).isEmpty();
        assertThat(listing.tabs())
                .containsExactly(
                        new ThemeListing.Tab("引进", "引进", 160, "themes/talent/2021.html?aspect=%E5%BC%95%E8%BF%9B"),
                        new ThemeListing.Tab(
                                "服务-保障",
                                "服务 保障",
                                320,
                                "themes/talent/2021.html?aspect=%E6%9C%8D%E5%8A%A1-%E4%BF%9D%E9%9A%9C"));
    }

    @Test
    void onePartAloneIsNoChoice() {
        Theme alone = new Theme("talent", "人才工作", 1, List.of(), List.of(new Theme.Aspect("引进", List.of("引才"))), "");

        assertThat(theme(alone, 1, 2021).listing().tabs()).isEmpty();
    }

    private static ThemePage theme(int reports, int... years) {
        return theme(TALENT, reports, years);
    }

    private static ThemePage theme(Theme theme, int reports, int... years) {
        List<Report> all = new ArrayList<>();
        for (int year : years) {
            for (int i = 0; i < reports; i++) {
                all.add(report("r" + i + "-" + year + ".txt")
                        .year(year)
                        .section(item("s1", "一是", "拓宽引才渠道，兑现补贴。"))
                        .section(item("s2", "二是", "", text("提高认识。" + "抓好落实。".repeat(40))))
                        .section(item("s3", "三是", "", text("发放补贴。" + "抓好落实。".repeat(40))))
                        .about("s1", Facet.PRACTICE, "talent")
                        .about("s2", Facet.PRACTICE, "talent")
                        .about("s3", Facet.PLAN, "talent")
                        .make());
            }
        }
        return Samples.site(List.of(theme), all, List.of()).value().orElseThrow().pages().stream()
                .filter(ThemePage.class::isInstance)
                .map(ThemePage.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
