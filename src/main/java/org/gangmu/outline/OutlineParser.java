package org.gangmu.outline;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Removal;
import org.gangmu.source.SourceFile;

/**
 * Reads the outline of the reports in a file: title, sections by their signs, what stands before and after. It never fails:
 * every text has an outline, and what is odd is a diagnostic with a place. Its cost is linear in the length of the text.
 * Immutable and thread-safe.
 */
public final class OutlineParser {

    /**
     * Reads a file.
     *
     * @param file the file, decoded and cleaned
     * @return an outline for each report in it, in order, at least one
     */
    public Outcome<List<Outline>> parse(SourceFile file) {
        return parse(file, new Work());
    }

    Outcome<List<Outline>> parse(SourceFile file, Work work) {
        List<Block> blocks = Wraps.join(file.lines(), work);
        List<List<Block>> reports = Reports.split(blocks, work);
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Outline> outlines = new ArrayList<>();
        int removed = 0;
        for (int i = 0; i < reports.size(); i++) {
            boolean isLast = i + 1 == reports.size();
            int end = isLast
                    ? Integer.MAX_VALUE
                    : reports.get(i + 1).get(0).text().start();
            List<Removal> removals = new ArrayList<>();
            while (removed < file.removals().size()
                    && file.removals().get(removed).span().start() < end) {
                removals.add(file.removals().get(removed++));
            }
            int part = reports.size() == 1 ? 0 : i + 1;
            outlines.add(new ReportReader(file, work, diagnostics).read(reports.get(i), part, removals));
        }
        return Outcome.of(outlines, diagnostics);
    }
}
