package org.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Facet;
import org.gangmu.analysis.SectionAnalysis;
import org.gangmu.analysis.ThemeScore;
import org.gangmu.outline.Genre;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Passage.Role;
import org.gangmu.outline.Section;
import org.gangmu.outline.Title;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.FrontMatter;
import org.gangmu.source.LineIndex;
import org.gangmu.source.Place;
import org.gangmu.source.Removal;
import org.gangmu.source.SourceFile;
import org.gangmu.source.Span;
import org.gangmu.source.Wording;
import org.junit.jupiter.api.Test;

/** The form of the JSON, with values made by hand: every field once, and every field left out once. */
class OutlineJsonTest {

    private static final SourceFile SOURCE = new SourceFile(
            "a.txt", "GB18030", "第一行\n第二行\n第三行", FrontMatter.NONE, List.of(), List.of(), LineIndex.of("第一行\n第二行\n第三行"));

    @Test
    void everyFieldThatMayStandStandsInItsPlace() {
        Section item = new Section(
                "s1-1",
                "kaaaaaab",
                Section.Kind.ITEM,
                2,
                "一是",
                Optional.empty(),
                "",
                8,
                List.of(new Paragraph("抓。", 10)));
        Section section = new Section(
                "s1",
                "kaaaaaaa",
                Section.Kind.SECTION,
                1,
                "一、",
                Optional.of("做法"),
                "：",
                4,
                List.of(new Paragraph("前。", 6), item, new Paragraph("后\"引\"。", 9)));
        Outline outline = new Outline(
                2,
                new Title("总结", Title.Origin.FRONT_MATTER, 0),
                OptionalInt.of(2022),
                Optional.of("县委"),
                Genre.SUMMARY,
                List.of(
                        new Passage(Role.WRAPPER, "公示", 0),
                        new Passage(Role.TITLE, "总 结", 0),
                        new Passage(Role.SUBTITLE, "——在会上", 0),
                        new Passage(Role.BYLINE, "张某", 0),
                        new Passage(Role.SALUTATION, "各位代表：", 0),
                        new Passage(Role.PREAMBLE, "甲。", 0)),
                List.of(section),
                List.of(
                        new Passage(Role.CLOSING, "乙。", 0),
                        new Passage(Role.SIGNATURE, "县委", 0),
                        new Passage(Role.SIGNATURE, "办公室", 0),
                        new Passage(Role.DATE, "1月", 0),
                        new Passage(Role.ATTACHMENT, "附件：表", 0)),
                List.of(new Removal(new Span(5, 6), "广 告", "watermark")));
        SectionAnalysis themed =
                new SectionAnalysis(List.of(new ThemeScore("talent", 0.81, List.of("人才", "引才"))), Facet.PROBLEM);
        Map<String, SectionAnalysis> analysis =
                Map.of("s1", themed, "s1-1", new SectionAnalysis(List.of(), Facet.OTHER));
        Diagnostic finding = Diagnostic.warning("not-utf8", "a.txt", new Place(2, 3));

        assertThat(line(new AnalyzedReport(SOURCE, outline, analysis, List.of(), List.of()), List.of(finding)))
                .isEqualTo("""
                        {"source":"a.txt","part":2,"encoding":"GB18030",\
                        "title":{"text":"总结","origin":"front-matter","line":1,"lines":["总 结"]},\
                        "year":2022,"unit":"县委","genre":"总结",\
                        "removed":[{"line":2,"column":2,"text":"广 告","reason":"watermark"}],\
                        "wrapper":["公示"],"subtitle":"——在会上","byline":"张某","salutation":"各位代表：",\
                        "preamble":["甲。"],"closing":["乙。"],"signature":"县委\\n办公室","date":"1月",\
                        "attachments":["附件：表"],"sections":[\
                        {"id":"s1","key":"kaaaaaaa","kind":"section","level":1,"marker":"一、","heading":"做法","stop":"：",\
                        "line":2,"column":1,"paragraphs":["前。","后\\"引\\"。"],\
                        "themes":[{"id":"talent","score":0.81,"because":["人才","引才"]}],"facet":"problem",\
                        "content":[{"paragraph":0},{"child":0},{"paragraph":1}],"children":[\
                        {"id":"s1-1","key":"kaaaaaab","kind":"item","level":2,"marker":"一是","heading":null,"line":3,"column":1,\
                        "paragraphs":["抓。"],"themes":[],"facet":"other","content":[{"paragraph":0}],\
                        "children":[]}]}],\
                        "diagnostics":[{"code":"not-utf8","level":"warning","line":2,"column":3,\
                        "message":"The file is not UTF-8."}]}
                        """);
    }

    @Test
    void whatIsNotThereIsNullEmptyOrLeftOut() {
        Outline outline = new Outline(
                0,
                new Title("第一行", Title.Origin.TEXT, 0),
                OptionalInt.empty(),
                Optional.empty(),
                Genre.OTHER,
                List.of(new Passage(Role.TITLE, "第一行", 0)),
                List.of(),
                List.of(),
                List.of());
        assertThat(line(new AnalyzedReport(SOURCE, outline, Map.of(), List.of(), List.of()), List.of()))
                .isEqualTo("""
                        {"source":"a.txt","encoding":"GB18030","title":{"text":"第一行","origin":"text","line":1},\
                        "year":null,"unit":null,"genre":"其他","removed":[],"preamble":[],"closing":[],\
                        "attachments":[],"sections":[],"diagnostics":[]}
                        """);
    }

    private static String line(AnalyzedReport report, List<Diagnostic> findings) {
        return new OutlineJson(Wording.of(Locale.ENGLISH)).line(report, findings);
    }
}
