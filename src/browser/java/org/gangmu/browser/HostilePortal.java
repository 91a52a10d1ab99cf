package org.gangmu.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A portal in which every place that holds somebody's words holds a payload. */
final class HostilePortal {

    private static final List<String> PAYLOADS = Payloads.all();
    static final int TOGETHER = 4;

    private HostilePortal() {}

    /** Returns the files of the portal by their paths. */
    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("gangmu.yaml", settings());
        for (int i = 0; i < PAYLOADS.size(); i += TOGETHER) {
            files.put("content/" + reportFile(i), report(i));
            files.put("themes/" + name(i + 1) + ".md", theme(i));
            files.put("content/pages/" + name(i + 2) + ".md", "正文\n");
            files.put("content/pages/" + name(i + 3) + ".md", "---\ntitle: " + quoted(joined(i)) + "\n---\n正文\n");
        }
        files.put("content/reports/figures.txt", figures());
        files.put("content/pages/long.md", markdown());
        files.put("terms.txt", terms());
        return files;
    }

    private static String settings() {
        return "name: " + quoted(PAYLOADS.get(1) + PAYLOADS.get(4)) + "\ntitle: "
                + quoted(String.join(" ", PAYLOADS.subList(0, 40)))
                + "\ntagline: " + quoted(String.join(" ", PAYLOADS.subList(40, PAYLOADS.size()))) + "\nbase-path: "
                + PortalServer.PATH
                + "\ncheck-page: true\nnoise-defaults: false\n";
    }

    /** A report with payloads as its name, its title, its office, its headings and its text. */
    private static String report(int i) {
        StringBuilder text = new StringBuilder();
        if (i % 3 != 0) {
            text.append("---\ntitle: ")
                    .append(quoted(joined(i) + " 工作报告"))
                    .append("\nyear: ")
                    .append(2016 + i % 6);
            text.append("\nunit: ")
                    .append(quoted(joined((i + TOGETHER) % PAYLOADS.size())))
                    .append("\n---\n");
        }
        text.append(joined(i)).append("2021年工作报告\n");
        List<String> group = group(i);
        for (int k = 0; k < group.size(); k++) {
            text.append("""
                    %1$s、%2$s
                    %2$s，人才工作%2$s完成12项。
                    （一）存在的问题%2$s。正文《%2$s》与“%2$s”，学习《关于%2$s的意见》xx次。
                    1.%2$s
                    （二）下一步打算%2$s
                    将落实%2$s，人才工作%3$d项。
                    """.formatted("一二三四".charAt(k), group.get(k), i + k));
        }
        return text.append("附件：").append(joined(i)).append('\n').toString();
    }

    /** A theme with payloads as its name, its words and its introduction. */
    private static String theme(int i) {
        return "---\nname: " + quoted(joined(i)) + "\norder: " + i + "\nfor:\n  " + (1 + i % 5) + ": [人才工作" + i + ", "
                + quoted(PAYLOADS.get(i)) + "]\n---\n" + joined(i) + "\n\n" + PAYLOADS.get(i) + "\n";
    }

    private static String figures() {
        StringBuilder text = new StringBuilder("2021年工作总结\n一、主要做法\n");
        for (String payload : PAYLOADS) {
            text.append(payload).append("共完成12项，").append(payload).append("3个。\n");
        }
        return text.toString();
    }

    private static String markdown() {
        StringBuilder text = new StringBuilder("# " + PAYLOADS.get(0) + "\n\n");
        for (String payload : PAYLOADS) {
            text.append("## ")
                    .append(payload)
                    .append("\n\n")
                    .append(payload)
                    .append("\n\n- ")
                    .append(payload);
            text.append("\n\n[").append(payload).append("](").append(payload).append(")\n\n");
            text.append("[甲](<").append(payload).append("> \"").append(payload).append("\")\n\n");
            text.append("| ")
                    .append(payload)
                    .append(" | 乙 |\n| --- | --- |\n| ")
                    .append(payload)
                    .append(" | 丙 |\n\n");
            text.append("```").append(payload).append('\n').append(payload).append("\n```\n\n");
            text.append("<div title='")
                    .append(payload)
                    .append("'>")
                    .append(payload)
                    .append("</div>\n\n");
        }
        return text.toString();
    }

    /** Terms may hold neither blanks nor quotation marks, so these hold what is left of the payloads. */
    private static String terms() {
        StringBuilder text = new StringBuilder("人才工作\n存在的问题\n");
        for (String payload : PAYLOADS) {
            String term = "词" + payload.replaceAll("[《》“”\"。；;：！!？?\\s]", "");
            text.append(term, 0, Math.min(term.length(), 40))
                    .append('\n')
                    .append(payload)
                    .append('\n');
        }
        return text.toString();
    }

    /** Names the file of the report that begins with a payload, below {@code content}. */
    static String reportFile(int i) {
        return "reports/" + name(i) + ".txt";
    }

    /** The payloads that stand in one report: from a number on. */
    static List<String> group(int i) {
        return PAYLOADS.subList(i, Math.min(PAYLOADS.size(), i + TOGETHER));
    }

    /** What a file can be called on this machine: a number and a payload. */
    private static String name(int i) {
        String name = i + PAYLOADS.get(i % PAYLOADS.size()).replace("/", "∕");
        return name.length() > 60 ? name.substring(0, 60) : name;
    }

    private static String joined(int i) {
        return String.join(" ", group(i));
    }

    /** A YAML string in double quotes. */
    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\u2028", "\\u2028")
                        .replace("\u2029", "\\u2029")
                + '"';
    }
}
