package org.gangmu.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes reports of the seeds' words, as many as are wanted and the same for the same seed number: numbered parts, sentences of the
 * seeds, half of them with the end of another, figures and names of their own.
 */
public final class GeneratedReports {

    private static final Pattern SIGN =
            Pattern.compile("^(?:[一二三四五六七八九十]+(?:、|是|要)|（[一二三四五六七八九十]+）|[0-9]+[.．、]|第[一二三四五六七八九十]+[，、])");

    private static final List<String> PLACES = split("东山 西河 南坪 北川 清江 临水 平安 长兴 金湖 玉泉 石门 龙岗 凤台 安定 永和 新丰 大同 青云 白鹤 红旗");
    private static final List<String> OFFICES = split("区委 县委 市委 区委组织部 县纪委 县教育局 人民医院党委 街道党工委 镇党委 县人民法院党组 税务局党委 第一中学党委");
    private static final List<String> KINDS = split("落实全面从严治党主体责任情况报告 党建工作总结 履行全面从严治党责任情况报告 抓基层党建工作述职报告 工作情况汇报");
    private static final String NUMBERS = "一二三四五六七八九十";

    private final Random random;
    private final List<String> sentences = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();

    private GeneratedReports(long seed) {
        random = new Random(seed);
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.sorted().toList()) {
                Files.readAllLines(file).forEach(this::take);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> split(String words) {
        return List.of(words.split(" ", -1));
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

    /** Writes reports into a folder. */
    public static void write(Path folder, int number, long seed) throws IOException {
        GeneratedReports made = new GeneratedReports(seed);
        Files.createDirectories(folder);
        for (int i = 0; i < number; i++) {
            Files.writeString(folder.resolve("r%05d.txt".formatted(i)), made.report());
        }
    }

    private String report() {
        StringBuilder text = new StringBuilder();
        text.append(any(PLACES))
                .append(any(OFFICES))
                .append(2012 + random.nextInt(12))
                .append("年")
                .append(any(KINDS));
        text.append("\n").append(paragraph(2)).append("\n");
        int parts = 3 + random.nextInt(3);
        for (int i = 0; i < parts; i++) {
            text.append(NUMBERS.charAt(i)).append("、").append(heading()).append("\n");
            int sections = 1 + random.nextInt(3);
            for (int j = 0; j < sections; j++) {
                text.append("（")
                        .append(NUMBERS.charAt(j))
                        .append("）")
                        .append(heading())
                        .append("。");
                text.append(paragraph(4 + random.nextInt(6))).append("\n");
            }
        }
        return text.toString();
    }

    private String heading() {
        String one = any(headings);
        int comma = one.indexOf('，');
        return comma > 0 && random.nextBoolean() ? one.substring(0, comma) + "，" + last(any(headings)) : one;
    }

    private String paragraph(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number; i++) {
            text.append(random.nextBoolean() ? any(sentences) : crossed(any(sentences), any(sentences)));
        }
        return text.toString().replaceFirst("；$", "。");
    }

    /** The beginning of one sentence with the end of another, and a figure or place now and then. */
    private String crossed(String one, String other) {
        int comma = one.indexOf('，');
        String begin = comma > 0 ? one.substring(0, comma + 1) : "";
        String between =
                switch (random.nextInt(4)) {
                    case 0 -> any(PLACES) + "今年完成" + random.nextInt(1000) + "项，";
                    case 1 -> "投入" + random.nextInt(90) + "." + random.nextInt(10) + "亿元，";
                    default -> "";
                };
        return begin + between + last(other);
    }

    private static String last(String sentence) {
        return sentence.substring(sentence.lastIndexOf('，') + 1);
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
