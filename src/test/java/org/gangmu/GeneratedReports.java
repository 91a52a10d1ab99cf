package org.gangmu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes reports of the seeds' words, as many as are wanted: three parts, ten headings, items, documents, blanks and figures, about
 * 9 KB each. A report depends on the seed number and its own number alone, so the first hundred of a thousand are those of a
 * hundred. A file of its own without the program's classes: {@code java GeneratedReports.java} runs it.
 */
public final class GeneratedReports {

    private static final Pattern SIGN =
            Pattern.compile("^(?:[一二三四五六七八九十]+(?:、|是|要)|（[一二三四五六七八九十]+）|[0-9]+[.．、]|第[一二三四五六七八九十]+[，、])");
    private static final Pattern OPENED = Pattern.compile("《[^》]*$|“[^”]*$|（[^）]*$");
    private static final Pattern NAME = Pattern.compile("(?m)^name: *(.+)$");

    private static final List<String> PLACES = split("东山 西河 南坪 北川 清江 临水 平安 长兴 金湖 玉泉 石门 龙岗 凤台 安定 永和 新丰 大同 青云 白鹤 红旗");
    private static final List<String> OFFICES = split("区委 县委 市委 区委组织部 县纪委 县教育局 人民医院党委 街道党工委 镇党委 县人民法院党组 税务局党委 第一中学党委");
    private static final List<String> KINDS = split("落实全面从严治党主体责任情况报告 党建工作总结 履行全面从严治党责任情况报告 抓基层党建工作述职报告 工作情况汇报");
    private static final List<String> PARTS = split("主要做法 存在的问题 下一步打算");
    private static final List<Integer> SECTIONS = List.of(5, 2, 3);
    private static final String NUMBERS = "一二三四五六七八九十";
    private static final int SECTION_LENGTH = 220;

    private final long seed;
    private final List<String> sentences = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> themes = new ArrayList<>();

    /**
     * Reads the seeds and the names of the themes from the working folder, which must be the project's.
     *
     * @param seed the seed number; the same makes the same reports
     */
    public GeneratedReports(long seed) {
        this.seed = seed;
        for (String text : texts("seeds", ".txt")) {
            text.lines().forEach(this::take);
        }
        for (String sentence : sentences) {
            for (int i = 0; i + 2 <= sentence.length(); i += 2) {
                if (isWord(sentence, i)) {
                    words.add(sentence.substring(i, i + 2));
                }
            }
        }
        for (String text : texts("themes", ".md")) {
            NAME.matcher(text).results().limit(1).forEach(name -> themes.add(name.group(1)));
        }
    }

    private static List<String> split(String words) {
        return List.of(words.split(" ", -1));
    }

    private static List<String> texts(String folder, String suffix) {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(path -> path.toString().endsWith(suffix))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return texts;
    }

    private void take(String line) {
        for (String piece : line.strip().split("(?<=[。；])", -1)) {
            String bare = SIGN.matcher(piece.strip()).replaceFirst("");
            if (bare.length() < 8 || bare.contains("#") || bare.contains("【")) {
                continue;
            }
            boolean isHeading = bare.length() < 28 && bare.endsWith("。");
            (isHeading ? headings : sentences).add(isHeading ? bare.substring(0, bare.length() - 1) : bare);
        }
    }

    private static boolean isWord(String text, int start) {
        return Character.isIdeographic(text.charAt(start)) && Character.isIdeographic(text.charAt(start + 1));
    }

    /**
     * Writes reports for Gangmu and, where a second folder is given, for Hugo: the same as Markdown with front matter.
     *
     * @param args how many, the seed number, the folder for report texts, the folder for Markdown
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        int number = Integer.parseInt(args[0]);
        long seed = Long.parseLong(args[1]);
        write(Path.of(args[2]), number, seed);
        if (args.length > 3) {
            Path folder = Files.createDirectories(Path.of(args[3]));
            GeneratedReports made = new GeneratedReports(seed);
            for (int i = 0; i < number; i++) {
                Files.writeString(folder.resolve("r%06d.md".formatted(i)), made.markdown(i));
            }
        }
    }

    /** Writes reports into a folder, as report texts. */
    public static void write(Path folder, int number, long seed) throws IOException {
        GeneratedReports made = new GeneratedReports(seed);
        Files.createDirectories(folder);
        for (int i = 0; i < number; i++) {
            Files.writeString(folder.resolve("r%06d.txt".formatted(i)), made.text(i));
        }
    }

