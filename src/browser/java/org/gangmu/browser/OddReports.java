package org.gangmu.browser;

import java.util.Map;
import java.util.TreeMap;

/** Made-up reports that strain every page: markup in texts, words without end, deep trees, no trees, many years. */
final class OddReports {

    private static final String LONG_WORD = "Abcdefghij0123456789".repeat(20);

    private static final String LONG_HEADING = "坚持党要管党全面从严治党不断增强责任意识担当意识加强干部队伍建设和人才引进培养工作".repeat(4);

    private OddReports() {}

    /** Returns the files of the portal by their paths. */
    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("content/reports/markup.txt", markup());
        files.put("content/reports/long-words.txt", longWords());
        files.put("content/reports/long-headings.txt", longHeadings());
        files.put("content/reports/deep.txt", deep());
        files.put("content/reports/flat.txt", "某某区委工作情况\n今年没有分节的一段文字。\n还有一段文字，也没有分节，只说人才工作。\n");
        files.put("content/reports/one-line.txt", "只有一行");
        for (int year = 2004; year < 2020; year++) {
            files.put("content/reports/" + year + "-xian-wei.txt", plain(year));
        }
        files.put("content/pages/about.md", editorsPage());
        return files;
    }

    private static String markup() {
        return """
                关于<script>alert("题")</script>&amp;'引号'的<b>工作报告</b>
                （2021年12月）
                各位<i>同志</i>：
                一、加强<img src=x onerror=alert(1)>组织建设
                抓好 </p></div></main> 人才引进，<!-- 不是注释 --> 完成xx项，引进***人。
                （一）{{ 不是模板 }}。正文 {% raw %} 与 &lt;转义&gt; 与 [链接](javascript:alert(1)) 与 **星号**。
                二、存在的问题
                1.&nbsp;干部<a href="https://example.org/x.js">教育</a>不够。
                2.\u202e反向文字\u202c与 👨‍👩‍👧 与 \ue000 与 𠮷。
                """;
    }

    private static String longWords() {
        return """
                2020年%1$s工作报告
                一、%1$s
                %1$s，人才工作%1$s。
                （一）%1$s。%1$s
                1.https://example.org/%1$s?%1$s
                二、%2$s
                %2$s
                """.formatted(LONG_WORD, "━".repeat(200));
    }

    private static String longHeadings() {
        return """
                2019年%1$s情况报告
                一、%1$s
                正文一段。
                （一）%1$s
                正文二段。
                1.%1$s
                正文三段。
                二、%1$s%1$s
                正文四段。
                """.formatted(LONG_HEADING);
    }

    private static String deep() {
        StringBuilder text = new StringBuilder("2018年某某街道党工委工作总结\n");
        for (String one : new String[] {"一", "二"}) {
            text.append(one).append("、加强党的建设\n总说一段。\n");
            for (String two : new String[] {"一", "二"}) {
                text.append("（").append(two).append("）抓好人才工作\n分说一段。\n");
                for (int three = 1; three < 3; three++) {
                    text.append(three).append(".培养干部\n再分一段。\n");
                    text.append("（1）引进人才。引进人才若干名。\n①重视培训。办班三期。\n②重视使用。用其所长。\n（2）留住人才。解决住房。\n");
                }
            }
        }
        return text.toString();
    }

    private static String plain(int year) {
        return """
                %1$d年县委履行全面从严治党主体责任情况报告
                一、主要做法
                （一）坚持党管干部。选拔干部%2$d名，调整不胜任干部xx名。
                （二）抓好人才工作。引进人才%2$d名。
                二、存在的问题
                1.基层组织建设有弱项。个别支部组织生活不严肃。
                2.意识形态工作有差距。
                三、下一步打算
                将坚持从严治党，持续正风肃纪。
                """.formatted(year, year - 2000);
    }

    private static String editorsPage() {
        return """
                # 关于 <script>alert(1)</script>

                %1$s

                | 甲 | 乙 | 丙 | 丁 | 戊 | 己 | 庚 | 辛 | 壬 | 癸 | 子 | 丑 |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                | 很长的一格文字 | 很长的一格文字 | 很长的一格文字 | 四 | 五 | 六 | 七 | 八 | 九 | 十 | %1$s | 十二 |

                ## 二级

                ```
                %1$s %1$s
                ```

                1. 一
                   - 一之一
                     - 一之一之一：`%1$s`

                > 引文 <b onclick="alert(1)">粗</b>

                #### 四级直接在二级之下

                [外部](https://example.org/) [本站](../index.html)
                """.formatted(LONG_WORD);
    }
}
