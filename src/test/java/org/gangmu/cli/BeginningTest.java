package org.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gangmu.convert.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How an editor begins: a folder, a report, documents that are there already. */
class BeginningTest {

    @TempDir
    private Path folder;

    private Path portal() {
        assertThat(Called.in(folder, "init", "p").code()).isZero();
        return folder.resolve("p");
    }

    @Test
    void aNewPortalBuilds() throws IOException {
        Called made = Called.in(folder, "init", "p");
        assertThat(made.code()).isZero();
        assertThat(made.err()).isEmpty();
        assertThat(made.out()).contains("gangmu.yaml", "talent.md", "example.txt", "gangmu -C p build");
        for (Called built : List.of(Called.in(folder, "-C", "p", "build"), Called.in(folder, "build", "-C", "p"))) {
            assertThat(built.err()).isEmpty();
            assertThat(built.out()).startsWith("1 report, ");
        }
        assertThat(Files.readString(folder.resolve("p/site/index.html"))).contains("示例局");
    }

    @Test
    void noPortalIsOverwritten() throws IOException {
        Path portal = portal();
        Files.writeString(portal.resolve("gangmu.yaml"), "name: 甲\n");
        Called again = Called.in(folder, "init", "p");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("There is a portal here already");
        assertThat(portal.resolve("gangmu.yaml")).content().isEqualTo("name: 甲\n");
        Files.writeString(folder.resolve("file"), "");
        assertThat(Called.in(folder, "init", "file").code()).isEqualTo(1);
    }

