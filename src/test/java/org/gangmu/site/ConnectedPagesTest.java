package org.gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.site.Samples.item;
import static org.gangmu.site.Samples.section;
import static org.gangmu.site.Samples.text;
import static org.gangmu.site.Samples.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangmu.analysis.Facet;
import org.gangmu.analysis.Mention;
import org.gangmu.analysis.Spot;
import org.gangmu.analysis.Theme;
import org.gangmu.links.IndexEntry;
import org.gangmu.links.Link.Kind;
import org.gangmu.links.Links;
import org.gangmu.links.Occurrence;
import org.gangmu.links.Repetition;
import org.gangmu.links.SectionRef;
import org.junit.jupiter.api.Test;

/** What pages make of links; the first report is of 2021, the second of 2022. */
class ConnectedPagesTest {

    private static final List<Theme> THEMES = List.of(theme("talent", "人才工作", 1), theme("conduct", "作风建设", 2));
    private static final SectionRef PRACTICE = new SectionRef(0, "s1-1");
    private static final SectionRef PROBLEM = new SectionRef(0, "s2-1");
    private static final SectionRef UNANSWERED = new SectionRef(0, "s2-2");
    private static final SectionRef PLAN = new SectionRef(0, "s3");

    private final List<org.gangmu.links.Link> links = new ArrayList<>();
    private final List<Repetition> repetitions = new ArrayList<>();
    private final List<IndexEntry> documents = new ArrayList<>();
    private final List<IndexEntry> terms = new ArrayList<>();

    private static Report report(String path, int year) {
        return Samples.report(path)
                .year(year)
                .section(section(
                        "s1",
                        "一、",
                        "做法",
                        item("s1-1", "一是", "引进人才。", text("字".repeat(250))),
                        item("s1-2", "二是", "转变作风。", text("开展xx次检查。"))))
                .section(section("s2", "二、", "问题", item("s2-1", "一是", "引进不足。"), item("s2-2", "二是", "作风不实。")))
                .section(section("s3", "三、", "打算", text("加大引进力度。")))
                .about("s1", Facet.PRACTICE)
                .about("s1-1", Facet.PRACTICE, "talent")
                .about("s1-2", Facet.PRACTICE, "conduct")
                .about("s2-1", Facet.PROBLEM, "talent")
                .about("s2-2", Facet.PROBLEM, "conduct")
                .about("s3", Facet.PLAN, "talent")
                .make();
    }

    private static SectionRef other(SectionRef ref) {
        return new SectionRef(1, ref.section());
    }

    private ConnectedPagesTest link(Kind kind, SectionRef from, SectionRef to) {
        List<String> words = List.of("引进", "招商引资");
        links.add(new org.gangmu.links.Link(kind, from, to, 5, Optional.of("talent"), words, List.of()));
        return this;
    }

    private Site site() {
        List<Report> reports = List.of(report("a.txt", 2021), report("b.txt", 2022));
        return Samples.linked(THEMES, reports, unused -> new Links(links, repetitions, documents, terms));
    }

