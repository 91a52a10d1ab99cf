package org.gangmu.links;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Analyzer;
import org.gangmu.analysis.PackedThemes;
import org.gangmu.outline.Outline;
import org.gangmu.outline.OutlineParser;
import org.gangmu.outline.Section;
import org.gangmu.outline.SpeakingSections;
import org.gangmu.source.Noise;
import org.gangmu.source.SourceFile;
import org.gangmu.source.SourceReader;

/** Holds the plans that the linker finds for problems against those that a person named. */
public final class AnswerEvaluation {

    private static final Path ANSWERS = Path.of("src/test/resources/answers");

    private final Analyzer analyzer = new Analyzer(PackedThemes.read().value().orElseThrow());
    private final List<String> misses = new ArrayList<>();
    private int problems;
    private int found;
    private int right;
    private int wanted;
    private int none;
    private int noneMet;

    private AnswerEvaluation() {}

    /**
     * Evaluates on the five seeds.
     *
     * @return what came of it
     * @throws IOException if they cannot be read
     */
    public static AnswerEvaluation ofSeeds() throws IOException {
        return new AnswerEvaluation().add("seeds", Path.of("seeds"));
    }

    /**
     * Evaluates on the second set, the reports of other offices that may be looked at.
     *
     * @return what came of it
     * @throws IOException if they cannot be read
     */
    public static AnswerEvaluation ofOtherOffices() throws IOException {
        return new AnswerEvaluation()
                .add("offices", Path.of("src/test/resources/offices"))
                .add("open", ANSWERS.resolve("open"));
    }

    /**
     * Evaluates on the reports that are held back: read the sums only.
     *
     * @return what came of it
     * @throws IOException if they cannot be read
     */
    public static AnswerEvaluation ofHeldBack() throws IOException {
        return new AnswerEvaluation().add("held", ANSWERS.resolve("held"));
    }

    private AnswerEvaluation add(String set, Path texts) throws IOException {
        try (Stream<Path> files = Files.list(ANSWERS.resolve(set))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".answers"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".answers", ".txt");
                add(read(texts.resolve(name)), Files.readAllLines(file));
            }
        }
        return this;
    }

    private AnalyzedReport read(Path text) throws IOException {
        SourceFile source = new SourceReader(Noise.defaults())
                .read(text.getFileName().toString(), Files.readAllBytes(text))
                .value()
                .orElseThrow();
        Outline outline =
                new OutlineParser().parse(source).value().orElseThrow().get(0);
        return analyzer.analyze(source, outline);
    }

    private void add(AnalyzedReport report, List<String> lines) {
        List<Link> links = new Linker()
                .link(List.of(report)).links().stream()
                        .filter(link -> link.kind() == Link.Kind.ANSWERED)
                        .toList();
        for (String line : lines) {
            if (!line.startsWith("#")) {
                String[] sides = line.split("→", 2);
                compare(report, sides[0].strip(), sides[1].strip(), links);
            }
        }
    }

    private void compare(AnalyzedReport report, String problem, String plans, List<Link> links) {
        String from = find(report, problem);
        Set<String> must = new TreeSet<>();
        Set<String> may = new TreeSet<>();
        for (String plan : plans.equals("–") ? new String[0] : plans.split("；", -1)) {
            boolean open = plan.strip().startsWith("?");
            (open ? may : must).add(find(report, plan.strip().replaceFirst("^\\?", "")));
        }
        Set<String> got = links.stream()
                .filter(link -> link.from().section().equals(from))
                .map(link -> link.to().section())
                .collect(Collectors.toCollection(TreeSet::new));
        problems++;
        if (plans.equals("–")) {
            none++;
            noneMet += got.isEmpty() ? 1 : 0;
        }
        got.removeAll(may);
        found += got.size();
        wanted += must.size();
        long hits = must.stream().filter(got::contains).count();
        right += (int) hits;
        if (!got.equals(must)) {
            misses.add(report.source().path() + " " + from + " " + problem + ": wanted " + must + ", got "
                    + links.stream()
                            .filter(link -> link.from().section().equals(from))
                            .map(link -> link.to().section() + " (" + link.strength() + " " + link.words() + ")")
                            .toList());
        }
    }

    private static String find(AnalyzedReport report, String start) {
        for (List<Section> path : SpeakingSections.of(report.outline())) {
            Section section = path.get(path.size() - 1);
            boolean begins = squeezed(section.heading().orElse("")).startsWith(squeezed(start))
                    || section.paragraphs().stream()
                            .anyMatch(own -> squeezed(own.text()).startsWith(squeezed(start)));
            if (begins) {
                return section.id();
            }
        }
        throw new IllegalArgumentException(report.source().path() + " has no section that begins with " + start);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    /**
     * Gives the share of plans found that a person named as well.
     *
     * @return from 0 to 1
     */
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /**
     * Gives the share of plans that a person named which were found.
     *
     * @return from 0 to 1
     */
    public double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    /**
     * Gives the figures alone.
     *
     * @return a line
     */
    public String figures() {
        return String.format(
                Locale.ROOT,
                "%d problems, problem → plan: precision %.1f %% (%d of %d), recall %.1f %% (%d of %d), no plan %d of %d",
                problems,
                100 * precision(),
                right,
                found,
                100 * recall(),
                right,
                wanted,
                noneMet,
                none);
    }

    /** Gives the figures and every miss. */
    @Override
    public String toString() {
        return figures() + System.lineSeparator() + String.join(System.lineSeparator(), misses);
    }
}
