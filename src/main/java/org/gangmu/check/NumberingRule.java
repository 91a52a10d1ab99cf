package org.gangmu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.outline.Section;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.SourceFile;

/**
 * S04: numbers that skip, stand twice, go back or begin again, in headings and in runs (一是…三是…). The parser found them. A number that is missing
 * where text was cut out (W02) is none of the writer's.
 */
final class NumberingRule implements FileRule {

    private static final String CODE = "numbering-";
    private static final String GAP = "numbering-gap";
    private static final int LONGEST = 16;

    @Override
    public String id() {
        return "S04";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        SourceFile source = file.source();
        Cuts cuts = Cuts.of(source);
        Map<Integer, Integer> before = new HashMap<>();
        int start = 0;
        for (AnalyzedReport report : file.reports()) {
            // What stands before the first report's beginning is its own.
            addBefore(report.outline().sections(), start == 0 ? 0 : Ends.start(report.outline()), before);
            start = Ends.start(report.outline()) + 1;
        }
        for (Diagnostic diagnostic : file.diagnostics()) {
            if (diagnostic.code().startsWith(CODE) && !isInlineRestart(source, diagnostic)) {
                int line = source.index().start(diagnostic.place().line());
                int offset = line + diagnostic.place().column() - 1;
                boolean gap = diagnostic.code().equals(GAP);
                if (!gap || !cuts.between(before.getOrDefault(offset, line), offset)) {
                    List<String> arguments = new ArrayList<>(List.of(kind(diagnostic)));
                    arguments.addAll(diagnostic.arguments());
                    found.add(this, Sentences.at(source, offset, LONGEST), arguments.toArray(String[]::new));
                }
            }
        }
    }

    /** What is wrong: where the first number is wanting, the text before it may be. */
    private static String kind(Diagnostic diagnostic) {
        boolean first = diagnostic.arguments().size() > 1
                && diagnostic.arguments().get(1).equals("1");
        return first && diagnostic.code().equals(GAP)
                ? "begin"
                : diagnostic.code().substring(CODE.length());
    }

    /** For the offset of each section that of the last one before it with a sign of its kind, or where what holds both begins. */
    private static void addBefore(List<Section> sections, int start, Map<Integer, Integer> before) {
        Map<String, Integer> last = new HashMap<>();
        for (Section section : sections) {
            String kind = section.marker().replaceAll("[0-9０-９一二三四五六七八九十百]+", "");
            before.put(section.offset(), last.getOrDefault(kind, start));
            last.put(kind, section.offset());
            addBefore(section.children(), section.offset(), before);
        }
    }

    /** Whether a count begins again inside a line, which a short list in a sentence may do. */
    private static boolean isInlineRestart(SourceFile source, Diagnostic diagnostic) {
        int start = source.index().start(diagnostic.place().line());
        String before =
                source.text().substring(start, start + diagnostic.place().column() - 1);
        return diagnostic.code().equals("numbering-restart") && !before.isBlank();
    }
}
