package org.gangmu.check;

import java.util.HashSet;
import java.util.Set;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.outline.Section;
import org.gangmu.source.Level;
import org.gangmu.source.Line;
import org.gangmu.source.Span;

/** S06: a heading on a line of its own that ends with 。, which headings on lines of their own do without. */
final class HeadingStopRule implements FileRule {

    @Override
    public String id() {
        return "S06";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        Set<Integer> lines = new HashSet<>();
        for (Line line : file.source().lines()) {
            if (!line.blank()) {
                lines.add(line.text().start());
            }
        }
        for (AnalyzedReport report : file.reports()) {
            report.outline().sections().forEach(section -> look(section, file, lines, found));
        }
    }

    private void look(Section section, ReportFile file, Set<Integer> lines, Findings found) {
        boolean stops = section.stop().equals("。") && !section.marker().isEmpty() && lines.contains(section.offset());
        boolean alone = !section.content().isEmpty()
                && lines.contains(section.content().get(0).offset());
        if (stops && alone && section.kind() == Section.Kind.SECTION) {
            int start = section.offset();
            int end = file.source().text().indexOf("。", start) + 1;
            found.add(this, new Span(start, Math.max(start, end)));
        }
        section.children().forEach(child -> look(child, file, lines, found));
    }
}
