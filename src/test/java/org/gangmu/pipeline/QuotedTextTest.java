package org.gangmu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Report text comes out right on every page that quotes it: a word broken over lines, a watermark with blanks in it, blanks, markup. */
class QuotedTextTest {

    private static final String REPORT = """
            县卫生局%s年工作总结
            一、主要做法
            （一）抓党建1<2强堡垒。严格落实《卫生a<b系统党建办法》和《干部培训【更多公文素材 ，微信：dadawk01】实施办法》，推进人才公寓***建设，组
            织开展培训班xx期，培训***余人次，打造“三<四”品牌。
            （二）柔性引才留才。引进高层次人才xx名，建设人才公寓xx套，实施柔性引才计划，全面推进医联体人才下沉帮扶工作机制走深走实。
            二、存在的问题
            （一）人才a<b引进困难***。高层次人才引进困难，人才公寓不足，柔性引才办法不多。
            三、下一步打算
            （一）加大人才a<b引进力度。完善柔性引才政策，建设人才公寓***套，引进高层次人才。
            """;

    @TempDir
    private Path folder;

    @Test
    void everyPageThatQuotesItHasItRight() throws IOException {
        Portals.write(folder, "content/reports/a.txt", REPORT.formatted("2022"));
        Portals.write(folder, "content/reports/b.txt", REPORT.formatted("2023"));
        assertThat(Portals.build(folder, false, 2).published()).isTrue();
        Set<String> broken = new TreeSet<>();
        Set<String> masked = new TreeSet<>();
        Set<String> signs = new TreeSet<>();
        for (Map.Entry<String, String> file :
                Portals.files(folder.resolve("site")).entrySet()) {
            String path = file.getKey();
            if (!path.endsWith(".html") || path.endsWith("source.html")) {
                continue;
            }
            Element page = Jsoup.parse(file.getValue()).body();
            String text = page.wholeText();
            assertThat(text)
                    .as(path)
                    .doesNotContain("公文素材")
                    .doesNotContain("&lt;")
                    .doesNotContainPattern("组\\s+织开展");
            add(broken, path, text.contains("组织开展"));
            add(masked, path, text.contains("***"));
            add(signs, path, text.contains("a<b"));
        }
        assertThat(broken).contains("reports", "themes", "compendium", "documents", "figures");
        assertThat(masked).contains("reports", "themes", "problems", "compendium", "documents", "figures");
        assertThat(signs).contains("reports", "themes", "problems", "compendium", "documents");
    }

    private static void add(Set<String> kinds, String path, boolean found) {
        if (found) {
            kinds.add(path.split("/", 2)[0]);
        }
    }
}
