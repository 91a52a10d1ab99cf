package org.gangmu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gangmu.outline.Outline;
import org.gangmu.outline.OutlineParser;
import org.gangmu.source.Noise;
import org.gangmu.source.Outcome;
import org.gangmu.source.SourceFile;
import org.gangmu.source.SourceReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How fast report text is read and parsed. One operation works through one megabyte (1,000,000 bytes or a little more) of
 * UTF-8 report text, the five seeds over and over, so a score of 20 operations a second is 20 MB/s.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ParserBenchmark {

    private static final int MEGABYTE = 1_000_000;

    private final SourceReader reader = new SourceReader(Noise.defaults());
    private final OutlineParser parser = new OutlineParser();
    private final List<byte[]> texts = new ArrayList<>();
    private final List<SourceFile> files = new ArrayList<>();
    private SourceFile whole = read(new byte[] {'a'});

    /** Makes the benchmark's state. */
    public ParserBenchmark() {}

    /**
     * Reads the seeds from the project's folder.
     *
     * @throws IOException if they are not there
     */
    @Setup
    public void load() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> found = Files.list(Path.of("seeds"))) {
            for (Path seed : found.sorted().toList()) {
                seeds.add(Files.readAllBytes(seed));
            }
        }
        int bytes = 0;
        StringBuilder all = new StringBuilder();
        for (int i = 0; bytes < MEGABYTE; i++) {
            byte[] seed = seeds.get(i % seeds.size());
            bytes += seed.length;
            texts.add(seed);
            files.add(read(seed));
            all.append(new String(seed, StandardCharsets.UTF_8));
        }
        whole = read(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private SourceFile read(byte[] bytes) {
        return reader.read("seed.txt", bytes).value().orElseThrow();
    }

    /**
     * Parses the megabyte as reports of the usual length, already decoded and cleaned.
     *
     * @param hole takes the outlines
     */
    @Benchmark
    public void parse(Blackhole hole) {
        for (SourceFile file : files) {
            hole.consume(parser.parse(file));
        }
    }

    /**
     * Parses the megabyte as one file.
     *
     * @return the outlines
     */
    @Benchmark
    public Outcome<List<Outline>> parseOneLongFile() {
        return parser.parse(whole);
    }

    /**
     * Decodes, cleans and parses the megabyte.
     *
     * @param hole takes the outlines
     */
    @Benchmark
    public void readAndParse(Blackhole hole) {
        for (byte[] text : texts) {
            hole.consume(parser.parse(read(text)));
        }
    }
}
