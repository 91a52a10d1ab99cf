package org.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gangmu build}: what it says, and what it tells the shell. */
class BuildCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makePortal() throws IOException {
        Files.createDirectories(folder.resolve("content/reports"));
        report("good.txt", "2023年县委工作总结\n一、主要做法\n抓好人才工作。\n二、存在问题\n人才不足。\n");
    }

    @Test
    void closesWithASummary() {
        Called called = Called.in(folder, "build");
        assertThat(called.code()).isZero();
        assertThat(called.err()).isEmpty();
        assertThat(called.outLines()).hasSize(3);
        assertThat(called.outLines().get(0)).matches("1 report, 2 sections, 11 themes, no warnings, \\d+\\.\\d s");
        assertThat(called.outLines().get(1)).startsWith("no errors, no warnings, 2 notes in 1 file");
        assertThat(called.outLines().get(2)).endsWith("index.html");
        assertThat(folder.resolve("site/index.html")).exists();
    }

    @Test
    void buildsAnotherFolderIntoAnotherPlace(@TempDir Path here) {
        Called called = Called.in(Locale.CHINA, here, "build", "-C", folder.toString(), "-o", "public");
        assertThat(called.code()).isZero();
        assertThat(called.outLines().get(0)).startsWith("报告 1 篇，章节 2 个");
        assertThat(here.resolve("public/index.html")).exists();
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void basePathIsTakenAsTheSettingsTakeIt() throws IOException {
        Called called = Called.in(folder, "build", "--base-path", "/a/../b", "--precompress");
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains("“/a/../b”", "/reports/");
        assertThat(folder.resolve("site")).doesNotExist();
        assertThat(Called.in(folder, "build", "--base-path", "/dj", "--precompress")
                        .code())
                .isZero();
        assertThat(folder.resolve("site/404.html")).content().contains("\"/dj/index.html\"");
        assertThat(folder.resolve("site/404.html.gz")).exists();
    }

    @Test
    void tellsAllThatIsWrongWithPlaceAndRemedy() throws IOException {
        Files.write(folder.resolve("content/reports/binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xff, 7});
        report("empty.txt", "");
        report("matter.txt", "---\nyear: [\n---\n一、做法\n好。\n");
        report("theme.txt", "---\nthemes:\n  s1: [nothing-like-it]\n---\n一、做法\n好。\n");
        Files.writeString(folder.resolve("gangmu.yaml"), "titel: x\nnoise:\n  - {reason: a, pattern: '('}\n");
        Called called = Called.in(folder, "build");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err()
                        .lines()
                        .filter(line -> !line.startsWith(" ") && !line.contains("warning: "))
                        .map(line -> line.replaceFirst(": .*", "")))
                .containsExactly(
                        "gangmu.yaml:1:1",
                        "gangmu.yaml:3:26",
                        "content/reports/binary.txt:1:1",
                        "content/reports/empty.txt:1:1",
                        "content/reports/matter.txt:3:1",
                        "content/reports/theme.txt:3:8");
        assertThat(called.err().lines().filter(line -> line.startsWith("    "))).hasSizeGreaterThanOrEqualTo(6);
        assertThat(called.out()).contains("5 files are wrong: gangmu.yaml, content/reports/binary.txt", "--keep-going");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void keepsGoingWhenAskedAndSaysWhatIsLeftOut() throws IOException {
        report("empty.txt", "");
        Called called = Called.in(folder, "build", "--keep-going");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err()).startsWith("content/reports/empty.txt:1:1: ");
        assertThat(called.out()).contains("1 file is wrong: content/reports/empty.txt", "The portal stands: ");
        assertThat(folder.resolve("site/reports/good/index.html")).exists();
    }

    @Test
    void warningsDoNotFailABuild() throws IOException {
        Files.writeString(folder.resolve("content/reports/notes.md"), "");
        Called called = Called.in(folder, "build");
        assertThat(called.code()).isZero();
        assertThat(called.err()).contains("content/reports/notes.md:1:1: warning: ");
        assertThat(called.out()).contains("1 warning,");
    }

    @Test
    void errorsOfTheRulesAreToldAndFailABuildOnlyWhenStrict() throws IOException {
        report("untitled.txt", "一、做法\n好。\n三、打算\n好。\n");
        Called called = Called.in(folder, "build");
        assertThat(called.code()).isZero();
        assertThat(called.err())
                .contains("content/reports/untitled.txt:3:1 error S04 ")
                .doesNotContain("S01");
        assertThat(called.out()).contains("1 error, 2 warnings, 3 notes in 2 files");
        assertThat(Called.in(folder, "build", "--strict").code()).isEqualTo(1);
        assertThat(folder.resolve("site/index.html")).exists();
        assertThat(folder.resolve("site/check/index.html")).doesNotExist();
    }

    @Test
    void folderWithoutReportsIsToldHowToGetSome(@TempDir Path empty) {
        Called called = Called.in(empty, "build");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err()).startsWith("content/reports:1:1: ").contains("-C DIR");
    }

    private void report(String name, String text) throws IOException {
        Files.writeString(folder.resolve("content/reports").resolve(name), text);
    }
}
