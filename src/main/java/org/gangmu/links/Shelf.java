package org.gangmu.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.outline.Section;
import org.gangmu.outline.SpeakingSections;

/**
 * All reports in an order that depends on what they are and not on how they came: by year (those without one last), path and
 * part. All that links is counted and cut off in this order. Immutable and thread-safe.
 */
final class Shelf {

    private final List<AnalyzedReport> reports;
    private final List<Integer> order;
    private final List<Speaker> speakers = new ArrayList<>();
    /** Of each section that says something; dozens of links name it. */
    private final List<SectionRef> references = new ArrayList<>();

    Shelf(List<AnalyzedReport> reports) {
        this.reports = List.copyOf(reports);
        this.order = IntStream.range(0, reports.size())
                .boxed()
                .sorted(Comparator.comparing(this.reports::get, lasting()))
                .toList();
        for (int i = 0; i < order.size(); i++) {
            AnalyzedReport report = report(i);
            for (List<Section> path : SpeakingSections.of(report.outline())) {
                Section section = path.get(path.size() - 1);
                speakers.add(Speaker.of(speakers.size(), i, path, report.of(section)));
                references.add(new SectionRef(given(i), section.id()));
            }
        }
    }

    private static Comparator<AnalyzedReport> lasting() {
        return Comparator.comparingInt(
                        (AnalyzedReport report) -> report.outline().year().orElse(Integer.MAX_VALUE))
                .thenComparing(report -> report.source().path())
                .thenComparing(report -> report.outline().part());
    }

    int size() {
        return order.size();
    }

    /** Gives a report by its number in the lasting order. */
    AnalyzedReport report(int number) {
        return reports.get(order.get(number));
    }

    /** Tells which of the reports given a report of the lasting order is. */
    int given(int number) {
        return order.get(number);
    }

    /** Gives the sections that say something, in the lasting order. */
    List<Speaker> speakers() {
        return speakers;
    }

    /** Gives them report by report. */
    List<List<Speaker>> byReport() {
        List<List<Speaker>> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < size(); i++) {
            int end = start;
            while (end < speakers.size() && speakers.get(end).report() == i) {
                end++;
            }
            found.add(speakers.subList(start, end));
            start = end;
        }
        return found;
    }

    SectionRef reference(Speaker speaker) {
        return references.get(speaker.number());
    }
}
