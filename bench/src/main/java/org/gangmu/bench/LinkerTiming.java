package org.gangmu.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gangmu.GeneratedReports;
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
 * Times the linker on {@linkplain GeneratedReports generated reports}. Prints processor time and the most memory in use beside the
 * reports.
 */
public final class LinkerTiming {

    private static final long SEED = 5;

    private final GeneratedReports made = new GeneratedReports(SEED);
    private final Analyzer analyzer = new Analyzer(PackedThemes.read().value().orElseThrow());

    private LinkerTiming() {}

    /**
     * Times the linker.
     *
     * @param args how many reports, one figure or several; 1,000, 3,000 and 10,000 where none is given
     */
    public static void main(String[] args) {
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
        List<AnalyzedReport> reports = new ArrayList<>();
        SourceReader reader = new SourceReader(Noise.defaults());
        for (int i = 0; i < size; i++) {
            byte[] text = made.text(i).getBytes(StandardCharsets.UTF_8);
            SourceFile source = reader.read(i + ".txt", text).value().orElseThrow();
            for (Outline outline : new OutlineParser().parse(source).value().orElseThrow()) {
                reports.add(analyzer.analyze(source, outline));
            }
        }
        return reports;
    }
}
