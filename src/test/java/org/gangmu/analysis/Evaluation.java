package org.gangmu.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.outline.Outline;
import org.gangmu.outline.OutlineParser;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;
import org.gangmu.source.Noise;
import org.gangmu.source.Outcome;
import org.gangmu.source.SourceFile;
import org.gangmu.source.SourceReader;

/** Holds what the analyzer says against what a person said, report by report. */
public final class Evaluation {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final List<Theme> THEMES = PackedThemes.read().value().orElseThrow();
    private static final String NONE = "none";

    private final Analyzer analyzer = new Analyzer(THEMES);
    private final Confusion themeConfusion = new Confusion(
            Stream.concat(THEMES.stream().map(Theme::id), Stream.of(NONE)).toList());
    private final Confusion facetConfusion =
            new Confusion(Arrays.stream(Facet.values()).map(Facet::id).toList());
    private final List<AnalyzedReport> reports = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();
    private final List<String> notFound = new ArrayList<>();
    private int labels;
    private int firsts;
    private int any;
    private int facets;

    /**
     * Evaluates on the five seeds.
     *
     * @return what came of it
     * @throws IOException if they cannot be read
     */
    public static Evaluation ofSeeds() throws IOException {
        Evaluation evaluation = new Evaluation();
        for (Path text : texts(Path.of("seeds"))) {
            String number = text.getFileName().toString().substring(0, 3);
            evaluation.add(text, RESOURCES.resolve("gold/seed-" + number + ".json"));
        }
        return evaluation;
    }

    /**
     * Evaluates on the second set, the reports of other offices.
     *
     * @return what came of it
     * @throws IOException if they cannot be read
     */
    public static Evaluation ofOtherOffices() throws IOException {
        Evaluation evaluation = new Evaluation();
        for (Path text : texts(RESOURCES.resolve("offices"))) {
            evaluation.add(text, Path.of(text.toString().replace(".txt", ".json")));
        }
        return evaluation;
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Reads a report as the program does, and compares it with its labels. */
    private void add(Path text, Path json) throws IOException {
        SourceFile source = new SourceReader(Noise.defaults())
                .read(text.getFileName().toString(), Files.readAllBytes(text))
                .value()
                .orElseThrow();
        Outcome<List<Outline>> outlines = new OutlineParser().parse(source);
        Outline outline = outlines.value().orElseThrow().get(0);
        AnalyzedReport report = analyzer.analyze(source, outline);
        reports.add(report);
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
        String first = found.themes().isEmpty() ? NONE : found.themes().get(0).theme();
        String wanted = label.themes().isEmpty() ? NONE : label.themes().get(0);
        themeConfusion.add(isFirst ? first : wanted, first);
        facetConfusion.add(label.facet(), found.facet().id());
        firsts += isFirst ? 1 : 0;
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

    /**
     * Gives the matrix of foremost themes; a theme that a label accepts counts as the one wanted.
     *
     * @return it
     */
    public Confusion themeConfusion() {
        return themeConfusion;
    }

    /**
     * Gives the matrix of facets.
     *
     * @return it
     */
    public Confusion facetConfusion() {
        return facetConfusion;
    }

    /**
     * Gives the reports as they were analysed, in the order of their names.
     *
     * @return them
     */
    public List<AnalyzedReport> reports() {
        return List.copyOf(reports);
    }

    int labels() {
        return labels;
    }

    List<String> notFound() {
        return notFound;
    }

    double first() {
        return 100.0 * firsts / labels;
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
