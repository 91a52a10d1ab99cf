package org.gangmu.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangmu.site.Samples.item;
import static org.gangmu.site.Samples.section;
import static org.gangmu.site.Samples.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gangmu.analysis.Facet;
import org.gangmu.analysis.Theme;
import org.gangmu.outline.Content;
import org.gangmu.site.MadeLinks;
import org.gangmu.site.MadeMentions;
import org.gangmu.site.Page;
import org.gangmu.site.Report;
import org.gangmu.site.Samples;
import org.gangmu.site.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A portal of three hundred reports, full of blanks, which cost most. */
class ManyReportsTest {

    private static final int MOST_BYTES = 300_000;

    private static final List<Theme> THEMES =
            List.of(Samples.theme("talent", "人才工作", 1), Samples.theme("conduct", "作风建设", 2));

    private static Report report(int number, Random random) {
        Samples sample = Samples.report("r" + number + ".txt").year(number % 9 == 0 ? 0 : 2014 + number % 9);
        List<Facet> facets = List.of(Facet.PRACTICE, Facet.PROBLEM, Facet.PLAN);
        for (int part = 1; part <= 3; part++) {
            List<Content> items = new ArrayList<>();
            for (int i = 1; i <= 5; i++) {
                String id = "s" + part + "-" + i;
                items.add(item(id, "一是", "引进xx名人才。", text(named(random) + "共xx人、**次，".repeat(3 + random.nextInt(30)))));
                sample.about(id, facets.get(part - 1), random.nextInt(4) == 0 ? "conduct" : "talent");
            }
            sample.section(section("s" + part, "一、", "部分", items.toArray(new Content[0])));
        }
        return sample.make();
    }

    private static String named(Random random) {
        return "贯彻“两个维护”，学习《第" + random.nextInt(400) + "号办法》和“" + random.nextInt(900) + "号做法”；";
    }

    @Test
    void keepsEveryPageLightAndLeadsEveryLinkSomewhere() {
        Random random = new Random(1);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            reports.add(MadeMentions.in(report(i, random)));
        }
        Site site = Samples.linked(THEMES, reports, corpus -> MadeMentions.indexed(corpus, MadeLinks.of(corpus)));
        Renderer renderer = new Renderer();
        Map<String, Document> pages = new LinkedHashMap<>();
        for (Page page : site.pages()) {
            PageFile file = renderer.render(site, page);
            pages.put(file.address(), Jsoup.parse(file.content()));
            if (page.kind() != Page.Kind.REPORT && page.kind() != Page.Kind.COMPENDIUM) {
                assertThat(file.bytes().length).as(file.address()).isLessThan(MOST_BYTES);
            }
        }
        assertThat(pages)
                .containsKeys("themes/talent/undated.html", "themes/talent/2015-2.html", "problems/talent/2022.html")
                .containsKeys(
                        "documents/index.html", "terms/index.html", "figures/theme-talent-2.html", "years/2022.html");
        Links.check(pages, PortalFiles.of(renderer, site));
    }
}
