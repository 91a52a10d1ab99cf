package org.gangmu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reports of the project's own portal: the seeds' bytes, at most behind a block of front matter. */
class ContentTest {

    @Test
    void eachReportIsASeedBehindItsFrontMatter() throws IOException {
        List<String> seeds = bytes(Path.of("seeds"));
        List<String> reports = new ArrayList<>();
        for (String report : bytes(Path.of("content/reports"))) {
            boolean block = report.startsWith("---\n");
            reports.add(block ? report.substring(report.indexOf("\n---\n", 3) + 5) : report);
        }
        assertThat(reports).hasSize(5).containsExactlyInAnyOrderElementsOf(seeds);
    }

    /** Reads files as strings of one character a byte. */
    private static List<String> bytes(Path folder) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toArray(Path[]::new)) {
                all.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }
}
