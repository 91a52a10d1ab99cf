package org.gangmu.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gangmu.analysis.Analyzer;
import org.gangmu.analysis.PackedThemes;
import org.gangmu.analysis.Theme;
import org.gangmu.links.Links;
import org.gangmu.outline.Outline;
import org.gangmu.outline.OutlineParser;
import org.gangmu.site.Corpus;
import org.gangmu.site.MadeLinks;
import org.gangmu.site.MadeMentions;
import org.gangmu.site.Material;
import org.gangmu.site.PortalData;
import org.gangmu.site.Report;
import org.gangmu.source.Noise;
import org.gangmu.source.SourceReader;

/** The seeds as a portal for programs: what it is made of, and its files by address. */
final class ExportedSeeds {

    static final PortalData DATA = data();
    static final Map<String, String> FILES = files();

    private ExportedSeeds() {}

    private static PortalData data() {
        List<Theme> themes = PackedThemes.read().value().orElseThrow();
        Analyzer analyzer = new Analyzer(themes);
        SourceReader reader = new SourceReader(Noise.defaults());
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.sorted().toList()) {
                String path = seed.getFileName().toString();
                reader.read("content/reports/" + path, Files.readAllBytes(seed))
                        .value()
                        .ifPresent(file -> {
                            for (Outline outline :
                                    new OutlineParser().parse(file).value().orElseThrow()) {
                                reports.add(MadeMentions.in(new Report(path, analyzer.analyze(file, outline))));
                            }
                        });
            }
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        Corpus corpus = Corpus.of(reports).value().orElseThrow();
        Links links = MadeMentions.indexed(corpus, MadeLinks.of(corpus));
        return PortalData.of(new Material(themes, corpus, links, List.of()));
    }

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        Exporter exporter = new Exporter(DATA);
        exporter.lists(file -> files.put(file.address(), new String(file.content(), StandardCharsets.UTF_8)));
        for (int i = 0; i < exporter.reports(); i++) {
            DataFile file = exporter.report(i);
            files.put(file.address(), new String(file.content(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
