package org.gangmu.cli;

import java.util.List;
import java.util.stream.Stream;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.outline.Content;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Passage;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Place;

/** Shares out the findings of a file among the reports that it holds. */
final class PartFindings {

    private PartFindings() {}

    /** Gives the findings whose place lies in one report; what lies before the first belongs to the first. */
    static List<Diagnostic> of(List<AnalyzedReport> reports, int part, List<Diagnostic> findings) {
        return findings.stream()
                .filter(finding -> part == 0 || start(reports.get(part)).compareTo(finding.place()) <= 0)
                .filter(finding ->
                        part + 1 == reports.size() || finding.place().compareTo(start(reports.get(part + 1))) < 0)
                .toList();
    }

    private static Place start(AnalyzedReport report) {
        Outline outline = report.outline();
        int offset = Stream.of(
                        outline.head().stream().map(Passage::offset),
                        outline.sections().stream().map(Content::offset),
                        outline.tail().stream().map(Passage::offset))
                .flatMap(offsets -> offsets)
                .min(Integer::compare)
                .orElse(0);
        return report.source().place(offset);
    }
}
