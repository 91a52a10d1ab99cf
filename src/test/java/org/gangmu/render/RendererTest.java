package org.gangmu.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.site.Samples.item;
import static org.gangmu.site.Samples.section;
import static org.gangmu.site.Samples.text;
import static org.gangmu.site.Samples.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.gangmu.analysis.Facet;
import org.gangmu.outline.Content;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;
import org.gangmu.outline.Title;
import org.gangmu.site.Page;
import org.gangmu.site.Report;
import org.gangmu.site.Samples;
import org.gangmu.site.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {

    private static final Renderer RENDERER = new Renderer();

    private static Report nasty() {
        return Samples.report("坏/a&b.txt")
                .title("<b>题</b>目", Title.Origin.TEXT)
                .head(Passage.Role.WRAPPER, "通知如下：")
                .head(Passage.Role.TITLE, "<b>题</b>")
                .head(Passage.Role.TITLE, "目")
                .head(Passage.Role.BYLINE, "某　某 &amp; 某")
                .head(Passage.Role.SALUTATION, "各位代表：")
                .head(Passage.Role.PREAMBLE, "共****场（次）、xx人，“**”、“××”，1 < 2 && 3 > 2。")
                .section(section(
                        "s1",
                        "一、",
                        "做法<script>alert('x')</script>",
                        text("# 不是标题\t{{ page }} {% raw %}"),
                        section(
                                "s1-1",
                                "（一）",
                                "甲，乙。",
                                text("&lt;原样&gt; `a` *b* _c_"),
                                section("s1-1-1", "1.", "", text("无题")),
                                section(
                                        "s1-1-2",
                                        "２．",
                                        "四级",
                                        section("s1-1-2-1", "（1）", "五级：", item("s1-1-2-1-1", "一是", "", text("底。"))),
                                        text("　　列表之后　的话"))),
                        item("s1-2", "一要", ""),
                        text("后一段"),
                        text("再一段")))
                .section(section("s2", "", "没有\u00a0编号的标题"))
                .tail(Passage.Role.CLOSING, "完了。")
                .tail(Passage.Role.SIGNATURE, "中共**区委")
                .tail(Passage.Role.DATE, "2022年x月")
                .tail(Passage.Role.ATTACHMENT, "附件：1.<i>表</i>")
                .about("s1", Facet.PRACTICE, "talent", "conduct")
                .about("s1-1", Facet.PROBLEM, "talent")
                .about("s1-1-1", Facet.PLAN, "no-such-theme", "conduct")
                .make();
    }

    private static Site site(List<Report> reports) {
        return Samples.site(
                        List.of(theme("talent", "人才工作", 1), theme("conduct", "作风建设", 2)),
                        reports,
                        List.of(Samples.written("about/说明.md", "# 说明\n\n见[报告](../../reports/index.html)。")))
                .value()
                .orElseThrow();
    }

    private static Map<String, Document> rendered(Site site) {
        Map<String, Document> pages = new LinkedHashMap<>();
        for (Page page : site.pages()) {
            PageFile file = RENDERER.render(site, page);
            pages.put(file.address(), Jsoup.parse(file.content()));
        }
        return pages;
    }

    @Test
    void losesNoCharacterOfAReport() {
        Report report = nasty();
        Document page = rendered(site(List.of(report))).get("reports/huai/a-b/index.html");
        assertThat(LawOne.shown(page))
                .isEqualTo(LawOne.written(report.analyzed().outline()));
        assertThat(page.select("article h1").text()).isEqualTo("<b>题</b>目");
        assertThat(page.select("script:not([src]), article script, article i:not(.tk)"))
                .isEmpty();
        assertThat(page.select("article .mask").eachText()).contains("****", "xx", "**", "××");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void losesNoCharacterOfAnyReport(long seed) {
        Random random = new Random(seed);
        Samples sample = Samples.report("r.txt");
        for (Passage.Role role : Passage.Role.values()) {
            if (random.nextBoolean()) {
                sample.head(role, words(random));
            }
            if (random.nextBoolean()) {
                sample.tail(role, words(random));
            }
        }
        Title.Origin origin = List.of(Title.Origin.values()).get(random.nextInt(3));
        sample.title(words(random) + "题", origin);
        for (int i = 1; i <= 1 + random.nextInt(3); i++) {
            sample.section(tree(random, "s" + i, 1));
        }
        Report report = sample.make();
        Document page = rendered(site(List.of(report))).get("reports/r/index.html");
        assertThat(LawOne.shown(page))
                .isEqualTo(LawOne.written(report.analyzed().outline()));
        assertThat(page.select("h1")).hasSize(1);
    }

    private static Section tree(Random random, String id, int level) {
        List<Content> content = new ArrayList<>();
        int parts = random.nextInt(4);
        for (int i = 1; i <= parts; i++) {
            boolean below = level < 6 && random.nextBoolean();
            content.add(below ? tree(random, id + "-" + i, level + 1) : text(words(random)));
        }
        String marker = random.nextInt(4) == 0 ? "" : one(random, "一、", "（一）", "1.", "二是", "①");
        String heading = random.nextInt(4) == 0 ? "" : words(random) + one(random, "", "。", "：");
        Content[] all = content.toArray(new Content[0]);
        return random.nextBoolean() ? section(id, marker, heading, all) : item(id, marker, heading, all);
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder("甲");
        for (int i = random.nextInt(6); i >= 0; i--) {
            words.append(one(random, "全区", "xx", "<p>", "&nbsp;", "“××”", "***", "，", " ", "\"'", "𠮷", "x."));
        }
        return words.append('乙').toString();
    }

    private static String one(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @Test
    void leadsEveryLinkSomewhereAndNamesNothingTwice() {
        Site site = site(List.of(nasty(), Samples.report("b.txt").make()));
        Map<String, Document> pages = rendered(site);
        Links.check(pages, PortalFiles.of(RENDERER, site));
    }

    @Test
    void asksNobodyForAnything() {
        Site site = site(List.of(nasty()));
        for (Page page : site.pages()) {
            String html = RENDERER.render(site, page).content();
            assertThat(html).doesNotContain("http:", "https:", " style=", "<script>", "\r", "\n\n\n");
            assertThat(html).contains("lang=\"zh-CN\"", "default-src 'none'");
        }
        assertThat(RENDERER.assets().get(0).content()).doesNotContain("http:", "https:", "@import");
    }

    @Test
    void marksWhatIsInferredAndWhatIsLeftBlank() {
        Report report =
                Samples.report("b.txt").section(section("s1", "一、", "共xx人")).make();
        Document page = rendered(site(List.of(report))).get("reports/b/index.html");
        assertThat(page.select("article h1[data-added]").text()).isEqualTo("关于工作的报告");
        assertThat(page.select(".inferred[data-added]").text()).contains("题目由正文推出");
        assertThat(page.select("#s1 .mask").text()).isEqualTo("xx");
        assertThat(page.select("#s1 a.no").attr("href")).isEqualTo("#s1");
        assertThat(page.select("article").attr("data-source")).isEqualTo("reports/b.txt");
        assertThat(page.select("article").attr("data-part")).isEqualTo("1");
    }

    @Test
    void showsMarkdownThatIsNestedTooDeeplyAsItStands() {
        String html = Markdown.html("> ".repeat(20_000) + "甲<乙");
        assertThat(html).startsWith("<p>&gt; ").endsWith("甲&lt;乙</p>");
    }

    @Test
    void sanitisesWhatEditorsWrite() {
        assertThat(Markdown.html("**“三会一课”**制度<script>x</script> <a href=\"javascript:x\" onclick=\"x\">a</a>"))
                .isEqualTo("<p><strong>“三会一课”</strong>制度 <a>a</a></p>");
        assertThat(Markdown.html("[回](../index.html#s1) ![图](https://example.org/a.png)"))
                .isEqualTo("<p><a href=\"../index.html#s1\">回</a> </p>");
        assertThat(Markdown.html("中文，\n中文\nword\nword")).isEqualTo("<p>中文，中文word\nword</p>");
        assertThat(Markdown.html("|甲|乙|\n|-|-|\n|1|2|")).contains("<th>甲</th>", "<td>2</td>");
    }

    @Test
    void makesTheSameBytesUnderAnyLocale() {
        Site site = site(List.of(nasty()));
        Page report = site.pages().get(2);
        String before = RENDERER.render(site, report).content();
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            Site again = site(List.of(nasty()));
            assertThat(new Renderer().render(again, again.pages().get(2)).content())
                    .isEqualTo(before);
        } finally {
            Locale.setDefault(usual);
        }
    }
}
