package org.gangmu.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Analyzer;
import org.gangmu.analysis.Explainer;
import org.gangmu.analysis.Lexicon;
import org.gangmu.analysis.Overrules;
import org.gangmu.analysis.PackedThemes;
import org.gangmu.analysis.Theme;
import org.gangmu.check.Checker;
import org.gangmu.check.Finding;
import org.gangmu.check.ReportFile;
import org.gangmu.outline.Outline;
import org.gangmu.outline.OutlineLaw;
import org.gangmu.outline.OutlineParser;
import org.gangmu.render.PortalLaw;
import org.gangmu.site.Report;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Noise;
import org.gangmu.source.Outcome;
import org.gangmu.source.SourceFile;
import org.gangmu.source.SourceLaw;
import org.gangmu.source.SourceReader;
import org.gangmu.source.Wording;

/** What must hold of every file that is taken for a report, from stage to stage. */
final class ReportLaws {

    static final List<Theme> THEMES = PackedThemes.read().value().orElseThrow();

    private static final SourceReader READER = new SourceReader(Noise.defaults());
    private static final Analyzer ANALYZER = new Analyzer(THEMES);
    private static final Explainer EXPLAINER = new Explainer(THEMES);
    private static final Checker CHECKER = new Checker();
    private static final Wording WORDING = Wording.of(java.util.Locale.CHINESE);
    private static final int SHORT = 6_000;

    private ReportLaws() {}

    /** Reads a file twice: nothing is lost, and whatever is wrong can be said. */
    static Optional<SourceFile> source(byte[] bytes) {
        Outcome<SourceFile> once = READER.read("content/reports/a.txt", bytes);
        Outcome<SourceFile> twice = READER.read("content/reports/a.txt", bytes);
        same(once.diagnostics(), twice.diagnostics());
        told(once);
        once.value().ifPresent(file -> {
            SourceFile again = twice.value().orElseThrow();
            SourceLaw.check(file);
            same(file.text(), again.text());
            same(file.frontMatter(), again.frontMatter());
            same(file.removals(), again.removals());
        });
        return once.value();
    }

    static void outline(byte[] bytes) {
        source(bytes).ifPresent(OutlineLaw::check);
    }

    static void frontMatter(byte[] bytes) {
        source(bytes).ifPresent(file -> OutlineLaw.check(file)
                .forEach(outline -> Overrules.of(file, outline).diagnostics().forEach(ReportLaws::told)));
    }

    static void analysis(byte[] bytes) {
        read(bytes).ifPresent(file -> {
            for (Outline outline : parsed(file).value().orElseThrow()) {
                AnalyzedReport once = ANALYZER.analyze(file, outline);
                AnalyzedReport twice = ANALYZER.analyze(file, outline);
                same(once.sections(), twice.sections());
                same(once.mentions(), twice.mentions());
                same(once.figures(), twice.figures());
                EXPLAINER.explain(once);
            }
        });
    }

    static void rules(byte[] bytes) {
        read(bytes).ifPresent(file -> {
            Outcome<List<Outline>> parsed = parsed(file);
            List<AnalyzedReport> reports = parsed.value().orElseThrow().stream()
                    .map(outline -> ANALYZER.analyze(file, outline))
                    .toList();
            List<Finding> once = CHECKER.check(new ReportFile(reports, parsed.diagnostics()));
            same(once, CHECKER.check(new ReportFile(reports, parsed.diagnostics())));
            once.forEach(finding -> told(finding.diagnostic()));
        });
    }

    /** Makes a portal of a report; of a long one, which makes many pages slowly, only of its beginning. */
    static void portal(byte[] bytes) {
        byte[] some = bytes.length > SHORT ? java.util.Arrays.copyOf(bytes, SHORT) : bytes;
        read(some).ifPresent(file -> {
            List<Report> reports = new ArrayList<>();
            parsed(file)
                    .value()
                    .orElseThrow()
                    .forEach(outline -> reports.add(new Report("a.txt", ANALYZER.analyze(file, outline))));
            PortalLaw.check(THEMES, reports);
        });
    }

    /** Hears a report with themes and terms of somebody's own. */
    static void heard(List<Theme> themes, Lexicon lexicon) {
        SourceFile file = Samples.FILE;
        for (Outline outline : parsed(file).value().orElseThrow()) {
            new Analyzer(themes, lexicon).analyze(file, outline);
        }
    }

    /** Says a finding in words, which must not fail whatever it quotes. */
    static void told(Diagnostic finding) {
        WORDING.message(finding);
        WORDING.remedy(finding);
    }

    static void told(Outcome<?> outcome) {
        outcome.diagnostics().forEach(ReportLaws::told);
    }

    static void same(Object once, Object twice) {
        if (!once.equals(twice)) {
            throw new AssertionError("not the same twice: " + once + " and " + twice);
        }
    }

    private static Optional<SourceFile> read(byte[] bytes) {
        return READER.read("content/reports/a.txt", bytes).value();
    }

    private static Outcome<List<Outline>> parsed(SourceFile file) {
        return new OutlineParser().parse(file);
    }

    /** A report for what others spoil around it. */
    private static final class Samples {

        static final SourceFile FILE = read(Specimens.seed()).orElseThrow();
    }
}
