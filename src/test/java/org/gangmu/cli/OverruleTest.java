package org.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor's word on single sections, from front matter to the portal; and what is said where it cannot hold. */
class OverruleTest {

    private static final String REPORT = "总结\n一、主要做法\n（一）抓好人才工作。引进人才x名。\n（二）从严管理。定期检查。\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void makePortal() throws IOException {
        write("themes/talent.md", "---\nname: 人才\norder: 1\nfor:\n  3: 人才\n---\n引才聚才。\n");
        write("themes/conduct.md", "---\nname: 作风\norder: 2\nfor:\n  3: 作风\n---\n作风。\n");
    }

    @Test
    void editorsWordStandsInTheJsonAndOnThePage() throws IOException {
        String key = key("s1-2");
        report("themes:\n  " + key + ": {themes: [conduct, talent], facet: plan}\n  " + key("s1-1") + ": []\n");
        Called outline = Called.in(folder, "outline", "--json", "content/reports/a.txt");
        assertThat(outline.err()).isEmpty();
        assertThat(outline.out())
                .contains("\"themes\":[{\"id\":\"conduct\",\"score\":1.0,\"because\":[\"由编者指定\"]},"
                        + "{\"id\":\"talent\",\"score\":1.0,\"because\":[\"由编者指定\"]}],\"facet\":\"plan\"")
                .contains("\"paragraphs\":[\"引进人才x名。\"],\"themes\":[],\"facet\":\"practice\"");
        Called build = Called.in(folder, "build");
        assertThat(build.code()).isZero();
        String page = Files.readString(folder.resolve("site/reports/a/index.html"));
        assertThat(page).contains("id=\"s1-2\"", "id=\"" + key + "\"", "由编者指定");
        assertThat(Files.readString(folder.resolve("site/themes/conduct/index.html")))
                .contains("从严管理");
    }

    @Test
    void sectionNamedByItsPlaceIsAWarningWithItsKey() throws IOException {
        report("themes:\n  s1-1: {facet: problem}\n");
        Called called = Called.in(folder, "build");
        assertThat(called.code()).isZero();
        assertThat(called.err())
                .startsWith("content/reports/a.txt:3:3: warning: “s1-1” is")
                .contains("    Write its key instead: " + key("s1-1"));
        assertThat(Called.in(folder, "outline", "--json", "content/reports/a.txt")
                        .out())
                .contains("\"id\":\"talent\"", "\"facet\":\"problem\"", "\"code\":\"overrule-place\"");
    }

    @Test
    void sectionThatIsNotThereIsAnErrorWithPlaceAndRemedy() throws IOException {
        String key = key("s1-1");
        String slip = key.substring(0, 7) + (key.charAt(7) == 'a' ? 'b' : 'a');
        report("year: 2023\nthemes:\n  " + slip + ": [talent]\n");
        Called called = Called.in(folder, "build");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err())
                .startsWith("content/reports/a.txt:4:3: The report has no section “" + slip + "”; did you mean “" + key
                        + "”?\n    Name the section by its key");
        assertThat(folder.resolve("site")).doesNotExist();
        assertThat(Called.in(folder, "outline", "content/reports/a.txt").code()).isEqualTo(1);
    }

    @Test
    void oneSectionNamedInTwoWaysIsAnError() throws IOException {
        report("themes:\n  " + key("s1-1") + ": [talent]\n  s1-1: [conduct]\n");
        Called called = Called.in(folder, "build");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err()).startsWith("content/reports/a.txt:4:3: “s1-1” names a section");
    }

    @Test
    void unknownThemeIsAnErrorAtItsPlace() throws IOException {
        report("title: talnet\nthemes:\n  " + key("s1-1") + ": [talnet]\n");
        Called called = Called.in(folder, "build");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err())
                .startsWith(
                        "content/reports/a.txt:4:14: There is no theme “talnet”; did you mean “talent”?\n    Known");
    }

    @Test
    void onlyTheFirstReportOfAFileIsSpokenOf() throws IOException {
        String two = """
                河口中学2021年工作总结
                一、德育工作
                开展活动12次。
                二、教学工作
                优化课堂结构。
                河口中学2022年工作总结
                一、安全工作
                排查隐患。
                二、后勤工作
                保障到位。
                """;
        write("content/reports/a.txt", "---\nthemes:\n  s1: [talent]\n---\n" + two);
        String json =
                Called.in(folder, "outline", "--json", "content/reports/a.txt").out();
        assertThat(json.lines()).hasSize(2);
        assertThat(json.lines().toList().get(0)).contains("由编者指定");
        assertThat(json.lines().toList().get(1)).doesNotContain("由编者指定");
    }

    @Test
    void themeFileWithoutWordsIsAnErrorWithPlaceAndRemedy() throws IOException {
        report("");
        write("themes/empty.md", "---\nname: 空\n---\n空。\n");
        Called called = Called.in(folder, "build");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err())
                .startsWith("themes/empty.md:1:1: The theme has no words")
                .contains("\n    Add words with their weights below “for:”");
        assertThat(Called.in(folder, "explain", "content/reports/a.txt").code()).isEqualTo(1);
    }

    @Test
    void patternThatDoesNotCompileIsAnErrorWithPlaceAndRemedy() throws IOException {
        report("");
        write("gangmu.yaml", "name: 门户\nnoise:\n  - reason: watermark\n    pattern: '更多(公文'\n");
        Called called = Called.in(folder, "build");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err())
                .startsWith("gangmu.yaml:4:14: “更多(公文” is no regular expression")
                .contains("\n    Write a backslash");
    }

    private String key(String id) throws IOException {
        write("plain.txt", REPORT);
        String json = Called.in(folder, "outline", "--json", "plain.txt").out();
        int at = json.indexOf("\"id\":\"" + id + "\",\"key\":\"");
        return json.substring(at).replaceFirst(".*?\"key\":\"(k[a-z2-7]{7})\"(?s:.*)", "$1");
    }

    private void report(String block) throws IOException {
        write("content/reports/a.txt", block.isEmpty() ? REPORT : "---\n" + block + "---\n" + REPORT);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(".").normalize());
        Files.writeString(file, text);
    }
}
