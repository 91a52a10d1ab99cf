package org.gangmu.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.check.Allowances;
import org.gangmu.check.Checker;
import org.gangmu.check.Finding;
import org.gangmu.check.ReportFile;
import org.gangmu.check.ReportSet;
import org.gangmu.links.Links;
import org.gangmu.site.Corpus;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;

/** Gathers what the rules find in the files of one run, file by file and then in all together. For one run, on one thread. */
final class Checks {

    private static final Checker CHECKER = new Checker();

    private final List<Finding> findings = new ArrayList<>();
    private int files;

    /**
     * What reading a file gave, and what the rules say of it.
     *
     * @param reports the reports that it holds, or why there are none
     * @param findings what the rules found in it
     */
    record Checked(Outcome<List<AnalyzedReport>> reports, List<Finding> findings) {}

    /** Checks one file; may be called on any thread. */
    static Checked check(Outcome<List<AnalyzedReport>> read) {
        List<Finding> found = read.value()
                .filter(reports -> !reports.isEmpty())
                .map(reports -> CHECKER.check(new ReportFile(reports, read.diagnostics())))
                .orElse(List.of());
        return new Checked(read, found);
    }

    /** Takes what was found in a file. */
    void add(Checked checked) {
        findings.addAll(checked.findings());
        files++;
    }

    /** Checks all reports together; without links, what needs links is not looked for. */
    void checkTogether(Corpus corpus, Optional<Links> links) {
        findings.addAll(CHECKER.check(new ReportSet(corpus.reports(), links)));
    }

    /**
     * Closes the checks.
     *
     * @param folder the portal's folder, whose {@code check.allow} counts
     * @param whole whether all files of the portal were checked, so that an entry that lets nothing pass is one too many
     */
    CheckResult result(Path folder, boolean whole) {
        Path file = folder.resolve(Allowances.FILE);
        List<Diagnostic> wrong = new ArrayList<>();
        Allowances allowances = Allowances.NONE;
        if (Files.exists(file)) {
            Outcome<Allowances> read = new PortalFolder.Member(Allowances.FILE, file)
                    .text()
                    .then(text -> Allowances.read(Allowances.FILE, text));
            wrong.addAll(read.diagnostics());
            allowances = read.value().orElse(Allowances.NONE);
        }
        if (whole) {
            wrong.addAll(allowances.unused(findings));
        }
        Allowances.Sifted sifted = allowances.sift(findings);
        return new CheckResult(sifted.findings(), Map.of(), sifted.passed(), files).with(wrong);
    }
}
