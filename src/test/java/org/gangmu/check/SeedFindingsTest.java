package org.gangmu.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.links.Linker;
import org.gangmu.site.Corpus;
import org.gangmu.site.Report;
import org.gangmu.source.Level;
import org.gangmu.source.Outcome;
import org.junit.jupiter.api.Test;

/**
 * What the rules find in the five seeds and in the reports of other offices, kept as files; {@code -Dgangmu.update=true} writes them anew. Each line was
 * judged by eye: none is false.
 */
class SeedFindingsTest {

    @Test
    void seeds() throws IOException {
        List<Finding> findings = findings(Path.of("seeds"));
        compare("seeds.findings", findings);
        assertThat(findings)
                .filteredOn(finding -> finding.level() == Level.ERROR)
                .extracting(finding -> finding.diagnostic().source().substring(0, 3) + ":"
                        + finding.diagnostic().place().line() + " " + finding.id())
                .containsExactlyInAnyOrder(
                        "001:4 W02",
                        "001:12 W01",
                        "001:14 W01",
                        "001:22 W01",
                        "001:36 W01",
                        "001:43 S07",
                        "001:51 M03",
                        "001:52 W01",
                        "001:58 W02",
                        "002:4 P01");
    }

    @Test
    void otherOffices() throws IOException {
        List<Finding> findings = findings(Path.of("src/test/resources/offices"));
        compare("offices.findings", findings);
        assertThat(findings).noneMatch(finding -> finding.level() == Level.ERROR);
    }

    private static void compare(String name, List<Finding> findings) throws IOException {
        Path golden = Path.of("src/test/resources").resolve(name);
        String lines =
                String.join("\n", findings.stream().map(Finding::toString).toList()) + "\n";
        if (Boolean.getBoolean("gangmu.update")) {
            Files.writeString(golden, lines);
        }
        assertThat(lines).as(name + ", written anew with -Dgangmu.update=true").isEqualTo(Files.readString(golden));
    }

    private static List<Finding> findings(Path folder) throws IOException {
        Checker checker = new Checker();
        List<Finding> findings = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            Outcome<List<AnalyzedReport>> read = RuleCase.read(new RuleCase.File(name, Files.readString(file)));
            findings.addAll(checker.check(new ReportFile(read.value().orElseThrow(), read.diagnostics())));
            findings.addAll(Checker.adopt(read.diagnostics()));
            read.value().orElseThrow().forEach(report -> reports.add(new Report(name, report)));
        }
        Corpus corpus = Corpus.of(reports).value().orElseThrow();
        findings.addAll(
                checker.check(new ReportSet(corpus.reports(), Optional.of(new Linker().link(corpus.reports())))));
        return findings;
    }
}
