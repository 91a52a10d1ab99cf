package org.gangmu.check;

import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.outline.Title;
import org.gangmu.source.Level;

/** S01: the text has no title; one is proposed. */
final class TitleRule implements FileRule {

    private static final int LONGEST = 30;

    @Override
    public String id() {
        return "S01";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        for (AnalyzedReport report : file.reports()) {
            Title title = report.outline().title();
            if (title.origin() == Title.Origin.INFERRED) {
                found.add(this, Sentences.at(file.source(), title.offset(), LONGEST), title.text());
            }
        }
    }
}
