package org.gangmu.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.GeneratedReports;
import org.gangmu.analysis.Analyzer;
import org.gangmu.analysis.PackedThemes;
import org.gangmu.analysis.Theme;
import org.gangmu.links.Linker;
import org.gangmu.links.Links;
import org.gangmu.outline.Outline;
import org.gangmu.outline.OutlineParser;
import org.gangmu.search.SearchIndex;
import org.gangmu.site.Catalogue;
import org.gangmu.site.Corpus;
import org.gangmu.site.Report;
import org.gangmu.source.Noise;
import org.gangmu.source.SourceFile;
import org.gangmu.source.SourceReader;

/**
 * Times what grows with all reports together: reading, parsing and analysing {@linkplain GeneratedReports generated reports}, linking
 * them, and the index of the search; no page is made and nothing is written. One size a process, since what one leaves in memory
 * would be counted for the next.
 */
public final class GrowthTiming {

    private static final long SEED = 7;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final List<Theme> themes = PackedThemes.read().value().orElseThrow();
    private long wall = System.nanoTime();

    private GrowthTiming() {}

    /**
     * Times one size.
     *
     * @param args how many reports
     */
    public static void main(String[] args) {
        new GrowthTiming().run(Integer.parseInt(args[0]));
    }

    private void run(int size) {
        List<Report> reports = reports(size);
        step(size, "read, parsed and analysed");
        Corpus corpus = Corpus.of(reports).value().orElseThrow();
        Links links = new Linker().link(corpus.reports());
        step(size, "linked (" + links.links().size() + " links)");
        long[] written = {0, 0};
        SearchIndex.of(Catalogue.of(themes, corpus)).write((name, text) -> {
            written[0]++;
            written[1] += text.length();
        });
        step(size, "indexed (" + written[0] + " pieces, " + (written[1] >> 20) + " MB)");
        long spent = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
        out.println(size + " reports: processor time of all " + spent / 1_000_000_000 + " s");
    }

    /** Tells the time since the step before, and what is alive after it. */
    private void step(int size, String done) {
        double seconds = (System.nanoTime() - wall) / 1e9;
        System.gc();
        long alive = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
        out.println(String.format("%d reports %s: %.1f s, %d MB alive", size, done, seconds, alive));
        wall = System.nanoTime();
    }

    private List<Report> reports(int size) {
        GeneratedReports made = new GeneratedReports(SEED);
        Analyzer analyzer = new Analyzer(themes);
        SourceReader reader = new SourceReader(Noise.defaults());
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String path = "r" + i + ".txt";
            byte[] text = made.text(i).getBytes(StandardCharsets.UTF_8);
            SourceFile source = reader.read(path, text).value().orElseThrow();
            for (Outline outline : new OutlineParser().parse(source).value().orElseThrow()) {
                reports.add(new Report(path, analyzer.analyze(source, outline)));
            }
        }
        return reports;
    }
}
