package org.gangmu.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Analyzer;
import org.gangmu.analysis.Overrules;
import org.gangmu.analysis.Theme;
import org.gangmu.convert.Converter;
import org.gangmu.outline.Outline;
import org.gangmu.outline.OutlineParser;
import org.gangmu.outline.Passage;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Nearest;
import org.gangmu.source.Noise;
import org.gangmu.source.Outcome;
import org.gangmu.source.Overrule;
import org.gangmu.source.SourceFile;
import org.gangmu.source.SourceReader;

/** The stages that one file goes through by itself: read, parse, analyse. Immutable and thread-safe. */
public final class ReportStages {

    /** The passages in which a report without sections may say something. */
    private static final Set<Passage.Role> WORDS =
            EnumSet.of(Passage.Role.PREAMBLE, Passage.Role.CLOSING, Passage.Role.ATTACHMENT);

    private final SourceReader source;
    private final OutlineParser parser = new OutlineParser();
    private final Analyzer analyzer;
    private final List<String> themes;

    /**
     * Prepares the stages.
     *
     * @param equipment the patterns of noise, the themes and the terms to read with
     */
    public ReportStages(Equipment equipment) {
        this.source = new SourceReader(Noise.of(equipment.settings().noise()));
        this.analyzer = new Analyzer(equipment.themes(), equipment.lexicon());
        this.themes = equipment.themes().stream().map(Theme::id).toList();
    }

    /**
     * Reads a file.
     *
     * @param path its path, as it should be named to people
     * @param file where it lies
     * @return the reports that it holds, in order; none if it cannot be read
     */
    public Outcome<List<AnalyzedReport>> read(String path, Path file) {
        return text(path, file).then(this::analyze);
    }

    /**
     * Reads bytes of a file.
     *
     * @param path the file's path, as it should be named to people
     * @param bytes what is in it
     * @return the reports that it holds, in order; none if they cannot be read
     */
    public Outcome<List<AnalyzedReport>> read(String path, byte[] bytes) {
        Outcome<SourceFile> text = Converter.takes(path) ? converted(path, bytes) : source.read(path, bytes);
        return text.then(this::analyze);
    }

    /**
     * Reads a file and no more.
     *
     * @param path its path, as it should be named to people; a document of another program is converted
     * @param file where it lies
     * @return its text
     */
    public Outcome<SourceFile> text(String path, Path file) {
        if (!Converter.takes(path)) {
            return source.read(path, file);
        }
        return SourceReader.bytes(path, file).then(bytes -> converted(path, bytes));
    }

    private Outcome<SourceFile> converted(String path, byte[] bytes) {
        return Converter.convert(path, bytes).then(text -> source.read(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    private Outcome<List<AnalyzedReport>> analyze(SourceFile file) {
        Outcome<List<AnalyzedReport>> analyzed = parser.parse(file)
                .then(outlines -> Outcome.of(
                        outlines.stream()
                                .map(outline -> analyzer.analyze(file, outline))
                                .toList(),
                        List.of()));
        List<Diagnostic> wrong = new ArrayList<>(unknownThemes(file));
        analyzed.value()
                .ifPresent(reports -> reports.forEach(report -> {
                    wrong.addAll(Overrules.of(file, report.outline()).diagnostics());
                    if (!file.frontMatter().draft() && isBare(report.outline())) {
                        int title = report.outline().title().offset();
                        wrong.add(Diagnostic.warning("report-bare", file.path(), file.place(title)));
                    }
                }));
        wrong.addAll(analyzed.diagnostics());
        return new Outcome<>(analyzed.value(), wrong);
    }

    /** Tells whether a report is a title with perhaps a name and a date, and says nothing. */
    private static boolean isBare(Outline outline) {
        return outline.sections().isEmpty()
                && Stream.concat(outline.head().stream(), outline.tail().stream())
                        .map(Passage::role)
                        .noneMatch(WORDS::contains);
    }

    private List<Diagnostic> unknownThemes(SourceFile file) {
        List<Diagnostic> wrong = new ArrayList<>();
        for (Overrule overrule : file.frontMatter().themes()) {
            for (Overrule.Named theme : overrule.themes().orElse(List.of())) {
                if (!themes.contains(theme.id())) {
                    String nearest = Nearest.of(theme.id(), themes);
                    String known = String.join(", ", themes);
                    wrong.add(
                            Diagnostic.error("theme-unknown", file.path(), theme.place(), theme.id(), nearest, known));
                }
            }
        }
        return wrong;
    }
}
