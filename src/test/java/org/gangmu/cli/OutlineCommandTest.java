package org.gangmu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gangmu outline}, in a folder with one theme of its own. */
class OutlineCommandTest {

    private static final String REPORT = """
            2023年某县委工作总结
            今年以来，工作有序推进。
            一、主要做法
            （一）抓好人才工作。引进人才x名。##paidbegin##
            （二）从严管理
            一是建章立制。二是定期检查。
            二、下步打算
            （一）建强队伍；
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeTheme() throws IOException {
        Files.createDirectory(folder.resolve("content"));
        Files.createDirectory(folder.resolve("themes"));
        write("themes/talent.md", "---\nname: 人才\norder: 1\nfor:\n  3: 人才\n---\n引才聚才。\n");
        write("a.txt", REPORT);
    }

    @Test
    void drawsATreeForPeople() {
        Called called = Called.in(Locale.CHINESE, folder, "outline", "a.txt");
        assertThat(called.err()).isEmpty();
        assertThat(called.code()).isZero();
        assertThat(keyless(called.out())).isEqualTo("""
                        a.txt (UTF-8)
                        2023年某县委工作总结 〔原文标题〕
                        单位 某县委 · 年度 2023 · 文种 总结
                        已去除杂质 1 处
                          3:1  KEY  一、 主要做法
                          4:1  KEY    （一） 抓好人才工作
                          5:1  KEY    （二） 从严管理
                          6:1  KEY      一是 建章立制。
                          6:8  KEY      二是 定期检查。
                          7:1  KEY  二、 下步打算
                          8:1  KEY    （一） 建强队伍；

                        """);
    }

    private static String keyless(String tree) {
        return tree.replaceAll("(?m)^( +[0-9]+:[0-9]+ +)k[a-z2-7]{7}  ", "$1KEY  ");
    }

    @Test
    void alignsSignsOfDifferentWidth() throws IOException {
        write("b.txt", "述职报告\n1.加强学习\n全年学习十次。\n10.服务群众\n办实事三件。\n");
        assertThat(keyless(Called.in(folder, "outline", "b.txt").out()))
                .contains("  2:1  KEY  1.  加强学习\n", "  4:1  KEY  10. 服务群众\n", "  ! 4:1 ")
                .contains("“10.”");
    }

    @Test
    void printsOneObjectALineForPrograms() {
        Called called = Called.in(folder, "outline", "--json", "a.txt", "a.txt");
        assertThat(called.code()).isZero();
        assertThat(called.outLines()).hasSize(2).allSatisfy(line -> assertThat(line)
                .startsWith("{\"source\":\"a.txt\",\"encoding\":\"UTF-8\",\"title\":{\"text\":\"2023年某县委工作总结\",")
                .contains("{\"line\":4,\"column\":18,\"text\":\"##paidbegin##\",\"reason\":\"paywall\"}")
                .contains("\"heading\":\"抓好人才工作\",\"stop\":\"。\"", "{\"id\":\"talent\"")
                .endsWith(",\"diagnostics\":[]}"));
    }

    @Test
    void speaksUtf8WhateverTheEncodingOfTheFile() throws IOException {
        Files.write(folder.resolve("gb.txt"), REPORT.getBytes(Charset.forName("GB18030")));
        String inUtf8 = Called.in(folder, "outline", "--json", "a.txt").out();
        String inGb = Called.in(folder, "outline", "--json", "gb.txt").out();
        assertThat(inGb).isEqualTo(inUtf8.replace("a.txt", "gb.txt").replace("UTF-8", "GB18030"));
    }

    @Test
    void keepsTheOrderOfManyArguments() throws IOException {
        List<String> args = new ArrayList<>(List.of("outline", "--json"));
        for (int i = 0; i < 300; i++) {
            String name = "r" + (i * 7919 % 300) + ".txt";
            write(name, "一、第" + i + "项\n" + "内容。".repeat(i % 50 * 20) + "\n");
            args.add(name);
        }
        Called called = Called.in(folder, args.toArray(String[]::new));
        assertThat(called.code()).isZero();
        assertThat(called.outLines())
                .extracting(line -> line.substring("{\"source\":\"".length(), line.indexOf("\",\"encoding")))
                .isEqualTo(args.subList(2, args.size()));
    }

    @Test
    void fileThatCannotBeReadPrintsNoObject() throws IOException {
        Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xff, 7});
        write("empty.txt", " \n\n");
        Called called =
                Called.in(folder, "outline", "--json", "missing.txt", "a.txt", "binary.txt", "themes", "empty.txt");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.outLines()).singleElement().asString().startsWith("{\"source\":\"a.txt\"");
        assertThat(called.err().lines().filter(line -> !line.startsWith(" ")))
                .extracting(line -> line.substring(0, line.indexOf(": ")))
                .containsExactly("missing.txt:1:1", "binary.txt:1:1", "themes:1:1", "empty.txt:1:1");
    }

    @Test
    void severalReportsInOneFileAreNumbered() throws IOException {
        String first = "河口中学2021年工作总结\n一、德育工作\n开展活动12次。\n二、教学工作\n优化课堂结构。\n";
        String second = "河口中学2022年工作计划\n一、工作目标\n创建文明校园。\n二、工作措施\n健全考核机制。\n";
        write("two.txt", first + second);
        Called called = Called.in(folder, "outline", "--json", "two.txt");
        assertThat(called.outLines()).hasSize(2);
        assertThat(called.outLines().get(0)).startsWith("{\"source\":\"two.txt\",\"part\":1,");
        assertThat(called.outLines().get(1)).startsWith("{\"source\":\"two.txt\",\"part\":2,");
        assertThat(Called.in(folder, "outline", "two.txt").out()).contains("two.txt part 1", "two.txt part 2");
    }

    @Test
    void brokenFrontMatterIsAProblemButNotTheEnd() throws IOException {
        write("c.txt", "---\ntitel: 总结\nthemes:\n  s1: [talnt]\n---\n一、做法\n好。\n");
        Called called = Called.in(folder, "outline", "--json", "c.txt");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.outLines()).hasSize(1);
        assertThat(called.err())
                .contains("c.txt:2:1: ", "“titel”", "c.txt:4:8: There is no theme “talnt”; did you mean “talent”?");
    }

    @Test
    void themesAndSettingsComeFromAnotherPortal() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        write("elsewhere/gangmu.yaml", "noise:\n  - reason: own\n    pattern: 有序推进\n");
        Called called = Called.in(folder, "outline", "--json", "-C", "elsewhere", "a.txt");
        assertThat(elsewhere).isDirectory();
        assertThat(called.code()).isZero();
        assertThat(called.out()).contains("\"text\":\"有序推进\",\"reason\":\"own\"", "\"reason\":\"paywall\"");
    }

    @Test
    void folderThatIsNotThereIsAProblem() {
        Called called = Called.in(folder, "outline", "-C", "nowhere", "a.txt");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err()).contains("nowhere:1:1: There is no such folder.");
    }

    @Test
    void settingsThatCannotBeReadStopIt() throws IOException {
        write("gangmu.yaml", "title: [\n");
        Called called = Called.in(folder, "outline", "a.txt");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).startsWith("gangmu.yaml:2:1: ");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
