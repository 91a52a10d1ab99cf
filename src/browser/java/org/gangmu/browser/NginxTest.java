package org.gangmu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.gangmu.pipeline.Build;
import org.gangmu.pipeline.BuildOrder;
import org.gangmu.pipeline.Delivery;
import org.gangmu.pipeline.OrderedWork;
import org.gangmu.pipeline.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal behind a real nginx with the settings that come with Gangmu, at rest; {@link ReadersTest} reads it while builds replace it. */
class NginxTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path own;

    private void report(String name, String mark) throws IOException {
        Path file = folder.resolve("content/reports/" + name);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "某局2022年工作总结" + mark + "\n一、做法" + mark + "\n" + ("引进人才" + mark + "。").repeat(400) + "\n二、打算" + mark
                        + "\n改进" + mark + "。\n");
    }

    private void build() {
        build(Delivery.AS_SET);
    }

    private void build(Delivery delivery) {
        BuildOrder order = new BuildOrder(folder, folder.resolve("site"), false, false, delivery, new OrderedWork(1));
        assertThat(Build.run(order, Progress.NONE).published()).isTrue();
    }

    @Test
    void answersAsTheSettingsSay() throws Exception {
        report("a.txt", "甲");
        build();
        try (Nginx nginx = Nginx.of(folder.resolve("site"), own)) {
            HttpResponse<byte[]> home = nginx.get("/");
            assertThat(home.statusCode()).isEqualTo(200);
            assertThat(header(home, "Content-Type")).isEqualTo("text/html; charset=utf-8");
            assertThat(header(home, "Content-Security-Policy"))
                    .startsWith("default-src 'none'; script-src 'self'")
                    .contains("frame-ancestors 'self'");
            assertThat(header(home, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(home, "Cache-Control")).isEqualTo("no-cache");
            assertThat(header(home, "Server")).isEqualTo("nginx");
            assertThat(nginx.get("/", "If-None-Match", header(home, "ETag")).statusCode())
                    .isEqualTo(304);
            assertThat(nginx.get("/reports/a/").statusCode()).isEqualTo(200);
            for (String folder : List.of("/reports", "/reports/a")) {
                HttpResponse<byte[]> bare = nginx.get(folder);
                assertThat(bare.statusCode()).isEqualTo(301);
                assertThat(header(bare, "Location")).isEqualTo(folder + "/");
            }
            assertThat(nginx.get("/assets/").statusCode()).isEqualTo(404);

            HttpResponse<byte[]> style = nginx.get("/assets/" + asset(".css"), "Accept-Encoding", "gzip");
            assertThat(header(style, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(header(style, "Content-Encoding")).isEqualTo("gzip");
            try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(style.body()))) {
                assertThat(unpacked.readAllBytes())
                        .isEqualTo(Files.readAllBytes(folder.resolve("site/assets/" + asset(".css"))));
            }

            HttpResponse<byte[]> missing = nginx.get("/no/such/page.html");
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.body()).isEqualTo(Files.readAllBytes(folder.resolve("site/404.html")));
            assertThat(header(missing, "Content-Security-Policy")).isNotEmpty();
            assertThat(nginx.get("/.site/").statusCode()).isEqualTo(404);
            assertThat(nginx.get("/../../etc/passwd").statusCode()).isIn(400, 404);
        }
    }

    @Test
    void sendsWhatWasCompressedBefore() throws Exception {
        Files.writeString(folder.resolve("gangmu.yaml"), "address: http://127.0.0.1/\n");
        report("a.txt", "甲");
        build(new Delivery(Optional.empty(), true));
        Path site = folder.resolve("site");
        try (Nginx nginx = Nginx.of(site, own)) {
            for (String page : List.of("reports/a/index.html", "404.html", "data/links.json", "feed.xml")) {
                HttpResponse<byte[]> packed = nginx.get("/" + page, "Accept-Encoding", "gzip");
                HttpResponse<byte[]> plain = nginx.get("/" + page);
                Path twin = site.resolve(page + ".gz");
                assertThat(plain.body()).as(page).isEqualTo(Files.readAllBytes(site.resolve(page)));
                assertThat(header(plain, "Content-Encoding")).isEmpty();
                if (Files.exists(twin)) {
                    assertThat(packed.body()).as(page).isEqualTo(Files.readAllBytes(twin));
                    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
                    assertThat(header(packed, "Vary")).isEqualTo("Accept-Encoding");
                }
                assertThat(header(packed, "Content-Security-Policy")).startsWith("default-src 'none'");
                assertThat(header(packed, "Content-Type")).isEqualTo(header(plain, "Content-Type"));
            }
            assertThat(site.resolve("reports/a/index.html.gz")).exists();
            HttpResponse<byte[]> missing = nginx.get("/no/such/page.html", "Accept-Encoding", "gzip");
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.body()).isEqualTo(Files.readAllBytes(site.resolve("404.html.gz")));
            assertThat(header(nginx.get("/SHA256SUMS"), "Content-Type")).startsWith("text/plain");
            assertThat(header(nginx.get("/feed.xml"), "Content-Type")).matches("(text|application)/xml.*");
        }
    }

    @Test
    void openPageFindsThePiecesOfThePortalBeforeAndNothingElse() throws Exception {
        report("a.txt", "甲");
        build();
        Path site = folder.resolve("site");
        String piece = piece(site);
        byte[] old = Files.readAllBytes(site.resolve(piece));
        Files.move(folder.resolve("content/reports/a.txt"), folder.resolve("content/reports/b.txt"));
        report("c.txt", "乙");
        build();
        assertThat(site.resolve(piece)).doesNotExist();
        try (Nginx nginx = Nginx.of(site, own)) {
            HttpResponse<byte[]> found = nginx.get("/" + piece);
            assertThat(found.statusCode()).isEqualTo(200);
            assertThat(found.body()).isEqualTo(old);
            assertThat(header(found, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
            assertThat(header(found, "Content-Security-Policy")).isNotEmpty();
            assertThat(nginx.get("/" + piece(site)).statusCode()).isEqualTo(200);
            assertThat(new String(nginx.get("/reports/a/").body(), StandardCharsets.UTF_8))
                    .contains("http-equiv=\"refresh\"", "reports/b/index.html");
            assertThat(nginx.get("/search/0123456789ab/none.js").statusCode()).isEqualTo(404);
            assertThat(nginx.get("/data/reports/a.json").statusCode()).isEqualTo(404);
            assertThat(nginx.get("/before/index.html").statusCode()).isEqualTo(404);
            report("d.txt", "丙");
            build();
            assertThat(nginx.get("/" + piece).statusCode()).isEqualTo(404);
        }
    }

    private static String piece(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site.toRealPath().resolve("search"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> "search/" + file.getParent().getFileName() + "/" + file.getFileName())
                    .filter(name -> name.matches("search/[0-9a-f]{8,}/.*"))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private String asset(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("site/assets"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
