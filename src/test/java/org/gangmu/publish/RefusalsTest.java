package org.gangmu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not published, and that nothing is touched then. */
class RefusalsTest extends PublishingCase {

    private void refused(Path target, List<Path> precious, PublishException.Reason reason) {
        assertThat(reasonOf(() -> Publisher.open(target, precious).close())).isEqualTo(reason);
    }

    @Test
    void whatGangmuDidNotMake() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("thesis.txt"), "mine");
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("other"));
        Path empty = Files.createDirectory(folder.resolve("empty"));

        for (Path target : List.of(other, file, link, empty)) {
            refused(target, List.of(), PublishException.Reason.SITE_FOREIGN);
            assertThat(folder.resolve("." + target.getFileName())).doesNotExist();
        }
        assertThat(tree(other)).isEqualTo(Map.of("thesis.txt", "mine"));
    }

    @Test
    void aHiddenFolderOfSomebodyElse() throws IOException {
        Files.createDirectories(folder.resolve(".site/1"));

        refused(site, List.of(), PublishException.Reason.SITE_FOREIGN);
        assertThat(store()).containsExactly("1");
    }

    @Test
    void whatMustNotBeReplaced() throws IOException {
        Path portal = Files.createDirectories(folder.resolve("portal/content"));
        Path alias = Files.createSymbolicLink(folder.resolve("alias"), folder.resolve("portal"));

        refused(Path.of("/"), List.of(), PublishException.Reason.SITE_UNSAFE);
        refused(Path.of(""), List.of(), PublishException.Reason.SITE_UNSAFE);
        refused(Path.of(".."), List.of(), PublishException.Reason.SITE_UNSAFE);
        refused(Path.of("site/.."), List.of(), PublishException.Reason.SITE_UNSAFE);
        refused(folder.resolve("portal"), List.of(portal), PublishException.Reason.SITE_UNSAFE);
        refused(portal, List.of(portal), PublishException.Reason.SITE_UNSAFE);
        refused(folder.resolve("portal"), List.of(alias), PublishException.Reason.SITE_UNSAFE);
        refused(alias.resolve("content"), List.of(portal), PublishException.Reason.SITE_UNSAFE);
        Publisher.open(portal.resolve("site"), List.of(portal)).close();
    }

    @Test
    void aSecondBuildAtTheSameTime() throws IOException {
        try (Generation first = Publisher.open(site, List.of())) {
            refused(site, List.of(), PublishException.Reason.SITE_LOCKED);
            first.write("a.html", "A".getBytes(UTF_8));
            first.commit();
            refused(site, List.of(), PublishException.Reason.SITE_LOCKED);
        }
        assertThat(publish(Map.of("a.html", "A"))).isEqualTo(new Published(0, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "../a",
                "a/../b",
                "a/..",
                ".",
                "a//b",
                "a/",
                "./a",
                "a\\b",
                "C:/a",
                "C:a",
                "a\u0000b",
                "a\nb",
                "con",
                "CON.html",
                "a/nul",
                "Aux.txt/b",
                "com1",
                "lpt9.html",
                "a.",
                "a /b",
                "a?b",
                "a*b",
                "a|b",
                "<a>",
                " ",
                ".gangmu"
            })
    void namesThatAreNotPossibleEverywhere(String name) throws IOException {
        try (Generation generation = Publisher.open(site, List.of())) {
            assertThat(reasonOf(() -> generation.write(name, new byte[0])))
                    .isEqualTo(PublishException.Reason.NAME_UNSAFE);
        }
        assertThat(store()).containsExactly("lock");
        assertThat(folder.toFile().list()).containsExactly(".site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b.html", "a/B.html", "A/c.html", "a/b.html/c", "\u212b.html", "a"})
    void namesThatAreOneOnSomeMachines(String second) throws IOException {
        try (Generation generation = Publisher.open(site, List.of())) {
            generation.write("a/b.html", new byte[0]);
            generation.write("\u00e5.html", new byte[0]);
            assertThat(reasonOf(() -> generation.write(second, new byte[0])))
                    .isEqualTo(PublishException.Reason.NAME_TWICE);
        }
    }

    @Test
    void ordinaryNamesAreTaken() throws IOException {
        List<String> names = List.of(
                "index.html", "a/index.html", "a-b/c.html", "context.html", "null.html", ".nojekyll", "com10", "a/b/c");
        try (Generation generation = Publisher.open(site, List.of())) {
            for (String name : names) {
                generation.write(name, new byte[0]);
            }
            assertThat(generation.commit().written()).isEqualTo(names.size());
        }
    }
}
