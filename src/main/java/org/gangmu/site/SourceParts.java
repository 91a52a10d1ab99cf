package org.gangmu.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;
import org.gangmu.source.SourceFile;

/**
 * Which lines of a file belong to which of its reports. Every line belongs to one: what stands before the first report is the
 * first's, what stands behind a report is its own. Immutable.
 */
final class SourceParts {

    /** The first line of each report by its file and its part. */
    private final Map<String, NavigableMap<Integer, Integer>> starts = new HashMap<>();

    /**
     * A stretch of lines.
     *
     * @param first the number of the first
     * @param last the number of the last
     */
    record Lines(int first, int last) {

        boolean holds(int line) {
            return line >= first && line <= last;
        }
    }

    /**
     * Parts the files of reports.
     *
     * @param reports all reports, in any order
     */
    SourceParts(List<ReportFacts> reports) {
        for (ReportFacts facts : reports) {
            starts.computeIfAbsent(facts.report().path(), path -> new TreeMap<>())
                    .put(facts.outline().part(), start(facts));
        }
    }

    /**
     * Gives the lines of a report.
     *
     * @param facts one of the reports
     * @return its lines, at least one
     */
    Lines of(ReportFacts facts) {
        NavigableMap<Integer, Integer> parts =
                starts.getOrDefault(facts.report().path(), new TreeMap<>());
        int part = facts.outline().part();
        Map.Entry<Integer, Integer> next = parts.higherEntry(part);
        int first = parts.lowerKey(part) == null ? 1 : parts.getOrDefault(part, 1);
        int last = next == null ? SourcePages.lineCount(source(facts)) : next.getValue() - 1;
        return new Lines(first, Math.max(first, last));
    }

    private static int start(ReportFacts facts) {
        Outline outline = facts.outline();
        IntStream passages =
                Stream.concat(outline.head().stream(), outline.tail().stream()).mapToInt(Passage::offset);
        IntStream sections = outline.sections().stream().mapToInt(Section::offset);
        int offset = IntStream.concat(passages, sections).min().orElse(0);
        return source(facts).place(offset).line();
    }

    private static SourceFile source(ReportFacts facts) {
        return facts.report().analyzed().source();
    }
}
