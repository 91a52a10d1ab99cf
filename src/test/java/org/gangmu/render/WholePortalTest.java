package org.gangmu.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangmu.analysis.Analyzer;
import org.gangmu.analysis.PackedThemes;
import org.gangmu.analysis.Theme;
import org.gangmu.outline.Outline;
import org.gangmu.outline.OutlineParser;
import org.gangmu.outline.SpecExample;
import org.gangmu.outline.SpecExamples;
import org.gangmu.site.CompendiumPage;
import org.gangmu.site.MadeLinks;
import org.gangmu.site.MadeMentions;
import org.gangmu.site.Page;
import org.gangmu.site.Report;
import org.gangmu.site.ReportPage;
import org.gangmu.site.Samples;
import org.gangmu.site.Site;
import org.gangmu.source.Noise;
import org.gangmu.source.SourceReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** One portal of all examples of the specification, and one of the seeds, from bytes to pages. */
class WholePortalTest {

    private static final List<Theme> THEMES = PackedThemes.read().value().orElseThrow();
    private static final Analyzer ANALYZER = new Analyzer(THEMES);
    private static final SourceReader READER = new SourceReader(Noise.defaults());

    private static List<Report> reports(String path, byte[] bytes) {
        List<Report> reports = new ArrayList<>();
        READER.read("content/reports/" + path, bytes).value().ifPresent(file -> {
            for (Outline outline : new OutlineParser().parse(file).value().orElseThrow()) {
                reports.add(new Report(path, ANALYZER.analyze(file, outline)));
            }
        });
        return reports;
    }

    private static void check(List<Report> reports) {
        List<Report> named = reports.stream().map(MadeMentions::in).toList();
        Site site = Samples.linked(THEMES, named, corpus -> MadeMentions.indexed(corpus, MadeLinks.of(corpus)));
        Renderer renderer = new Renderer();
        Map<String, Document> pages = new LinkedHashMap<>();
        for (Page page : site.pages()) {
            pages.put(page.address(), Jsoup.parse(renderer.render(site, page).content()));
        }
        Links.check(pages, PortalFiles.of(renderer, site));
        Map<String, String> written = new LinkedHashMap<>();
        for (Report report : reports) {
            Outline outline = report.analyzed().outline();
            written.put(report.path() + " " + Math.max(1, outline.part()), LawOne.written(outline));
        }
        Map<String, String> shown = new LinkedHashMap<>();
        for (Page page : site.pages()) {
            if (page instanceof ReportPage report) {
                String path = report.origin().file().substring("reports/".length());
                shown.put(path + " " + report.origin().part(), LawOne.shown(pages.get(report.address())));
                assertThat(pages.get(report.address()).select("h1")).as(path).hasSize(1);
            }
        }
        assertThat(shown).containsExactlyInAnyOrderEntriesOf(written);
        assertThat(bound(site, pages)).containsExactlyInAnyOrderEntriesOf(written);
    }

    /** What the compendia have of each report. */
    private static Map<String, String> bound(Site site, Map<String, Document> pages) {
        Map<String, String> bound = new LinkedHashMap<>();
        for (Page page : site.pages()) {
            if (page instanceof CompendiumPage book) {
                Document document = pages.get(book.address());
                assertThat(document.select("h1")).as(book.address()).hasSize(1);
                for (Element article : document.select("article[data-source]")) {
                    String path = article.attr("data-source").substring("reports/".length());
                    String before = bound.put(path + " " + article.attr("data-part"), LawOne.shown(article));
                    assertThat(before).as("in two books: " + path).isNull();
                }
            }
        }
        return bound;
    }

    @Test
    void losesNothingOfTheExamples() {
        List<Report> reports = new ArrayList<>();
        for (SpecExample example : SpecExamples.all()) {
            byte[] bytes = example.text().getBytes(StandardCharsets.UTF_8);
            reports.addAll(reports("example-" + example.number() + ".txt", bytes));
        }
        assertThat(reports).hasSizeGreaterThan(100);
        check(reports);
    }

    @Test
    void losesNothingOfTheSeeds() throws IOException {
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.sorted().toList()) {
                reports.addAll(reports(file.getFileName().toString(), Files.readAllBytes(file)));
            }
        }
        assertThat(reports).hasSize(5);
        check(reports);
    }
}
