package org.gangmu.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Analyzer;
import org.gangmu.analysis.PackedThemes;
import org.gangmu.outline.OutlineParser;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.LineIndex;
import org.gangmu.source.Noise;
import org.gangmu.source.Outcome;
import org.gangmu.source.SourceFile;
import org.gangmu.source.SourceReader;

/**
 * Texts in {@code src/test/resources/rules/ID}: a file is a portal of one report, a folder one of several. What the rule shall find stands
 * between ⟦ and ⟧, which are taken out before the text is read. A file whose name says {@code gb18030} is read in that encoding. A first
 * line {@code # answered: …} names the problems that a plan answers.
 *
 * @param name the case's name, with its rule
 * @param files the texts, marks and first line taken out, in the order of their names
 * @param expected what the rule shall find: file, place and quoted text
 * @param answered the ids of sections that a plan answers
 */
record RuleCase(String name, List<File> files, List<String> expected, List<String> answered) {

    static final Path FOLDER = Path.of("src/test/resources/rules");

    private static final String ANSWERED = "# answered:";

    /** A text with its name. */
    record File(String name, String text) {}

    /** Reads the cases of all rules. */
    static List<RuleCase> all() {
        List<RuleCase> cases = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            for (Path path : list(FOLDER.resolve(rule.id()))) {
                cases.add(
                        of(rule.id() + "/" + path.getFileName(), Files.isDirectory(path) ? list(path) : List.of(path)));
            }
        }
        return cases;
    }

    /** Gives the rule's id. */
    String rule() {
        return name.substring(0, name.indexOf('/'));
    }

    private static RuleCase of(String name, List<Path> paths) {
        List<File> files = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        List<String> answered = new ArrayList<>();
        for (Path path : paths) {
            String text = text(path);
            if (text.startsWith(ANSWERED)) {
                int end = text.indexOf('\n');
                String ids = text.substring(ANSWERED.length(), end).strip();
                answered.addAll(ids.isEmpty() ? List.of() : List.of(ids.split(" ", -1)));
                text = text.substring(end + 1);
            }
            String file = path.getFileName().toString();
            files.add(new File(file, unmarked(file, text, expected)));
        }
        return new RuleCase(name, files, expected, answered);
    }

    private static String unmarked(String file, String text, List<String> expected) {
        StringBuilder plain = new StringBuilder();
        List<int[]> spans = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '⟦') {
                spans.add(new int[] {plain.length(), 0});
            } else if (c == '⟧') {
                spans.get(spans.size() - 1)[1] = plain.length();
            } else {
                plain.append(c);
            }
        }
        LineIndex index = LineIndex.of(plain.toString());
        for (int[] span : spans) {
            expected.add(file + ":" + index.place(span[0]) + " " + Finding.quoted(plain.substring(span[0], span[1])));
        }
        return plain.toString();
    }

    /** Reads, parses and analyses the files. */
    List<Outcome<List<AnalyzedReport>>> read() {
        return files.stream().map(RuleCase::read).toList();
    }

    static Outcome<List<AnalyzedReport>> read(File file) {
        Charset charset = file.name().contains("gb18030") ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
        Outcome<SourceFile> source =
                new SourceReader(Noise.defaults()).read(file.name(), file.text().getBytes(charset));
        List<Diagnostic> found = new ArrayList<>(source.diagnostics());
        Analyzer analyzer = new Analyzer(PackedThemes.read().value().orElseThrow());
        SourceFile read = source.value().orElseThrow();
        var outlines = new OutlineParser().parse(read);
        found.addAll(outlines.diagnostics());
        return Outcome.of(
                outlines.value().orElseThrow().stream()
                        .map(outline -> analyzer.analyze(read, outline))
                        .toList(),
                found);
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
