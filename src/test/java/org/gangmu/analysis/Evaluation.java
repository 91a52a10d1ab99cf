package org.gangmu.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gangmu.outline.Outline;
import org.gangmu.outline.OutlineParser;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;
import org.gangmu.source.Noise;
import org.gangmu.source.Outcome;
import org.gangmu.source.SourceFile;
import org.gangmu.source.SourceReader;

/** Holds what the analyzer says against what a person said, report by report. */
final class Evaluation {

    private final Analyzer analyzer = new Analyzer(PackedThemes.read().value().orElseThrow());
    private final List<String> misses = new ArrayList<>();
    private final List<String> notFound = new ArrayList<>();
    private int labels;
    private int first;
    private int any;
    private int facets;

    /** Reads a report as the program does, and compares it with its labels. */
    void add(Path text, Path json) throws IOException {
        SourceFile source = new SourceReader(Noise.defaults())
                .read(text.getFileName().toString(), Files.readAllBytes(text))
                .value()
                .orElseThrow();
        Outcome<List<Outline>> outlines = new OutlineParser().parse(source);
        Outline outline = outlines.value().orElseThrow().get(0);
        AnalyzedReport report = analyzer.analyze(source, outline);
        for (Label label : Label.read(json)) {
            Optional<Section> section = find(source, outline.sections(), label);
            if (section.isPresent()) {
                compare(label, report, section.get());
            } else if (!label.optional()) {
                notFound.add(source.path() + " " + label.path());
            }
        }
    }

    private void compare(Label label, AnalyzedReport report, Section section) {
        SectionAnalysis found = report.of(section);
        boolean isFirst = label.acceptsAsFirst(found.themes());
        boolean isFacet = label.facet().equals(found.facet().id());
        labels++;
        first += isFirst ? 1 : 0;
        any += label.accepts(found.themes()) ? 1 : 0;
        facets += isFacet ? 1 : 0;
        if (!isFirst || !isFacet) {
            misses.add(report.source().path() + " " + label.path() + " " + label.start() + ": wanted " + label.themes()
                    + " " + label.facet() + ", got " + found.themes() + " "
                    + found.facet().id());
        }
    }

    private static Optional<Section> find(SourceFile source, List<Section> sections, Label label) {
        for (Section section : sections) {
            Optional<Section> below = find(source, section.children(), label);
            if (below.isPresent()) {
                return below;
            }
            boolean begins = source.place(section.offset()).line() == label.line()
                    && squeezed(text(section)).startsWith(label.start());
            if (begins || section.paragraphs().stream().anyMatch(own -> leads(source, own, label))) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    private static boolean leads(SourceFile source, Paragraph paragraph, Label label) {
        return source.place(paragraph.offset()).line() == label.line()
                && squeezed(paragraph.text()).startsWith(label.start());
    }

    private static String text(Section section) {
        StringBuilder text = new StringBuilder(section.heading().orElse("")).append(section.stop());
        section.paragraphs().forEach(paragraph -> text.append(paragraph.text()));
        section.children().forEach(child -> text.append(child.marker())
                .append(child.heading().orElse("")));
        return text.toString();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    int labels() {
        return labels;
    }

    List<String> notFound() {
        return notFound;
    }

    double first() {
        return 100.0 * first / labels;
    }

    double any() {
        return 100.0 * any / labels;
    }

    double facets() {
        return 100.0 * facets / labels;
    }

    /** Gives the figures and every miss, to stand in a failed assertion. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d labels, first theme %.1f %%, any %.1f %%, facet %.1f %%%n%s",
                labels,
                first(),
                any(),
                facets(),
                String.join(System.lineSeparator(), misses));
    }
}
