package org.gangmu.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.outline.Content;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Line;
import org.gangmu.source.SourceFile;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/** A file with the reports that it holds, made ready for rules. Immutable and thread-safe. */
public final class ReportFile {

    private static final int LONGEST_OPENING = 20;

    private final SourceFile source;
    private final List<AnalyzedReport> reports;
    private final List<Diagnostic> diagnostics;
    private final List<List<Line>> blocks;
    private final List<Text> paragraphs;

    /**
     * Makes a file ready.
     *
     * @param reports the reports that it holds, at least one, in order
     * @param diagnostics what reading it found
     */
    public ReportFile(List<AnalyzedReport> reports, List<Diagnostic> diagnostics) {
        this.source = reports.get(0).source();
        this.reports = List.copyOf(reports);
        this.diagnostics = List.copyOf(diagnostics);
        this.blocks = blocks(source, starts(reports));
        this.paragraphs = blocks.stream()
                .map(lines -> Text.join(lines.stream().map(Line::text).toList()))
                .toList();
    }

    SourceFile source() {
        return source;
    }

    List<AnalyzedReport> reports() {
        return reports;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The paragraphs, noise left out and hard wraps joined as the outline joins them. */
    List<Text> paragraphs() {
        return paragraphs;
    }

    /** The lines of each paragraph; several where the outline joined a hard wrap. */
    List<List<Line>> blocks() {
        return blocks;
    }

    /** The first words of the file, where a finding about all of it stands. */
    Span opening() {
        Text first = paragraphs.get(0);
        return Findings.span(first, new Span(0, Math.min(first.length(), LONGEST_OPENING)));
    }

    /** The last words before an offset, where a finding about a report's end stands. */
    Span closingBefore(int offset) {
        Text last = paragraphs.get(0);
        for (Text paragraph : paragraphs) {
            if (paragraph.start() < offset) {
                last = paragraph;
            }
        }
        return Findings.span(last, new Span(Math.max(0, last.length() - LONGEST_OPENING), last.length()));
    }

    private static List<List<Line>> blocks(SourceFile source, Set<Integer> starts) {
        List<List<Line>> blocks = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : source.lines()) {
            if (line.blank()) {
                continue;
            }
            if (starts.contains(line.text().start()) && !open.isEmpty()) {
                blocks.add(List.copyOf(open));
                open.clear();
            }
            open.add(line);
        }
        blocks.add(List.copyOf(open));
        return List.copyOf(blocks);
    }

    private static Set<Integer> starts(List<AnalyzedReport> reports) {
        Set<Integer> starts = new HashSet<>();
        for (AnalyzedReport report : reports) {
            Outline outline = report.outline();
            outline.head().stream().map(Passage::offset).forEach(starts::add);
            outline.sections().forEach(section -> addStarts(section, starts));
            outline.tail().stream().map(Passage::offset).forEach(starts::add);
        }
        return starts;
    }

    private static void addStarts(Section section, Set<Integer> starts) {
        starts.add(section.offset());
        for (Content part : section.content()) {
            starts.add(part.offset());
            if (part instanceof Section below) {
                addStarts(below, starts);
            }
        }
    }
}
