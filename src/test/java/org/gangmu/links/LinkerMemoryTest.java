package org.gangmu.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangmu.GeneratedReports;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Analyzer;
import org.gangmu.analysis.PackedThemes;
import org.gangmu.outline.Outline;
import org.gangmu.outline.OutlineParser;
import org.gangmu.source.Noise;
import org.gangmu.source.SourceFile;
import org.gangmu.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A linker that remembers finds what one finds that knows nothing, whatever is edited in between. */
class LinkerMemoryTest {

    private static final Analyzer ANALYZER =
            new Analyzer(PackedThemes.read().value().orElseThrow());
    private static final GeneratedReports MADE = new GeneratedReports(3);
    private static final int REPORTS = 40;
    private static final int STEPS = 6;

    /** Four series; more by {@code -Dgangmu.series=200}. */
    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("gangmu.series", 4));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsRememberedIsWhatWouldBeFoundAnew(int seed) {
        Random random = new Random(seed);
        Map<String, String> texts = new TreeMap<>();
        Map<String, List<AnalyzedReport>> read = new TreeMap<>();
        for (int i = 0; i < REPORTS; i++) {
            put("r" + i + ".txt", text(i), texts, read);
        }
        Linker linker = new Linker();
        for (int step = 0; step < STEPS; step++) {
            List<AnalyzedReport> all =
                    read.values().stream().flatMap(List::stream).collect(Collectors.toCollection(ArrayList::new));
            if (random.nextInt(3) == 0) {
                Collections.shuffle(all, random);
            }
            assertThat(linker.link(all)).isEqualTo(new Linker().link(all));
            for (int edits = random.nextInt(3); edits >= 0; edits--) {
                edit(random, texts, read);
            }
        }
    }

    @Test
    void mostIsNotFoundAnew() {
        Map<String, String> texts = new TreeMap<>();
        Map<String, List<AnalyzedReport>> read = new TreeMap<>();
        for (int i = 0; i < REPORTS; i++) {
            put("r" + i + ".txt", text(i), texts, read);
        }
        Linker linker = new Linker();
        Set<Link> first = Collections.newSetFromMap(new IdentityHashMap<>());
        first.addAll(linker.link(all(read)).links());
        put("r7.txt", texts.get("r7.txt") + "特此报告。\n", texts, read);
        List<Link> second = linker.link(all(read)).links();
        long kept = second.stream()
                .filter(link -> link.kind() == Link.Kind.RELATED || link.kind() == Link.Kind.ELSEWHERE)
                .filter(first::contains)
                .count();
        assertThat(kept).isGreaterThan(first.size() / 4);
    }

    private static List<AnalyzedReport> all(Map<String, List<AnalyzedReport>> read) {
        return read.values().stream().flatMap(List::stream).toList();
    }

    /** The first section of each part: enough to be linked, and quick. */
    private static String text(int index) {
        return MADE.text(index)
                .lines()
                .filter(line -> !line.startsWith("（") || line.startsWith("（一）") || line.startsWith("（二）"))
                .collect(Collectors.joining("\n"));
    }

    private static void edit(Random random, Map<String, String> texts, Map<String, List<AnalyzedReport>> read) {
        List<String> names = List.copyOf(texts.keySet());
        String name = names.get(random.nextInt(names.size()));
        String text = texts.get(name);
        switch (random.nextInt(7)) {
            case 0 -> {
                texts.remove(name);
                read.remove(name);
            }
            case 1 -> put("r" + random.nextInt(1000) + ".txt", text(random.nextInt(200)), texts, read);
            case 2 -> put(name, text.replaceFirst("20\\d\\d年", 2012 + random.nextInt(12) + "年"), texts, read);
            case 3 -> put("a" + name, text, texts, read);
            case 4 -> put(name, text, texts, read);
            case 5 ->
                put(
                        name,
                        text + "\n四、"
                                + MADE.text(random.nextInt(200))
                                        .lines()
                                        .skip(3)
                                        .findFirst()
                                        .orElse(""),
                        texts,
                        read);
            default -> {
                int stop = text.indexOf('。', random.nextInt(text.length()));
                String more = MADE.text(random.nextInt(200))
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElse("");
                put(
                        name,
                        stop < 0 ? text + more : text.substring(0, stop + 1) + more + text.substring(stop + 1),
                        texts,
                        read);
            }
        }
    }

    private static void put(
            String name, String text, Map<String, String> texts, Map<String, List<AnalyzedReport>> read) {
        texts.put(name, text);
        SourceFile source = new SourceReader(Noise.defaults())
                .read(name, text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        List<Outline> outlines = new OutlineParser().parse(source).value().orElseThrow();
        read.put(
                name,
                outlines.stream()
                        .map(outline -> ANALYZER.analyze(source, outline))
                        .toList());
    }
}
