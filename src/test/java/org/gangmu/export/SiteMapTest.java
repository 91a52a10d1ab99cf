package org.gangmu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gangmu.site.Link;
import org.gangmu.site.MovedPage;
import org.gangmu.site.Portal;
import org.gangmu.site.PortalData;
import org.gangmu.site.Samples;
import org.gangmu.site.Site;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The site map: every page that says something, by its whole address. */
class SiteMapTest {

    private static final WebAddresses ADDRESSES = new WebAddresses("https://example.cn/党/");

    private static SortedMap<String, List<String>> written(List<String> pages, int most) {
        SortedMap<String, List<String>> files = new TreeMap<>();
        new SiteMap(ADDRESSES).write(pages, most, file -> files.put(file.address(), locations(file)));
        return files;
    }

    private static List<String> locations(DataFile file) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        return Jsoup.parse(text, "", Parser.xmlParser()).select("loc").eachText();
    }

    @Test
    void fewPagesStandInOneFile() {
        assertThat(written(List.of("index.html", "themes/人才 1/index.html", "a:b"), 3))
                .containsOnlyKeys("sitemap.xml")
                .containsEntry(
                        "sitemap.xml",
                        List.of(
                                "https://example.cn/党/index.html",
                                "https://example.cn/党/themes/%E4%BA%BA%E6%89%8D%201/index.html",
                                "https://example.cn/党/a:b"));
    }

    @Test
    void manyPagesAreSplitWithAnIndex() {
        List<String> pages =
                IntStream.range(0, 7).mapToObj(i -> "p" + i + ".html").toList();
        SortedMap<String, List<String>> files = written(pages, 3);
        assertThat(files).containsOnlyKeys("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml");
        assertThat(files.get("sitemap.xml"))
                .containsExactly(
                        "https://example.cn/党/sitemap-1.xml",
                        "https://example.cn/党/sitemap-2.xml",
                        "https://example.cn/党/sitemap-3.xml");
        assertThat(files.get("sitemap-3.xml")).containsExactly("https://example.cn/党/p6.html");
        assertThat(SiteMap.MOST).isEqualTo(50_000);
    }

    @Test
    void toolsAndOldAddressesAreLeftOut() {
        Site made = Samples.site(List.of(), List.of(Samples.report("a.txt").make()), List.of())
                .value()
                .orElseThrow();
        Portal portal = new Portal("纲目", "汇编", "", "/", "https://example.cn/");
        Site site = new Site(portal, made.navigation(), made.planned())
                .with(new MovedPage("reports/b/index.html", new Link("报告", "reports/a/index.html")));
        List<String> listed = new ArrayList<>();
        new SiteMap(new WebAddresses(portal.address())).write(site, file -> listed.addAll(locations(file)));
        assertThat(listed)
                .contains("https://example.cn/index.html", "https://example.cn/reports/a/index.html")
                .doesNotHaveDuplicates()
                .noneMatch(address -> address.matches(".*(404|source|reports/b|search/index|compare/index).*"));
    }

    @Test
    void withoutAnAddressThereIsNothing() {
        Site site = Samples.site(List.of(), List.of(Samples.report("a.txt").make()), List.of())
                .value()
                .orElseThrow();
        List<DataFile> files = new ArrayList<>();
        WebFiles.write(site, PortalData.of(FeedTest.material(List.of())), files::add);
        assertThat(files).isEmpty();
    }
}
