package org.gangmu.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.outline.Content;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;
import org.gangmu.source.Characters;
import org.gangmu.source.Level;

/** R01: a report that stands in the portal twice, word for word but for spaces. */
final class SameReportRule implements PortalRule {

    private static final int LONGEST = 24;

    @Override
    public String id() {
        return "R01";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public void check(ReportSet reports, PortalFindings found) {
        Map<Long, AnalyzedReport> seen = new LinkedHashMap<>();
        for (AnalyzedReport report : reports.reports()) {
            AnalyzedReport other = seen.putIfAbsent(mark(report.outline()), report);
            if (other != null && letters(other.outline()).compareTo(letters(report.outline())) == 0) {
                int start = Ends.start(report.outline());
                found.add(
                        this,
                        report.source(),
                        Sentences.at(report.source(), start, LONGEST),
                        other.source().path());
            }
        }
    }

    /** A number that equal texts share, so that the texts of thousands of reports need not be held. */
    private static long mark(Outline outline) {
        CharSequence text = letters(outline);
        long mark = 1125899906842597L;
        for (int i = 0; i < text.length(); i++) {
            mark = 31 * mark + text.charAt(i);
        }
        return mark;
    }

    private static StringBuilder letters(Outline outline) {
        StringBuilder letters = new StringBuilder();
        for (Passage passage : outline.head()) {
            add(passage.text(), letters);
        }
        outline.sections().forEach(section -> add(section, letters));
        for (Passage passage : outline.tail()) {
            add(passage.text(), letters);
        }
        return letters;
    }

    private static void add(Section section, StringBuilder letters) {
        add(section.marker(), letters);
        add(section.heading().orElse(""), letters);
        for (Content part : section.content()) {
            if (part instanceof Paragraph paragraph) {
                add(paragraph.text(), letters);
            } else {
                add((Section) part, letters);
            }
        }
    }

    private static void add(String text, StringBuilder letters) {
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
    }
}
