package org.gangmu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gangmu.source.Diagnostic;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What base path, address and compression change in a portal, and what they do not. */
class DeliveryTest {

    private static final String GOOD = "2023年县委工作总结\n一、主要做法\n抓好人才工作。\n二、存在问题\n人才不足。\n";

    @TempDir
    private Path folder;

    private Map<String, String> built(String settings, Delivery delivery) throws IOException {
        Portals.write(folder, "content/reports/a.txt", GOOD);
        Portals.write(folder, Settings.FILE, settings);
        BuildOrder order = new BuildOrder(folder, folder.resolve("site"), false, false, delivery, new OrderedWork(2));
        BuildResult result = Build.run(order, Progress.NONE);
        assertThat(result.findings()).isEmpty();
        assertThat(result.published()).isTrue();
        Map<String, String> files = new TreeMap<>(Portals.files(folder.resolve("site"), path -> !path.endsWith(".gz")));
        files.remove("SHA256SUMS");
        return files;
    }

    @Test
    void basePathChangesThePageForMissingAddressesAndNoOther() throws IOException {
        Map<String, String> plain = built("", Delivery.AS_SET);
        Map<String, String> set = built("base-path: /dj", Delivery.AS_SET);
        assertThat(set.remove("404.html")).contains("href=\"/dj/index.html\"", "src=\"/dj/assets/");
        plain.remove("404.html");
        assertThat(set).isEqualTo(plain);
        Map<String, String> ordered = built("base-path: /dj", new Delivery(Optional.of("/copy"), false));
        assertThat(ordered.remove("404.html"))
                .contains("href=\"/copy/index.html\"")
                .doesNotContain("/dj/");
        assertThat(ordered).isEqualTo(plain);
    }

    @Test
    void withAnAddressEveryPagePointsToTheFeed() throws IOException {
        Map<String, String> site = built("address: https://example.cn/dj", Delivery.AS_SET);
        assertThat(site).containsKeys("feed.xml", "sitemap.xml");
        assertThat(site.get("sitemap.xml")).contains("<loc>https://example.cn/dj/reports/a/index.html</loc>");
        site.forEach((path, html) -> {
            if (path.endsWith(".html")) {
                String root = path.equals("404.html") ? "/dj/" : "../".repeat(path.split("/", -1).length - 1);
                assertThat(Jsoup.parse(html).select("link[rel=alternate]").eachAttr("href"))
                        .as(path)
                        .containsExactly(root + "feed.xml");
            }
        });
    }

    @Test
    void copyForTrialKeepsTheAddressThatIsPromised() throws IOException {
        Map<String, String> site = built("address: https://example.cn/dj", new Delivery(Optional.of("/trial/"), false));
        assertThat(site.get("404.html")).contains("href=\"/trial/index.html\"");
        assertThat(site.get("feed.xml")).contains("https://example.cn/dj/reports/a/index.html");
    }

    @Test
    void compressionAddsTwinsAndChangesNothingElse() throws IOException {
        Map<String, String> plain = built("", Delivery.AS_SET);
        assertThat(folder.resolve("site/index.html.gz")).doesNotExist();
        assertThat(built("precompress: true", Delivery.AS_SET)).isEqualTo(plain);
        assertThat(folder.resolve("site/index.html.gz")).exists();
        assertThat(built("", Delivery.AS_SET)).isEqualTo(plain);
        assertThat(folder.resolve("site/index.html.gz")).doesNotExist();
        assertThat(built("precompress: false", new Delivery(Optional.empty(), true)))
                .isEqualTo(plain);
        assertThat(folder.resolve("site/index.html.gz")).exists();
    }

    @Test
    void pathsThatDisagreeAreAnError() throws IOException {
        Portals.write(folder, "content/reports/a.txt", GOOD);
        Portals.write(folder, Settings.FILE, "base-path: /a\naddress: https://example.cn/b\n");
        BuildResult result = Portals.build(folder, false, 1);
        assertThat(result.published()).isFalse();
        assertThat(result.findings()).extracting(Diagnostic::code).containsExactly("setting-disagrees");
    }
}
