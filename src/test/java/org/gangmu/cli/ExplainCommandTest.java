package org.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gangmu explain}, in a folder with two themes of its own. */
class ExplainCommandTest {

    private static final String REPORT = """
            2023年某县委工作总结
            一、主要做法
            （一）抓好人才工作。引进人才x名，人才不断壮大，选人用人有序。
            二、存在问题及下步打算
            一是人才方面。缺乏人才，短板较多。二是作风不实。走访少。
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void makePortal() throws IOException {
        write("themes/talent.md", "---\nname: 人才\norder: 1\nfor:\n  3: 人才\nagainst:\n  2: 选人用人\n---\n引才聚才。\n");
        write("themes/cadres.md", "---\nname: 干部\norder: 2\nfor:\n  1.5: 选人用人\n---\n选人。\n");
        write("a.txt", REPORT);
    }

    @Test
    void tellsTheWordsAndTheRule() {
        Called called = Called.in(folder, "explain", "a.txt#s1-1");
        assertThat(called.err()).isEmpty();
        assertThat(called.code()).isZero();
        assertThat(called.out()).isEqualTo("""
                a.txt

                s1-1  KEY  3:1  （一） 抓好人才工作
                  themes: 人才 (talent) 0.60
                    人才 (talent): evidence 12.1, score 0.60, named
                      +14.1  人才: weight 3, in own heading, own text ×2
                      -2.0  选人用人: weight -2, in own text
                    干部 (cadres): evidence 1.5, score 0.16, left out: less than 5
                      +1.5  选人用人: weight 1.5, in own text
                  facet: practice (做法). A heading above announces it: “主要做法”.
                """.replace("KEY", key("s1-1")));
    }

    @Test
    void findsReportsFromThePortalsFolderAsFindingsNameThem() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Called called = Called.in(elsewhere, "explain", "-C", "..", "a.txt#s1-1");
        assertThat(called.err()).isEmpty();
        assertThat(called.code()).isZero();
        assertThat(called.out()).startsWith("a.txt\n").contains("抓好人才工作");
        assertThat(Called.in(elsewhere, "outline", "-C", "..", "a.txt").code()).isZero();
        assertThat(Called.in(elsewhere, "explain", "-C", "..", "b.txt").code()).isEqualTo(1);
    }

    @Test
    void speaksChineseAndTakesKeys() {
        Called called = Called.in(Locale.CHINESE, folder, "explain", "a.txt#" + key("s2-1"));
        assertThat(called.code()).isZero();
        assertThat(called.out()).isEqualTo("""
                a.txt

                s2-1  KEY  5:1  一是 人才方面
                  主题：人才 (talent) 0.60
                    人才 (talent)：依据 12.0，得分 0.60，归入
                      +12.0  人才：分量 3，见于本节标题、本节正文
                  性质：问题。“存在问题及下步打算”同时点明几项，由词语判定。 欠缺：缺乏 短板
                """.replace("KEY", key("s2-1")));
    }

    @Test
    void explainsAllSectionsWithoutAName() {
        Called called = Called.in(folder, "explain", "a.txt");
        assertThat(called.code()).isZero();
        assertThat(called.outLines().stream().filter(line -> line.startsWith("s")))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("s1", "s1-1", "s2", "s2-1", "s2-2");
        assertThat(called.out()).contains("themes: none");
    }

    @Test
    void tellsWhatTheEditorSays() throws IOException {
        write("a.txt", "---\nthemes:\n  " + key("s1-1") + ": {themes: [cadres], facet: problem}\n---\n" + REPORT);
        Called called = Called.in(folder, "explain", "a.txt#s1-1");
        assertThat(called.code()).isZero();
        assertThat(called.out())
                .contains(
                        "themes: 干部 (cadres) 1.00, by the editor; the words alone say:\n    人才 (talent): evidence 12.1")
                .contains("facet: problem (问题). The editor says so.");
    }

    @Test
    void sectionThatIsNotThereIsNamedWithTheNearest() {
        Called called = Called.in(folder, "explain", "a.txt#s1-9");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.err())
                .startsWith("a.txt:1:1: The report has no section “s1-9”; did you mean “s1-1”?\n    Name");
    }

    @Test
    void fileWithAHashInItsNameIsAFile() throws IOException {
        write("a#s1.txt", REPORT);
        assertThat(Called.in(folder, "explain", "a#s1.txt").out()).startsWith("a#s1.txt\n");
        assertThat(Called.in(folder, "explain", "a#s1.txt#s2").outLines()).hasSizeGreaterThan(3);
    }

    @Test
    void missingFileAndMissingNameAreTold() {
        assertThat(Called.in(folder, "explain", "b.txt#s1").err()).startsWith("b.txt:1:1: The file is not there.");
        assertThat(Called.in(folder, "explain", "b.txt").code()).isEqualTo(1);
        assertThat(Called.in(folder, "explain").code()).isEqualTo(2);
    }

    private String key(String id) {
        String json = Called.in(folder, "outline", "--json", "a.txt").out();
        int at = json.indexOf("\"id\":\"" + id + "\",\"key\":\"");
        return json.substring(at).replaceFirst(".*?\"key\":\"(k[a-z2-7]{7})\"(?s:.*)", "$1");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(folder.resolve("content"));
        Files.createDirectories(folder.resolve("themes"));
        Files.writeString(file, text);
    }
}
