package org.gangmu.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gangmu.outline.SpecExample;
import org.gangmu.outline.SpecExamples;

/** Good inputs of every kind, from which bad ones are made. */
final class Specimens {

    private static final List<String> SEEDS = read(Path.of("seeds"), ".txt");
    private static final List<String> OFFICES = read(Path.of("src/test/resources/offices"), ".txt");
    private static final List<String> EXAMPLES =
            SpecExamples.all().stream().map(SpecExample::text).toList();
    private static final List<String> THEMES = read(Path.of("themes"), ".md");
    private static final List<String> SETTINGS =
            List.of(read(Path.of("."), "gangmu.yaml").get(0), """
            name: 纲目
            title: "全面从严治党"
            tagline: '汇编'
            base-path: /a/
            noise-defaults: false
            check-page: true
            terms: [人才飞地, 林长制]
            noise:
              - reason: watermark
                pattern: '更多材料请关注.*'
              - {reason: paywall, pattern: "(a+)+$"}
            """);
    private static final List<String> ALLOWED = List.of("# 放过\nT01 倍受\nW02\t布署\n\nM01 xx\nX99 甲\nT01\n");
    private static final List<String> TERMS = List.of(
            "# 词\n人才飞地\n林长制\tlin zhang zhi\n!第三农场\nDRG付费\tdrg fu fei\n四风\n四风\n",
            "central\t中国共产党问责条例\t问责条例\nmedia\t新闻1+1\nother\t甲 乙\t丙\n");

    private Specimens() {}

    /** Gives the bytes of a real report, always the same. */
    static byte[] seed() {
        return SEEDS.get(0).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Gives a report: a real one, one made up of another office, or an example of the specification. */
    static String report(Random random) {
        List<String> from = List.of(SEEDS, OFFICES, EXAMPLES, EXAMPLES).get(random.nextInt(4));
        String text = one(from, random);
        if (text.length() < 2000 || random.nextInt(8) == 0) {
            return text;
        }
        int start = random.nextInt(text.length() - 1000);
        return text.substring(random.nextBoolean() ? 0 : start, start + 1000);
    }

    /** Gives front matter with a report behind it. */
    static String frontMatter(Random random) {
        String key = random.nextBoolean() ? "s1" : "kaaaaaaa";
        return """
                ---
                title: 河口县教育局2022年工作总结
                year: 2022
                unit: 河口县教育局
                genre: work-report
                slug: he-kou
                draft: false
                themes:
                  %1$s: [talent, conduct]
                  一、: {themes: talent, facet: problem}
                ---
                """.formatted(key) + report(random);
    }

    static String theme(Random random) {
        return one(THEMES, random);
    }

    static String settings(Random random) {
        return one(SETTINGS, random);
    }

    static String allowed(Random random) {
        return one(ALLOWED, random);
    }

    static String terms(Random random) {
        return one(TERMS, random);
    }

    /** Gives a page that an editor wrote. */
    static String page(Random random) {
        return """
                ---
                title: 说明
                ---
                # 关于本站

                一段**强调**“引号”与[链接](../index.html "题")，`代码`，<b onclick="alert(1)">粗</b>，![图](a.png)。
                第二行

                | 甲 | 乙 |
                | --- | :-: |
                | 一 | 二 |

                1. 一
                   - 二
                     > 引文

                ```
                <script>alert(1)</script>
                ```

                <div><a href="javascript:alert(1)">点</a></div>

                [甲]: https://example.org/ "乙"
                """ + (random.nextBoolean() ? "" : report(random));
    }

    /** Gives a web page with a report in it. */
    static String webPage(Random random) {
        String body = report(random).replace("\n", "</p>\n<p>");
        return """
                <!DOCTYPE html><html><head><meta charset="gb2312"><title>通知公告</title></head><body>
                <div class="top"><a href="/">首页</a> <a href="/a">机构</a></div>
                <div class="main"><h1>河口县教育局2022年工作总结</h1><p>%s</p>
                <ol start="3"><li value="7">完善制度</li><li>落实&lt;责任&gt;&#x3000;</li></ol>
                <table><tr><th>项目</th></tr><tr><td><p>培训</p></td><td>xx期<br>甲</td></tr></table>
                <pre>甲  乙</pre><script>alert(1)</script><img src="a.png"></div>
                <div class="foot"><a href="/c">联系我们</a></div></body></html>""".formatted(body);
    }

    private static String one(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> read(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(found -> found.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
            return List.copyOf(texts);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
