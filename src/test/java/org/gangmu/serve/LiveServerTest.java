package org.gangmu.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server answers. */
class LiveServerTest {

    @TempDir
    private Path folder;

    @Test
    void servesThePublishedBytesAndAddsNoMoreThanItsScript() throws IOException {
        try (Desk desk = Desk.of(folder)) {
            Map<String, String> published = Desk.files(folder.resolve("site"));
            assertThat(published).hasSizeGreaterThan(20);
            for (Map.Entry<String, String> file : published.entrySet()) {
                String served = desk.get("/" + file.getKey()).body();
                if (file.getKey().endsWith(".html")) {
                    assertThat(served).containsOnlyOnce("; connect-src 'self'\">");
                    served = served.replace("; connect-src 'self'\">", "\">")
                            .replaceFirst(
                                    "<script src=\"/_gangmu/reload\\.js\" data-stamp=\"[0-9a-f-]+\" defer></script></head>",
                                    "</head>");
                }
                assertThat(served).as(file.getKey()).isEqualTo(file.getValue());
            }
        }
    }

    @Test
    void tellsTypesAndLeavesNoStrangerIn() {
        try (Desk desk = Desk.of(folder)) {
            HttpResponse<String> home = desk.get("/");
            assertThat(home.statusCode()).isEqualTo(200);
            assertThat(header(home, "content-type")).isEqualTo("text/html; charset=utf-8");
            assertThat(header(home, "x-content-type-options")).isEqualTo("nosniff");
            assertThat(header(home, "cache-control")).isEqualTo("no-cache");
            assertThat(header(home, "cross-origin-resource-policy")).isEqualTo("same-origin");
            assertThat(header(desk.get("/assets/icon.svg"), "content-type")).isNotEmpty();
            assertThat(header(desk.get("/figures/figures.csv"), "content-type")).startsWith("text/");
            assertThat(header(desk.get(Reserved.SCRIPT), "content-type")).isEqualTo("text/javascript; charset=utf-8");
            assertThat(header(desk.get(Reserved.STYLE), "content-type")).isEqualTo("text/css; charset=utf-8");
        }
    }

    @Test
    void sendsNothingTwice() {
        try (Desk desk = Desk.of(folder)) {
            HttpResponse<String> first = desk.get("/index.html");
            String tag = header(first, "etag");
            assertThat(tag).startsWith("\"");
            HttpResponse<String> again = desk.get("/index.html", "If-None-Match", "\"x\", W/" + tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(desk.get("/index.html", "If-None-Match", "\"x\"").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void answersGetAndHeadAlone() {
        try (Desk desk = Desk.of(folder)) {
            HttpResponse<String> get = desk.get("/index.html");
            HttpResponse<String> head = desk.ask("HEAD", "/index.html");
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "content-length"))
                    .isEqualTo(Integer.toString(get.body().length()));
            assertThat(desk.ask("HEAD", "/none.html").statusCode()).isEqualTo(404);
            for (String method : new String[] {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"}) {
                HttpResponse<String> refused = desk.ask(method, "/index.html");
                assertThat(refused.statusCode()).isEqualTo(405);
                assertThat(header(refused, "allow")).isEqualTo("GET, HEAD");
            }
            assertThat(desk.ask("POST", Reserved.EVENTS).statusCode()).isEqualTo(405);
        }
    }

    @Test
    void whatIsMissingGetsThePortalsPage() {
        try (Desk desk = Desk.of(folder)) {
            HttpResponse<String> missing = desk.get("/reports/none/index.html");
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(header(missing, "content-type")).isEqualTo("text/html; charset=utf-8");
            assertThat(desk.page("/reports/none/")).contains("这个地址没有对应的页面").contains(Reserved.SCRIPT);
            assertThat(desk.get("/_gangmu/other").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aFolderIsItsPage() {
        try (Desk desk = Desk.of(folder)) {
            HttpResponse<String> leads = desk.get("/reports/a?x=1");
            assertThat(leads.statusCode()).isEqualTo(302);
            assertThat(header(leads, "location")).isEqualTo("/reports/a/");
            assertThat(desk.get("/reports/a/").statusCode()).isEqualTo(200);
            assertThat(desk.get("/reports/a/index.html/").statusCode()).isEqualTo(404);
            assertThat(desk.get("/assets/").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void standsWhereTheSettingsSay() {
        try (Desk desk = Desk.of(folder)) {
            desk.write("gangmu.yaml", "base-path: /汇编/a\n");
            while (!desk.server().address().getPath().equals("/汇编/a/")) {
                desk.rebuilt();
            }
            String base = "/%E6%B1%87%E7%BC%96/a/";
            assertThat(desk.server().address().toASCIIString()).endsWith(base);
            for (String path : new String[] {"/", "/%E6%B1%87%E7%BC%96/a"}) {
                assertThat(desk.get(path).statusCode()).isEqualTo(302);
                assertThat(header(desk.get(path), "location")).isEqualTo(base);
            }
            assertThat(desk.get(base).statusCode()).isEqualTo(200);
            assertThat(desk.get(base + "reports/a/index.html").statusCode()).isEqualTo(200);
            assertThat(desk.get("/reports/a/index.html").statusCode()).isEqualTo(404);
            assertThat(desk.page("/reports/a/index.html")).contains("href=\"/汇编/a/");
        }
    }

    @Test
    void endsCleanly() throws Exception {
        Desk desk = Desk.of(folder);
        BlockingQueue<String> told = desk.listen();
        assertThat(Desk.next(told)).endsWith(" 0");
        int port = desk.server().address().getPort();
        desk.close();
        String last = Desk.next(told);
        assertThat(last).isIn("closed", "end");
        desk.server().await();
        try (java.net.ServerSocket free = new java.net.ServerSocket()) {
            free.setReuseAddress(true);
            free.bind(new java.net.InetSocketAddress(java.net.InetAddress.getLoopbackAddress(), port));
            assertThat(free.isBound()).isTrue();
        }
        assertThat(Files.isDirectory(folder.resolve("site"))).isTrue();
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
