package org.gangmu.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked with bad intent. */
class StrangersTest {

    private static final String SECRET = "what nobody may read";

    @TempDir
    private static Path folder;

    private static Desk desk;

    @BeforeAll
    static void open() throws IOException {
        Path portal = Files.createDirectory(folder.resolve("portal"));
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        Files.writeString(portal.resolve("secret.txt"), SECRET);
        desk = Desk.of(portal);
        Path site = portal.resolve("site").toRealPath();
        Files.createSymbolicLink(site.resolve("link.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(site.resolve("out"), folder);
        Files.writeString(site.resolve(".hidden.txt"), SECRET);
        Files.createDirectory(site.resolve(".git"));
        Files.writeString(site.resolve(".git/config.txt"), SECRET);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/../../secret.txt",
                "/reports/../../secret.txt",
                "/reports/../../../secret.txt",
                "/%2e%2e/secret.txt",
                "/%2E%2E/%2e%2e/secret.txt",
                "/.%2e/secret.txt",
                "/..%2fsecret.txt",
                "/..%2Fsecret.txt",
                "/%2e%2e%2fsecret.txt",
                "/..%5csecret.txt",
                "/..%5Csecret.txt",
                "/..\\secret.txt",
                "/%252e%252e/secret.txt",
                "/..%00/secret.txt",
                "/..;/secret.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "/%e0%80%ae%e0%80%ae/secret.txt",
                "/%uff0e%uff0e/secret.txt",
                "/．．/secret.txt",
                "/link.txt",
                "/out/secret.txt",
                "/out/",
                "/out",
                "/.hidden.txt",
                "/%2ehidden.txt",
                "/.git/config.txt",
                "/.gangmu",
                "//secret.txt",
                "///secret.txt",
                "//localhost/../secret.txt",
                "/./../secret.txt",
                "/reports//../../secret.txt",
                "/_gangmu/../secret.txt",
                "/_gangmu/../../secret.txt",
                "/_gangmu/%2e%2e/secret.txt",
                "/_gangmu/..%2f..%2fsecret.txt",
                "/index.html%00.txt",
                "/index.html%00",
                "/index.html.",
                "/index.html%20",
                "/index.html::$DATA",
                "/C:/secret.txt",
                "/C%3a/secret.txt",
                "/file:///secret.txt",
                "secret.txt",
                "../secret.txt",
                "http://localhost/../secret.txt",
                "file:///etc/passwd",
                "*",
                "/%",
                "/%2",
                "/%zz",
                "/%+1",
                "/%ff",
                "/reports/%0d%0aX: y",
                "/reports/a%0d%0aX:%20y",
            })
    void nothingOutsideThePortalCanBeRead(String path) throws IOException {
        String answer = desk.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1\\.1 (?:400|404) .*");
        assertThat(answer).doesNotContain(SECRET).doesNotContain("root:").doesNotContain("\nX: y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "/%69ndex.html", "/index.html?../../secret.txt", "/?q=%2e%2e#x"})
    void whatIsThePortalsCanBeRead(String path) throws IOException {
        assertThat(desk.raw(
                        "GET " + path.replace("#x", "") + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LocalHost:8000, 200",
        "127.0.0.1:1, 200",
        "127.1.2.3, 200",
        "[::1]:8000, 200",
        "evil.example, 403",
        "evil.example:8000, 403",
        "localhost.evil.example, 403",
        "127.0.0.1.evil.example, 403",
        "evil.example@localhost, 403",
        "192.168.1.7, 403",
        "0.0.0.0, 403",
        "'', 403",
        "localhost:, 403",
    })
    void noOtherNameThanThisMachinesIsAnswered(String host, int status) throws IOException {
        for (String path : List.of("/index.html", Reserved.FAULTS)) {
            String answer = desk.raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        }
        if (status == 403) {
            assertThat(desk.raw(
                            "GET " + Reserved.EVENTS + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 403 ");
        }
    }

    @Test
    void noNameOrTwoNamesAreNone() throws IOException {
        assertThat(desk.raw("GET /index.html HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 403 ");
        assertThat(
                        desk.raw(
                                "GET /index.html HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403 ");
    }

    @Test
    void whoeverServesOthersIsAskedByTheirNames() throws IOException {
        Gate gate = new Gate(InetAddress.getByAddress(new byte[4]));
        assertThat(gate.admits(List.of("portal.office.example"))).isTrue();
        InetAddress own = InetAddress.getLoopbackAddress();
        assertThat(new Gate(own).admits(List.of("portal.office.example"))).isFalse();
    }
}
