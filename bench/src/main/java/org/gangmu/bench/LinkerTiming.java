package org.gangmu.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Analyzer;
import org.gangmu.analysis.PackedThemes;
import org.gangmu.links.Linker;
import org.gangmu.links.Links;
import org.gangmu.outline.Outline;
import org.gangmu.outline.OutlineParser;
import org.gangmu.source.Noise;
import org.gangmu.source.SourceFile;
import org.gangmu.source.SourceReader;

/**
 * Times the linker on made-up corpora: reports of about 9 KB, made of sentences of the seeds in which one character in eight is
 * replaced by others of the seeds. Prints processor time and the most memory in use beside the reports.
 */
public final class LinkerTiming {

    private static final int SECTIONS = 10;
    private static final int SENTENCES = 6;
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");
    private static final List<String> UNITS = List.of("东湖县", "西山区", "南江市", "北原县", "中河镇");

    private final List<String> sentences = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Analyzer analyzer = new Analyzer(PackedThemes.read().value().orElseThrow());

    private LinkerTiming() throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.sorted().toList()) {
                for (String sentence : Files.readString(seed).split("[。\\n]", -1)) {
                    if (sentence.length() > 15 && sentence.length() < 120) {
                        sentences.add(sentence.strip().replaceFirst("^[（(]?[一二三四五六七八九十]+[、）)是]", ""));
                    }
                }
            }
        }
        for (String sentence : sentences) {
            for (int i = 0; i + 2 <= sentence.length(); i += 2) {
                words.add(sentence.substring(i, i + 2));
            }
        }
    }

    /**
     * Times the linker.
     *
     * @param args how many reports, one figure or several; 1,000, 3,000 and 10,000 where none is given
     * @throws IOException if the seeds cannot be read; the folder must be the project's
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int[] sizes = Arrays.stream(args.length == 0 ? new String[] {"1000", "3000", "10000"} : args)
                .mapToInt(Integer::parseInt)
                .toArray();
        LinkerTiming timing = new LinkerTiming();
        new Linker().link(timing.reports(200));
        for (int size : sizes) {
            out.println(timing.time(size));
        }
    }

    private String time(int size) {
        List<AnalyzedReport> reports = reports(size);
        int sections =
                reports.stream().mapToInt(report -> report.sections().size()).sum();
        System.gc();
        long before = used();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = processor();
        Links links = new Linker().link(reports);
        long spent = processor() - start;
        return String.format(
                "%,d reports, %,d sections: %.1f s of processor time, at most %,d MB more; %,d links, %,d repetitions",
                size,
                sections,
                spent / 1e9,
                (peak() - before) >> 20,
                links.links().size(),
                links.repetitions().size());
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long used() {
        return pools().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static long peak() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private List<AnalyzedReport> reports(int size) {
        Random random = new Random(size);
        List<AnalyzedReport> reports = new ArrayList<>();
        SourceReader reader = new SourceReader(Noise.defaults());
        for (int i = 0; i < size; i++) {
            byte[] text = text(random).getBytes(StandardCharsets.UTF_8);
            SourceFile source = reader.read(i + ".txt", text).value().orElseThrow();
            for (Outline outline : new OutlineParser().parse(source).value().orElseThrow()) {
                reports.add(analyzer.analyze(source, outline));
            }
        }
        return reports;
    }

    private String text(Random random) {
        StringBuilder text = new StringBuilder(UNITS.get(random.nextInt(UNITS.size())))
                .append("委组织部")
                .append(2015 + random.nextInt(8))
                .append("年度工作报告\n一、主要做法\n");
        for (int i = 0; i < SECTIONS; i++) {
            if (i == SECTIONS - 4) {
                text.append("二、存在的问题\n");
            } else if (i == SECTIONS - 2) {
                text.append("三、下一步打算\n");
            }
            text.append("（").append(NUMERALS.get(i)).append("）");
            for (int j = 0; j < SENTENCES; j++) {
                text.append(sentence(random)).append("。");
            }
            text.append("\n");
        }
        return text.toString();
    }

    private String sentence(Random random) {
        StringBuilder sentence = new StringBuilder(sentences.get(random.nextInt(sentences.size())));
        for (int i = 0; i + 2 <= sentence.length(); i += 2) {
            if (random.nextInt(8) == 0) {
                sentence.replace(i, i + 2, words.get(random.nextInt(words.size())));
            }
        }
        return sentence.toString();
    }
}
