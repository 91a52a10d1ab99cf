package org.gangmu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.gangmu.analysis.Explanation.ThemeReason;
import org.gangmu.analysis.Explanation.Verdict;
import org.gangmu.analysis.Explanation.WordReason;
import org.gangmu.outline.Outline;
import org.gangmu.outline.OutlineParser;
import org.gangmu.source.Noise;
import org.gangmu.source.SourceFile;
import org.gangmu.source.SourceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is explained is what holds. */
class ExplainerTest {

    private static final List<Theme> THEMES = PackedThemes.read().value().orElseThrow();

    static List<Path> reports() throws IOException {
        List<Path> reports = new ArrayList<>();
        for (String folder : List.of("seeds", "src/test/resources/offices")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(reports::add);
            }
        }
        return reports;
    }

    @ParameterizedTest
    @MethodSource("reports")
    void explanationsAgreeWithTheAnalysis(Path file) throws IOException {
        SourceFile source = new SourceReader(Noise.defaults())
                .read("a.txt", Files.readAllBytes(file))
                .value()
                .orElseThrow();
        Outline outline =
                new OutlineParser().parse(source).value().orElseThrow().get(0);
        AnalyzedReport report = new Analyzer(THEMES).analyze(source, outline);
        List<Explanation> explanations = new Explainer(THEMES).explain(report);
        assertThat(explanations).extracting(one -> one.section().id()).containsExactlyElementsOf(ids(report));
        assertThat(explanations).allSatisfy(one -> {
            assertThat(one.themes().stream().filter(theme -> theme.verdict() == Verdict.NAMED))
                    .extracting(ThemeReason::theme)
                    .containsExactlyElementsOf(one.analysis().themes().stream()
                            .map(ThemeScore::theme)
                            .toList());
            switch (one.facet().rule()) {
                case WANTING, WANTING_ABOVE ->
                    assertThat(one.analysis().facet()).isEqualTo(Facet.PROBLEM);
                case OPENING, TITLE -> assertThat(one.analysis().facet()).isEqualTo(Facet.PLAN);
                case SILENCE, TITLE_SETTLED ->
                    assertThat(one.analysis().facet()).isEqualTo(Facet.PRACTICE);
                case HEADING, HEADING_ABOVE, LEAD_IN ->
                    assertThat(one.facet().said()).isNotEmpty();
                case WORDS, WORDS_OF_SEVERAL -> assertThat(one.facet().signs()).isNotEmpty();
                case EDITOR -> throw new AssertionError("there is no editor here");
            }
            assertThat(one.themes()).allSatisfy(theme -> {
                double sum =
                        theme.words().stream().mapToDouble(WordReason::value).sum();
                assertThat(theme.evidence()).isCloseTo(sum, Offset.offset(1e-9));
                assertThat(theme.words())
                        .allSatisfy(word -> assertThat(word.sightings()).isNotEmpty());
            });
        });
    }

    private static List<String> ids(AnalyzedReport report) {
        return List.copyOf(report.sections().keySet());
    }
}