    /** A report as offices write it: plain lines, headings told by their signs. */
    public String text(int index) {
        return new Report(index).write("", "", "\n");
    }

    /** The same report as Markdown with title, date, year, unit and three to six themes in front. */
    public String markdown(int index) {
        Report report = new Report(index);
        String body = report.write("## ", "### ", "\n\n");
        List<String> mine = new ArrayList<>(themes);
        while (mine.size() > 3 + index % 4) {
            mine.remove(report.random.nextInt(mine.size()));
        }
        return """
                ---
                title: "%s"
                date: %d-12-01
                years: ["%d"]
                units: ["%s"]
                themes: [%s]
                ---

                """.formatted(report.title(), report.year, report.year, report.unit, String.join(", ", mine))
                + body.substring(body.indexOf('\n')).strip()
                + "\n";
    }

    /** One report: what it draws follows from the seed number and its own. */
    private final class Report {

        private final Random random;
        private final String unit;
        private final int year;
        private final String kind;

        Report(int index) {
            random = new Random((seed + 1) * 0x9E3779B97F4A7C15L + index * 0xD1B54A32D192ED03L);
            unit = any(PLACES) + any(OFFICES);
            year = 2012 + random.nextInt(12);
            kind = any(KINDS);
        }

        private String title() {
            return unit + year + "年" + kind;
        }

        private String write(String part, String section, String end) {
            StringBuilder text = new StringBuilder(title()).append(end);
            text.append(sentence()).append(sentence()).append(end);
            for (int i = 0; i < PARTS.size(); i++) {
                text.append(part)
                        .append(NUMBERS.charAt(i))
                        .append("、")
                        .append(PARTS.get(i))
                        .append(end);
                for (int j = 0; j < SECTIONS.get(i); j++) {
                    text.append(section).append("（").append(NUMBERS.charAt(j)).append("）");
                    text.append(heading()).append(section.isEmpty() ? "。" : end);
                    text.append(body()).append(end);
                }
            }
            return text.toString();
        }

        private String heading() {
            String one = any(headings);
            int comma = one.indexOf('，');
            return comma > 0 && random.nextBoolean() ? one.substring(0, comma) + "，" + last(any(headings)) : one;
        }

        /** The text of a section; every other one is told in items. */
        private String body() {
            StringBuilder text = new StringBuilder();
            boolean hasItems = random.nextBoolean();
            int length = SECTION_LENGTH + random.nextInt(60);
            for (int i = 0; text.length() < length; i++) {
                if (hasItems && i % 2 == 0 && i < 2 * NUMBERS.length()) {
                    text.append(NUMBERS.charAt(i / 2))
                            .append("是")
                            .append(any(headings))
                            .append("。");
                }
                text.append(sentence());
            }
            return text.toString();
        }

        /** Every fourth sentence as it stands in a seed; the beginning of one with the end of another; some words changed. */
        private String sentence() {
            String one = any(sentences);
            return ended(random.nextInt(4) == 0 ? one : changed(crossed(one, any(sentences))));
        }

        private String crossed(String one, String other) {
            String begin = one.substring(0, one.indexOf('，') + 1);
            begin = OPENED.matcher(begin).find() ? "" : begin;
            String between =
                    switch (random.nextInt(6)) {
                        case 0 -> any(PLACES) + "今年完成" + random.nextInt(1000) + "项，";
                        case 1 -> "投入" + random.nextInt(90) + "." + random.nextInt(10) + "亿元，";
                        case 2 -> "举办培训班X期，";
                        default -> "";
                    };
            return begin + between + last(other);
        }

        private String changed(String sentence) {
            StringBuilder text = new StringBuilder(sentence);
            for (int i = 0; i + 2 <= text.length(); i += 2) {
                if (random.nextInt(16) == 0 && isWord(sentence, i)) {
                    text.replace(i, i + 2, any(words));
                }
            }
            return text.toString();
        }

        private String ended(String sentence) {
            return sentence.endsWith("。") ? sentence : sentence.replaceFirst("[；，：]?$", "。");
        }

        private String last(String sentence) {
            int comma = sentence.lastIndexOf('，');
            return OPENED.matcher(sentence.substring(0, comma + 1)).find() ? sentence : sentence.substring(comma + 1);
        }

        private String any(List<String> all) {
            return all.get(random.nextInt(all.size()));
        }
    }
}
