package org.gangmu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gangmu.links.Links;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Title;
import org.gangmu.site.Corpus;
import org.gangmu.site.Material;
import org.gangmu.site.Portal;
import org.gangmu.site.PortalData;
import org.gangmu.site.Report;
import org.gangmu.site.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The feed: the latest reports, each with a date that is its own. */
class FeedTest {

    private static final Portal PORTAL = new Portal("纲目", "报告 & 汇编", "", "/", "https://example.cn/dj/");

    static Material material(List<Report> reports) {
        return new Material(List.of(), Corpus.of(reports).value().orElseThrow(), Links.NONE, List.of());
    }

    private static String feed(List<Report> reports) {
        List<String> files = new ArrayList<>();
        new Feed(PORTAL, new WebAddresses(PORTAL.address())).write(PortalData.of(material(reports)), file -> {
            assertThat(file.address()).isEqualTo("feed.xml");
            files.add(new String(file.content(), StandardCharsets.UTF_8));
        });
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private static Document parsed(String feed) {
        return Jsoup.parse(feed, "", Parser.xmlParser());
    }

    private static Report dated(String path, int year, String day) {
        return Samples.report(path).year(year).tail(Passage.Role.DATE, day).make();
    }

    @Test
    void anEntryTellsTitleUnitHeadingsAndDate() {
        Report report = Samples.report("2022-qu.txt")
                .title("关于<人才>的报告", Title.Origin.TEXT)
                .section(Samples.section("s1", "一、", "主要做法。", Samples.text("抓。")))
                .section(Samples.section("s2", "二、", "问题", Samples.text("缺。")))
                .tail(Passage.Role.DATE, "2023年1月5日")
                .make();
        assertThat(feed(List.of(report))).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
                <id>https://example.cn/dj/</id>
                <title>报告 &amp; 汇编</title>
                <updated>2023-01-05T00:00:00+08:00</updated>
                <generator>Gangmu</generator>
                <link rel="self" type="application/atom+xml" href="https://example.cn/dj/feed.xml"/>
                <link rel="alternate" type="text/html" href="https://example.cn/dj/index.html"/>
                <author>
                <name>纲目</name>
                </author>
                <entry>
                <id>https://example.cn/dj/reports/2022-qu/index.html</id>
                <title>关于&lt;人才&gt;的报告</title>
                <updated>2023-01-05T00:00:00+08:00</updated>
                <link rel="alternate" type="text/html" href="https://example.cn/dj/reports/2022-qu/index.html"/>
                <author>
                <name>区委</name>
                </author>
                <summary>一、主要做法；二、问题</summary>
                </entry>
                </feed>
                """);
    }

    @Test
    void theNewestYearComesFirstThenTheLatestDayAndTheOrderOfFilesIsNothing() {
        List<Report> reports = new ArrayList<>(List.of(
                dated("a.txt", 2021, "2023年5月1日"),
                dated("b.txt", 2022, ""),
                dated("c.txt", 2022, "2023-02-03"),
                dated("d.txt", 2022, "2022年2月30日"),
                dated("e.txt", 0, ""),
                dated("f.txt", 0, "2024.1.2")));
        String feed = feed(reports);
        assertThat(parsed(feed).select("entry > id").eachText())
                .extracting(id -> id.charAt(id.length() - "a/index.html".length()))
                .containsExactly('f', 'c', 'b', 'd', 'a');
        assertThat(parsed(feed).select("feed > updated").text()).isEqualTo("2024-01-02T00:00:00+08:00");
        Collections.shuffle(reports, new Random(1));
        assertThat(feed(reports)).isEqualTo(feed);
    }

    @ParameterizedTest
    @CsvSource({
        "2023年12月8日, 2023-12-08",
        "（2023 年 12 月 8 日）, 2023-12-08",
        "2023/1/2, 2023-01-02",
        "2023年13月1日, 2022-12-31",
        "二○二三年一月, 2022-12-31",
        "12023年1月1日, 2022-12-31",
        "2023年1月123, 2022-12-31",
    })
    void aDateMustBeWholeAndPossible(String text, String day) {
        String feed = feed(List.of(dated("a.txt", 2022, text)));
        assertThat(parsed(feed).select("entry > updated").text()).isEqualTo(day + "T00:00:00+08:00");
    }

    @Test
    void itIsNoLongerThanItMayBe() {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            reports.add(dated("r" + i + ".txt", 1960 + i, ""));
        }
        Document feed = parsed(feed(reports));
        assertThat(feed.select("entry")).hasSize(Feed.MOST);
        assertThat(feed.select("entry > updated").last().text()).startsWith("1970-");
    }

    @Test
    void anyTextMakesXml() throws Exception {
        String odd = "\u0000\u0008\ud800]]>\"'&amp;<b>\uffff𠀀\u2028";
        Report report = Samples.report("a.txt")
                .title(odd, Title.Origin.TEXT)
                .unit(odd)
                .head(Passage.Role.PREAMBLE, odd.repeat(50))
                .make();
        byte[] bytes = feed(List.of(report)).getBytes(StandardCharsets.UTF_8);
        org.w3c.dom.Document read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(bytes));
        assertThat(read.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("]]>\"'&amp;<b>𠀀\u2028");
    }

    @Test
    void withoutDatedReportsItIsEmptyAndStillHasADate() {
        Document feed = parsed(feed(List.of(dated("a.txt", 0, ""))));
        assertThat(feed.select("entry")).isEmpty();
        assertThat(feed.select("feed > updated").text()).isEqualTo("1970-01-01T00:00:00+08:00");
    }
}
