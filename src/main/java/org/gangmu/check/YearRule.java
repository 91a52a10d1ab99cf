package org.gangmu.check;

import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.source.Level;
import org.gangmu.source.Span;

/** S02: the year that a report is about cannot be told. */
final class YearRule implements FileRule {

    @Override
    public String id() {
        return "S02";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        for (AnalyzedReport report : file.reports()) {
            if (report.outline().year().isEmpty()) {
                Span span = Sentences.at(file.source(), Ends.start(report.outline()), 20);
                found.add(this, span);
            }
        }
    }
}
