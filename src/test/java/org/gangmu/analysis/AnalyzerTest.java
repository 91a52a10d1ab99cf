package org.gangmu.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gangmu.outline.Content;
import org.gangmu.outline.Genre;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;
import org.gangmu.outline.Title;
import org.gangmu.source.FrontMatter;
import org.gangmu.source.LineIndex;
import org.gangmu.source.SourceFile;
import org.junit.jupiter.api.Test;

class AnalyzerTest {

    private static final Theme TALENT = theme("talent", "人才 3", "引才 3", "专家 2", "人才服务中心 0", "干部人才 -4");
    private static final Theme CADRES = theme("cadres", "干部 3", "选拔 3", "轮岗 2");
    private static final SourceFile SOURCE =
            new SourceFile("a.txt", "UTF-8", "", FrontMatter.NONE, List.of(), List.of(), LineIndex.of(""));

    @Test
    void ownHeadingWeighsMoreThanText() {
        SectionAnalysis found = analyze(section("1", "做好引才", paragraph("轮岗后的干部座谈。")));

        assertThat(found.themes()).extracting(ThemeScore::theme).startsWith("talent");
    }

    @Test
    void ownTextWeighsMoreThanHeadingAbove() {
        Section child = section("1-1", "抓落实", paragraph("选拔干部，轮岗交流，选拔年轻人。"));
        Section parent = section("1", "引才", child);

        assertThat(analyze(parent, child).themes())
                .extracting(ThemeScore::theme)
                .startsWith("cadres");
    }

    @Test
    void headingAboveHelpsWhereTheTextIsThin() {
        Section child = section("1-1", "抓落实", paragraph("请来专家，出台政策。"));
        Section parent = section("1", "引才", child);

        assertThat(analyze(parent, child).themes())
                .extracting(ThemeScore::theme)
                .containsExactly("talent");
        assertThat(analyze(child).themes()).isEmpty();
    }

    @Test
    void reasonsComeWeightiestFirst() {
        ThemeScore score =
                analyze(section("1", "引才", paragraph("专家、人才、专家。"))).themes().get(0);

        assertThat(score.because()).containsExactly("引才", "专家", "人才");
        assertThat(score.score()).isBetween(0.0, 1.0);
        assertThat(score.score() * 100)
                .isCloseTo(Math.rint(score.score() * 100), org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void longerWordSilencesTheShorterWithinIt() {
        assertThat(analyze(section("1", "人才服务中心", paragraph("人才服务中心搬迁。"))).themes())
                .isEmpty();
    }

    @Test
    void eitherScriptTellsTheSame() {
        SectionAnalysis simplified = analyze(section("1", "选拔干部", paragraph("请来专家，轮岗交流。")));

        assertThat(analyze(section("1", "選拔幹部", paragraph("請來專家，輪崗交流。")))).isEqualTo(simplified);
    }

    @Test
    void wordsAgainstCount() {
        assertThat(analyze(section("1", "人才", paragraph("引才。"))).themes()).isNotEmpty();
        assertThat(analyze(section("1", "干部人才", paragraph("引才。"))).themes())
                .extracting(ThemeScore::theme)
                .containsExactly("cadres");
    }

    @Test
    void scoreDoesNotHangOnOtherThemes() {
        Section section = section("1", "引才", paragraph("选拔干部，请来专家。"));
        Theme other = theme("other", "引才育才 5", "请来 1");

        ThemeScore alone = analyze(new Analyzer(List.of(TALENT)), List.of(section), section)
                .themes()
                .get(0);
        ThemeScore among = analyze(new Analyzer(List.of(other, CADRES, TALENT)), List.of(section), section)
                .themes()
                .get(0);

        assertThat(among).isEqualTo(alone);
    }

    @Test
    void repeatedWordIsWorthLessEachTime() {
        double once = score("引才。引才。");
        double often = score("引才。引才。引才。引才。引才。引才。引才。引才。");

        assertThat(often).isGreaterThan(once).isLessThan(2 * once);
    }

    @Test
    void sectionWithoutTextHasOnlyTheThemesThatItsHeadingNames() {
        Section talent = section("1-1", "引才", paragraph("请来专家，引进人才。"));
        Section cadres = section("1-2", "选拔", paragraph("选拔干部。"));

        assertThat(analyze(section("1", "存在的问题", talent, cadres)).themes()).isEmpty();
        assertThat(analyze(section("1", "人才工作", talent, cadres)).themes())
                .extracting(ThemeScore::theme)
                .containsExactly("talent");
    }

    @Test
    void everySectionHasAnEntryInTheOrderOfTheText() {
        Section first = section("1", "引才", section("1-1", "选拔", paragraph("选拔。")));
        Section second = section("2", "其他", paragraph("其他。"));

        AnalyzedReport report = new Analyzer(List.of(TALENT, CADRES)).analyze(SOURCE, outline(List.of(first, second)));

        assertThat(report.sections().keySet()).containsExactly("1", "1-1", "2");
        assertThatThrownBy(() -> report.of(section("9", "无", paragraph("无。"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutThemesThereAreOnlyFacets() {
        Section section = section("1", "存在的问题", paragraph("引才不足。"));

        SectionAnalysis found = analyze(new Analyzer(List.of()), List.of(section), section);

        assertThat(found).isEqualTo(new SectionAnalysis(List.of(), Facet.PROBLEM));
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        Analyzer analyzer = new Analyzer(List.of(TALENT, CADRES));
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            sections.add(section("" + i, i % 2 == 0 ? "引才" : "选拔", paragraph("请来专家，选拔干部。".repeat(1 + i % 5))));
        }
        Outline outline = outline(sections);
        AnalyzedReport alone = analyzer.analyze(SOURCE, outline);

        List<AnalyzedReport> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> analyzer.analyze(SOURCE, outline))
                .toList();

        assertThat(together).allMatch(alone::equals);
    }

    private static double score(String text) {
        return analyze(section("1", "其他", paragraph(text))).themes().get(0).score();
    }

    private static SectionAnalysis analyze(Section section) {
        return analyze(section, section);
    }

    private static SectionAnalysis analyze(Section top, Section asked) {
        return analyze(new Analyzer(List.of(TALENT, CADRES)), List.of(top), asked);
    }

    private static SectionAnalysis analyze(Analyzer analyzer, List<Section> sections, Section asked) {
        return analyzer.analyze(SOURCE, outline(sections)).of(asked);
    }

    private static Outline outline(List<Section> sections) {
        return new Outline(
                0,
                new Title("工作总结", Title.Origin.TEXT, 0),
                OptionalInt.empty(),
                Optional.empty(),
                Genre.SUMMARY,
                List.of(),
                sections,
                List.of(),
                List.of());
    }

    private static Section section(String id, String heading, Content... content) {
        return new Section(id, "", Section.Kind.SECTION, 1, "一、", Optional.of(heading), "", 0, List.of(content));
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(text, 0);
    }

    private static Theme theme(String id, String... words) {
        List<Theme.Word> list = new ArrayList<>();
        for (String word : words) {
            int blank = word.indexOf(' ');
            list.add(new Theme.Word(word.substring(0, blank), Double.parseDouble(word.substring(blank + 1))));
        }
        return new Theme(id, id, 1, list, List.of(), "");
    }
}