    @Test
    void aNewReportIsADraftToFillIn() throws IOException {
        Path portal = portal();
        Called made = Called.in(portal, "new", "2022/ju", "--title", "某局: “总结”", "--year", "2022");
        assertThat(made.err()).isEmpty();
        Path report = portal.resolve("content/reports/2022/ju.txt");
        assertThat(report)
                .content()
                .startsWith("---\ntitle: '某局: “总结”'\nyear: 2022\nunit: \ngenre: \n")
                .contains("draft: true\n---\n");
        assertThat(Called.in(portal, "build").out()).startsWith("1 report, ");
        Files.writeString(report, Files.readString(report).replace("draft: true\n", ""));
        Called built = Called.in(portal, "build");
        assertThat(built.err()).isEmpty();
        assertThat(built.out()).startsWith("2 reports, ");
        assertThat(Called.in(portal, "new", "2022/ju").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "a:b", ".a", "a//b", "", "/a", "a\\b"})
    void aNameThatIsNoFilesEverywhereIsRefused(String name) throws IOException {
        Path portal = portal();
        assertThat(Called.in(portal, "new", name).code()).isEqualTo(1);
        try (Stream<Path> files = Files.list(portal.resolve("content/reports"))) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"--year,20x3", "--year,1800", "--genre,小说"})
    void aValueThatNoReportMayHaveIsWrongUsage(String option, String value) {
        Path portal = portal();
        Called called = Called.in(portal, "new", "x", option, value);
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.err()).contains("“" + value + "” is not possible").contains("\n    Write ");
        assertThat(portal.resolve("content/reports/x.txt")).doesNotExist();
        assertThat(Called.in(Locale.CHINESE, portal, "new", "x", option, value).err())
                .contains(value);
    }

    @Test
    void aReportThatIsThereIsNotMadeAgain() {
        Path portal = portal();
        assertThat(Called.in(portal, "new", "x.TXT").code()).isZero();
        Called again = Called.in(portal, "new", "x");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err())
                .contains("content/reports/x.txt is there already")
                .doesNotContain("import", "--replace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "2022/a.HTML", "a.doc", "a.pdf"})
    void aNewReportIsNoDocument(String name) throws IOException {
        Path portal = portal();
        Called called = Called.in(portal, "new", name);
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err()).contains("A new report is a text file", "gangmu import");
        try (Stream<Path> files = Files.list(portal.resolve("content/reports"))) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"某局2022年工作总结\n", "某局2022年工作总结\n局长 张某\n（2022年12月30日）\n", "\n\n述职报告\n\n"})
    void aTitleAloneIsToldAsCutOff(String text) throws IOException {
        Path portal = portal();
        Path report = Files.writeString(portal.resolve("content/reports/b.txt"), text);
        assertThat(Called.in(portal, "check").out()).contains("Nothing stands below the title");
        Called built = Called.in(portal, "build");
        assertThat(built.err()).contains("content/reports/b.txt:", "warning", "Nothing stands below the title");
        assertThat(built.code()).isZero();
        Files.writeString(report, text + "今年以来，全局干部职工共同努力，完成了各项工作任务。\n");
        assertThat(Called.in(portal, "build").err()).isEmpty();
        Files.writeString(report, "---\ndraft: true\n---\n" + text);
        assertThat(Called.in(portal, "build").err()).doesNotContain("Nothing stands below");
    }

    @Test
    void aFolderThatIsNotThereIsSaidOnce() {
        for (String command : List.of("build", "check")) {
            Called called = Called.in(folder, command, "-C", "nope");
            assertThat(called.code()).isEqualTo(1);
            assertThat((called.err() + called.out()).lines().filter(line -> line.contains("There is no such folder")))
                    .hasSize(1);
            assertThat(called.err() + called.out()).doesNotContain("content/reports");
        }
    }

    @Test
    void anyFolderMayHoldAFileOfTerms() throws IOException {
        Files.writeString(folder.resolve("terms.txt"), "You accept these terms,\nall of them.\n".repeat(50));
        Files.writeString(folder.resolve("a.txt"), "某局工作总结\n一、做法\n正文。\n");
        Files.createDirectory(folder.resolve("themes"));
        Files.writeString(folder.resolve("themes/dark.md"), "# Dark\n");
        for (String command : List.of("outline", "explain", "check")) {
            Called called = Called.in(folder, command, "a.txt");
            assertThat(called.err()).isEmpty();
            assertThat(called.out()).doesNotContain("terms.txt", "dark.md");
            assertThat(called.code()).isZero();
        }
    }

    @Test
    void aFileThatIsNoListOfTermsIsToldInAFewLines() throws IOException {
        Path portal = portal();
        Files.writeString(portal.resolve("terms.txt"), "1\n2\n3\n4\n".repeat(25));
        Called called = Called.in(portal, "build");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err().lines().filter(line -> line.startsWith("terms.txt:")))
                .hasSize(21);
        assertThat(called.err()).contains("80 more lines of this file are wrong");
    }

    @Test
    void documentsBecomeCleanText() throws IOException {
        Path portal = portal();
        Files.write(portal.resolve("总结.docx"), Documents.numberedReport());
        Files.write(portal.resolve("b.txt"), "工作总结  \r\n一、做法\r\n正文。".getBytes(Charset.forName("GB18030")));
        Files.writeString(portal.resolve("c.html"), "<h1>工作总结</h1><p>一、做法</p><p>正文。</p>");
        Called taken = Called.in(portal, "import", "总结.docx", "b.txt", "c.html", "--into", "2022");
        assertThat(taken.err()).isEmpty();
        assertThat(taken.code()).isZero();
        assertThat(taken.out()).startsWith("总结.docx → content/reports/2022/总结.txt\n");
        Path reports = portal.resolve("content/reports/2022");
        assertThat(reports.resolve("总结.txt")).content().contains("一、主要做法\n（一）加强党的建设\n");
        assertThat(reports.resolve("b.txt")).content().isEqualTo("工作总结\n一、做法\n正文。\n");
        assertThat(reports.resolve("c.txt")).content().isEqualTo("工作总结\n一、做法\n正文。\n");
        Called again = Called.in(portal, "import", "b.txt", "--into", "2022");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("is there already");
        assertThat(Called.in(portal, "import", "b.txt", "--into", "2022", "--replace")
                        .code())
                .isZero();
        assertThat(Called.in(portal, "import", "b.txt", "--into", "../../..").code())
                .isEqualTo(1);
        assertThat(Files.exists(portal.resolve("../b.txt"))).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void otherUsersMayReadWhatIsMade() throws IOException {
        Path portal = portal();
        Files.writeString(portal.resolve("c.html"), "<h1>工作总结</h1><p>一、做法</p><p>正文。</p>");
        assertThat(Called.in(portal, "import", "c.html").code()).isZero();
        assertThat(Called.in(portal, "new", "d").code()).isZero();
        for (String made :
                List.of("gangmu.yaml", "themes/talent.md", "content/reports/c.txt", "content/reports/d.txt")) {
            assertThat(Files.getPosixFilePermissions(portal.resolve(made)))
                    .isEqualTo(Files.getPosixFilePermissions(portal.resolve("c.html")));
        }
    }

    @Test
    void aReportThatIsGoneIsSaid() throws IOException {
        Path portal = portal();
        Files.writeString(portal.resolve("content/reports/b.txt"), "某局2022年工作总结\n一、做法\n正文。\n");
        assertThat(Called.in(portal, "build").err()).isEmpty();
        Files.delete(portal.resolve("content/reports/b.txt"));
        assertThat(Called.in(portal, "build").err()).contains("No report stands at the address b any more");
    }

    @Test
    void documentsAreReportsWhereTheyLie() throws IOException {
        Path portal = portal();
        Path report = portal.resolve("content/reports/w.docx");
        Files.write(report, Documents.numberedReport());
        Called built = Called.in(portal, "build");
        assertThat(built.err()).isEmpty();
        assertThat(built.out()).startsWith("2 reports, ");
        assertThat(portal.resolve("site/reports/w/index.html")).content().contains("抓好人才工作");
        Files.write(report, "damaged".getBytes(StandardCharsets.UTF_8));
        assertThat(Called.in(portal, "build").err())
                .contains("content/reports/w.docx:1:1: The file is no Word document");
    }
}
