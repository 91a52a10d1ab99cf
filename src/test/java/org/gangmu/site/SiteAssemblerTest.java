package org.gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gangmu.site.Samples.item;
import static org.gangmu.site.Samples.section;
import static org.gangmu.site.Samples.text;
import static org.gangmu.site.Samples.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gangmu.analysis.Facet;
import org.gangmu.analysis.Theme;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Title;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAssemblerTest {

    private static final List<Theme> THEMES = List.of(theme("talent", "人才工作", 2), theme("conduct", "作风建设", 1));

    private static Samples sample(String path) {
        return Samples.report(path)
                .section(section("s1", "一、", "做法", item("s1-1", "一是", "引才。"), item("s1-2", "二是", "育才。")))
                .section(section("s2", "二、", "问题", text("不多。")))
                .about("s1", Facet.PRACTICE, "talent")
                .about("s1-1", Facet.PRACTICE, "talent", "conduct")
                .about("s1-2", Facet.PLAN, "talent")
                .about("s2", Facet.PROBLEM, "conduct");
    }

    private static Site site(List<Report> reports) {
        return Samples.site(THEMES, reports, List.of()).value().orElseThrow();
    }

    private static <P extends Page> List<P> pages(Site site, Class<P> kind) {
        return site.pages().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static HomePage home(Site site) {
        return pages(site, HomePage.class).get(0);
    }

    @Test
    void makesEveryPageOnce() {
        Site site = site(List.of(sample("a.txt").make()));
        assertThat(site.pages().stream().map(Page::address))
                .containsExactly(
                        "index.html",
                        "reports/index.html",
                        "reports/a/index.html",
                        "reports/a/source.html",
                        "compare/index.html",
                        "compendium/index.html",
                        "compendium/2022/index.html",
                        "themes/index.html",
                        "themes/conduct/index.html",
                        "themes/talent/index.html",
                        "problems/index.html",
                        "search/index.html",
                        "404.html");
    }

    @Test
    void doesNotCareForTheOrderOfFiles() {
        List<Report> reports = new ArrayList<>();
        for (String path : List.of("b/c.txt", "a.txt", "A.txt", "z.txt")) {
            reports.add(sample(path).year(path.equals("z.txt") ? 2020 : 2022).make());
        }
        Site forward = site(reports);
        Collections.reverse(reports);
        assertThat(site(reports).navigation()).isEqualTo(forward.navigation());
        assertThat(site(reports).pages().toString()).isEqualTo(forward.pages().toString());
        assertThat(pages(forward, ReportPage.class).get(0).address()).isEqualTo("reports/z/index.html");
    }

    @Test
    void countsEverySectionThatSaysSomethingUnderItsFirstTheme() {
        Matrix matrix = home(site(List.of(sample("a.txt").make()))).matrix();
        assertThat(matrix.byYear()).isFalse();
        assertThat(matrix.rows().stream().map(row -> row.theme().label())).containsExactly("作风建设", "人才工作");
        Matrix.Cell conduct = matrix.rows().get(0).cells().get(0);
        Matrix.Cell talent = matrix.rows().get(1).cells().get(0);
        assertThat(conduct.spoken()).isEqualTo("区委 2022 总结：问题 1 节");
        assertThat(talent.spoken()).isEqualTo("区委 2022 总结：做法 1 节，打算 1 节");
        assertThat(talent.href()).isEqualTo("themes/talent/index.html#a.s1-1");
        assertThat(matrix.rows().get(1).total()).isEqualTo(2);
    }

    @Test
    void countsASectionWithMuchTextOfItsOwnBesideItsChildren() {
        Report report = Samples.report("a.txt")
                .section(section("s1", "一、", "做法", text("字".repeat(61)), item("s1-1", "一是", "引才。")))
                .about("s1", Facet.PRACTICE, "talent")
                .about("s1-1", Facet.PRACTICE, "talent")
                .make();
        assertThat(home(site(List.of(report))).matrix().rows().get(1).total()).isEqualTo(2);
    }

    @Test
    void turnsColumnsIntoYearsPastTwelveReports() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            reports.add(sample("r" + i + ".txt").year(2010 + i % 3).make());
        }
        assertThat(home(site(reports)).matrix().byYear()).isFalse();
        reports.add(sample("undated.txt").year(0).make());
        Matrix matrix = home(site(reports)).matrix();
        assertThat(matrix.byYear()).isTrue();
        assertThat(matrix.columns().stream().map(Matrix.Column::full))
                .containsExactly("2010 年度", "2011 年度", "2012 年度", "年度不详");
        assertThat(matrix.columns().get(3).href()).isEqualTo("reports/index.html#undated");
        assertThat(matrix.rows().get(1).cells().get(0).tally().total()).isEqualTo(8);
        assertThat(matrix.rows().get(1).total()).isEqualTo(26);
    }

    @Test
    void groupsTheSectionsOfAThemeByFacet() {
        Site site = site(List.of(sample("a.txt").make(), sample("b.txt").make()));
        ThemePage talent = pages(site, ThemePage.class).get(1);
        assertThat(talent.count()).isEqualTo("2 篇 4 节");
        assertThat(talent.listing().groups().stream().map(ThemeListing.Group::label))
                .containsExactly("做法", "打算");
        assertThat(talent.listing().groups().get(0).entries().stream().map(ThemeListing.Entry::href))
                .containsExactly("reports/a/index.html#s1-1", "reports/b/index.html#s1-1");
        assertThat(talent.listing().groups().get(0).entries().get(0).place()).isEqualTo("总结 一，一是");
        assertThat(talent.rail().neighbours().get(0).link().label()).isEqualTo("作风建设");
        assertThat(talent.previous()).containsExactly(new Link("作风建设", "themes/conduct/index.html"));
        assertThat(talent.next()).isEmpty();
    }

    @Test
    void saysWhereASectionHasTheThemeOfTheSectionAbove() {
        ReportPage page =
                pages(site(List.of(sample("a.txt").make())), ReportPage.class).get(0);
        assertThat(page.blocks().stream().map(block -> block.note().get(0).same()))
                .containsExactly(false, false, false, false);
        Report like = sample("a.txt").about("s1-1", Facet.PRACTICE, "talent").make();
        assertThat(pages(site(List.of(like)), ReportPage.class)
                        .get(0)
                        .blocks()
                        .get(1)
                        .note()
                        .get(0)
                        .same())
                .isTrue();
    }

    @Test
    void addsATitleOnlyWhereTheTextHasNone() {
        Report inferred = sample("a.txt").make();
        Report written = sample("b.txt")
                .title("工作报告", Title.Origin.TEXT)
                .head(Passage.Role.TITLE, "工作")
                .head(Passage.Role.TITLE, "报告")
                .make();
        Report given = sample("c.txt")
                .title("另题", Title.Origin.FRONT_MATTER)
                .head(Passage.Role.TITLE, "工作报告")
                .make();
        List<ReportPage> found = pages(site(List.of(inferred, written, given)), ReportPage.class);
        assertThat(found.get(0).front().addedTitle()).isNotEmpty();
        assertThat(found.get(0).front().inferred()).isTrue();
        assertThat(found.get(1).front().addedTitle()).isEmpty();
        assertThat(found.get(1).front().top().get(0).main()).isTrue();
        assertThat(found.get(1).front().top().get(0).lines()).hasSize(2);
        assertThat(found.get(2).front().addedTitle()).isNotEmpty();
        assertThat(found.get(2).front().inferred()).isFalse();
        assertThat(found.get(2).front().top().get(0).main()).isFalse();
    }

    @Test
    void callsAReportWithoutAUnitByItsTitle() {
        Report report = sample("a.txt").unit("").year(0).make();
        assertThat(ReportLabel.of(report.analyzed().outline()).brief()).isEqualTo("关于工作的报告");
    }

    @Test
    void keepsEditorsPagesFromStandingOnOthers() {
        List<EditorPage> texts = List.of(
                Samples.written("about.md", "# 说明\n\n正文"),
                Samples.written("About.md", "正文"),
                Samples.written("themes.md", "# 主题"));
        Outcome<Site> made = Samples.site(THEMES, List.of(), texts);
        assertThat(made.diagnostics().stream().map(Diagnostic::source))
                .containsExactly("content/pages/about.md", "content/pages/themes.md");
        assertThat(made.diagnostics().stream().map(Diagnostic::code)).containsOnly("page-address");
        assertThat(pages(made.value().orElseThrow(), TextPage.class))
                .containsExactly(new TextPage("about/index.html", "About", "正文"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: 编排说明\norder: 1\n---\n正文\n\n---\n",
                "---\r\ntitle: \"编排说明\"\r\n---\r\n\r\n正文\r\n\r\n---",
                "---\norder: 1\n---\n# 编排说明\n\n正文\n\n---",
                "# 编排说明\n正文\n\n---"
            })
    void readsTheTitleOfAnEditorsPage(String text) {
        assertThat(Samples.written("about.md", text)).isEqualTo(new EditorPage("about.md", "编排说明", "正文\n\n---"));
    }

    @Test
    void marksWhereAReaderIs() {
        Site site = site(List.of(sample("a.txt").make()));
        ReportPage report = pages(site, ReportPage.class).get(0);
        assertThat(site.navigation().stream().map(link -> site.current(link, report)))
                .containsExactly("", "true", "", "");
        assertThat(site.navigation().stream().map(link -> site.current(link, home(site))))
                .containsExactly("page", "", "", "");
        assertThat(report.root()).isEqualTo("../../");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: [\n---\n正文", "---\ntitle: 说明\n正文", "---\ntitle: a: b\n---\n"})
    void saysWhereAnEditorsPageIsBroken(String text) {
        Outcome<EditorPage> read = EditorPage.read("about.md", text);
        assertThat(read.value()).isEmpty();
        assertThat(read.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::source)
                .containsExactly(tuple("page-broken", "content/pages/about.md"));
    }

    @Test
    void homePageOfManyListsTheLatestFirstAndCountsThemesThatHoldSomething() {
        List<Report> reports = new ArrayList<>();
        for (int i = 1; i <= MatrixMaker.MOST_REPORTS + 1; i++) {
            reports.add(Samples.report("x-" + i + ".txt")
                    .section(Samples.section("s1", "一、", "引才"))
                    .about("s1", Facet.PRACTICE, "talent")
                    .tail(Passage.Role.DATE, "2023年1月5日")
                    .make());
        }
        reports.add(
                Samples.report("a.txt").tail(Passage.Role.DATE, "2023年12月30日").make());
        List<Theme> themes = List.of(Samples.theme("talent", "人才工作", 1), Samples.theme("cadres", "干部队伍", 2));

        HomePage home = home(Samples.site(themes, reports, List.of()).value().orElseThrow());

        assertThat(home.reports())
                .extracting(ReportEntry::href)
                .startsWith("reports/a/index.html", "reports/x-13/index.html", "reports/x-12/index.html");
        assertThat(home.lead()).contains("归入 1 个主题");
    }
}
