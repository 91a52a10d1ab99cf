package org.gangmu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody takes away while a build is at work on them. */
class VanishingFileTest {

    private static final String REPORT = "某局工作总结\n一、做法\n抓人才工作。\n";

    @TempDir
    private Path folder;

    private void portal() throws IOException {
        Portals.write(folder, "content/reports/a.txt", REPORT);
        Portals.write(folder, "content/reports/b.txt", REPORT + "二、存在问题\n人手不足。\n");
        assertThat(Portals.build(folder, false, 1).published()).isTrue();
    }

    /** Builds, and deletes something when a stage has come to a step; the stages work one thing after the other. */
    private BuildResult build(Progress.Stage stage, int step, Path goes, boolean keepGoing) {
        BuildOrder order =
                new BuildOrder(folder, folder.resolve("site"), keepGoing, false, Delivery.AS_SET, new OrderedWork(1));
        return Build.run(order, (at, done, all) -> {
            if (at == stage && done == step) {
                try {
                    Files.delete(goes);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        });
    }

    @Test
    void aReportThatVanishesIsToldAndTheOldPortalStands() throws IOException {
        portal();
        Map<String, String> before = Portals.files(folder.resolve("site"));
        BuildResult built = build(Progress.Stage.READ, 1, folder.resolve("content/reports/b.txt"), false);
        assertThat(built.published()).isFalse();
        assertThat(built.bad()).containsExactly("content/reports/b.txt");
        Diagnostic found = built.findings().stream()
                .filter(one -> one.source().endsWith("b.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(Wording.of(Locale.ENGLISH).message(found)).isEqualTo("The file is not there.");
        assertThat(Wording.of(Locale.CHINESE).message(found)).isEqualTo("找不到该文件。");
        assertThat(Wording.of(Locale.CHINESE).remedy(found)).contains("请核对路径");
        assertThat(Portals.files(folder.resolve("site"))).isEqualTo(before);
    }

    @Test
    void theOthersAreBuiltWhereTheBuildGoesOn() throws IOException {
        portal();
        BuildResult built = build(Progress.Stage.READ, 1, folder.resolve("content/reports/b.txt"), true);
        assertThat(built.published()).isTrue();
        assertThat(built.reports()).isEqualTo(1);
        assertThat(Portals.files(folder.resolve("site")))
                .containsKey("reports/a/index.html")
                .doesNotContainKey("reports/b/index.html");
    }

    @Test
    void aPortalWhoseNewFilesVanishIsNotPublished() throws IOException {
        portal();
        Portals.write(folder, "content/reports/c.txt", REPORT + "二、打算\n明年再抓。\n");
        Map<String, String> before = Portals.files(folder.resolve("site"));
        BuildOrder order =
                new BuildOrder(folder, folder.resolve("site"), false, false, Delivery.AS_SET, new OrderedWork(1));
        BuildResult built = Build.run(order, (at, done, all) -> {
            if (at == Progress.Stage.RENDER && done == all) {
                try {
                    for (String name : List.of("assets", "reports")) {
                        delete(folder.resolve(".site/2.part").resolve(name));
                    }
                    delete(folder.resolve(".site/2.part"));
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        });
        assertThat(built.published()).isFalse();
        assertThat(built.findings())
                .filteredOn(found -> found.code().equals("not-published"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(Wording.of(Locale.ENGLISH).message(found)).contains("somebody else deleted a file");
                    assertThat(Wording.of(Locale.CHINESE).message(found)).contains("被删除");
                });
        assertThat(Portals.files(folder.resolve("site"))).isEqualTo(before);
    }

    private static void delete(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