    private static <P extends Page> List<P> pages(Site site, Class<P> kind) {
        return site.pages().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** All remarks beside a section of the first report, folded away or not: label, place, words and reason. */
    private List<String> remarks(String section) {
        return pages(site(), ReportPage.class).get(0).blocks().stream()
                .filter(block -> block.id().equals(section))
                .flatMap(block -> block.note().stream())
                .flatMap(note -> java.util.stream.Stream.concat(note.remarks().stream(), note.more().stream()))
                .map(remark ->
                        remark.label() + "|" + remark.place() + "|" + written(remark.words()) + "|" + remark.reason())
                .toList();
    }

    private static String written(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    @Test
    void tellsWhatAnswersAProblemAndThatNothingDoes() {
        link(Kind.ANSWERED, PROBLEM, PLAN);
        assertThat(remarks("s2-1")).containsExactly("对应打算|三|打算|同题；同词：引进、招商引资");
        assertThat(remarks("s3")).containsExactly("对应问题|二，一是|引进不足|同题；同词：引进、招商引资");
        assertThat(remarks("s2-2")).containsExactly("本报告未见对应打算|||");
        assertThat(remarks("s2")).isEmpty();
    }

    @Test
    void tellsWhatOtherReportsSay() {
        link(Kind.RELATED, PRACTICE, other(PRACTICE)).link(Kind.ELSEWHERE, UNANSWERED, other(PRACTICE));
        link(Kind.CARRIED_ON, PLAN, other(PRACTICE));
        assertThat(remarks("s1-1")).containsExactly("相关|区委 2022 一，一是|引进人才|同题；同词：引进、招商引资");
        assertThat(remarks("s2-2")).contains("他处做法|区委 2022 一，一是|引进人才|同题：人才工作；同词：引进、招商引资");
        assertThat(remarks("s3")).containsExactly("后来做法|区委 2022 一，一是|引进人才|同题；同词：引进、招商引资");
    }

    @Test
    void showsAtMostThreeOfAKindAndALinkOfBothDirectionsOnce() {
        for (String section : List.of("s1-1", "s1-2", "s2-1", "s2-2", "s3")) {
            link(Kind.RELATED, PRACTICE, new SectionRef(1, section));
            link(Kind.RELATED, new SectionRef(1, section), PRACTICE);
        }
        assertThat(remarks("s1-1")).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void namesAPlaceOnceUnderWhatSaysMost() {
        link(Kind.RELATED, PROBLEM, other(PRACTICE)).link(Kind.ELSEWHERE, PROBLEM, other(PRACTICE));
        assertThat(remarks("s2-1").stream().map(remark -> remark.substring(0, remark.indexOf('|'))))
                .containsExactly("本报告未见对应打算", "他处做法");
    }

    @Test
    void foldsAwayWhatFindsNoRoomButNotWhereAProblemGoes() {
        link(Kind.RELATED, PROBLEM, other(PRACTICE));
        ReportPage.Note note = pages(site(), ReportPage.class).get(0).blocks().stream()
                .filter(block -> block.id().equals("s2-1"))
                .findFirst()
                .orElseThrow()
                .note()
                .get(0);
        assertThat(note.remarks().stream().map(Remark::label)).containsExactly("本报告未见对应打算");
        assertThat(note.more().stream().map(Remark::label)).containsExactly("相关");
    }

    @Test
    void namesTheOtherPlaceOfARepeatedPassageButNoFormula() {
        List<Occurrence> places = List.of(at(0, "s1-1"), at(1, "s1-2"));
        repetitions.add(new Repetition("先出一半的话", true, false, places));
        repetitions.add(new Repetition("改过一点的话", false, false, places));
        repetitions.add(new Repetition("人人都说的话", true, true, places));
        assertThat(remarks("s1-1")).containsExactly("雷同|区委 2022 一，二是|“先出一半的话”|", "相近|区委 2022 一，二是|“改过一点的话”|");
    }

    @Test
    void leavesOutWhatLeadsNowhere() {
        link(Kind.RELATED, PRACTICE, new SectionRef(7, "s1")).link(Kind.RELATED, PRACTICE, new SectionRef(1, "s9"));
        repetitions.add(new Repetition("孤句", true, false, List.of(at(0, "s1-1"), at(0, "s1-1"), at(9, "s1"))));
        assertThat(remarks("s1-1")).isEmpty();
        assertThat(site().navigation().stream().map(Link::label))
                .contains("首页", "报告", "主题", "问题")
                .doesNotContain("文件", "术语", "数据");
    }

    private static Occurrence at(int report, String section) {
        return new Occurrence(report, new Spot(section, 0, 0, 1));
    }

    @Test
    void followsProblemsOnTheirPageAndOnThatOfTheirTheme() {
        link(Kind.ANSWERED, PROBLEM, PLAN).link(Kind.ELSEWHERE, PROBLEM, other(PRACTICE));
        ProblemPage page = pages(site(), ProblemPage.class).get(0);
        assertThat(page.lead()).startsWith("4 个问题，1 个在同一报告中有对应打算。");
        assertThat(page.groups().stream().map(ProblemPage.Group::theme)).containsExactly("人才工作", "作风建设");
        Way way = page.groups().get(0).ways().get(0);
        assertThat(way.id()).isEqualTo("a.s2-1");
        assertThat(way.problem().place()).isEqualTo(new Link("区委 2021 二，一是", "reports/a/index.html#s2-1"));
        assertThat(written(way.problem().text())).isEqualTo("引进不足。");
        assertThat(way.plans().get(0).reason()).isEqualTo("同题：人才工作；同词：引进、招商引资");
        assertThat(way.elsewhere().get(0).place().href()).isEqualTo("reports/b/index.html#s1-1");
        assertThat(page.groups().get(1).ways().get(0).plans()).isEmpty();
        List<ThemePage> themes = pages(site(), ThemePage.class);
        assertThat(themes.get(0).problems().get(0).all().href()).isEqualTo("problems/index.html#talent");
        assertThat(themes.get(0).problems().get(0).ways()).hasSize(1);
        assertThat(themes.get(1).problems()).isEmpty();
        assertThat(pages(site(), HomePage.class).get(0).problems().get(0).ways())
                .hasSize(1);
    }

    @Test
    void ranksTheTermsOfAThemeByWhatIsItsOwn() {
        terms.add(new IndexEntry(
                "党建", Mention.Kind.TERM, 'D', 2, List.of(at(0, "s1-1"), at(0, "s1-2"), at(1, "s1-1"), at(1, "s1-2"))));
        terms.add(new IndexEntry("柔性引才", Mention.Kind.TERM, 'R', 2, List.of(at(0, "s1-1"), at(1, "s1-1"))));
        terms.add(new IndexEntry("只见一篇", Mention.Kind.TERM, 'Z', 1, List.of(at(0, "s1-1"))));
        ThemeRail rail = pages(site(), ThemePage.class).get(0).rail();
        assertThat(rail.terms().stream().map(term -> written(term.label()))).containsExactly("柔性引才", "党建");
        assertThat(rail.terms().get(0).href()).startsWith("terms/index.html#t-rxyc-");
        assertThat(pages(site(), HomePage.class).get(0).terms().stream().map(IndexItem::remark))
                .containsExactly("2 篇 4 处", "2 篇 2 处");
    }
}
