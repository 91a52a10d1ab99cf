package org.gangmu.pipeline;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.links.Linker;
import org.gangmu.site.Corpus;
import org.gangmu.site.Report;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;

/** Checks single files, with the settings of a portal. Its method has no state and may be called from any thread. */
public final class FileCheck {

    private FileCheck() {}

    /**
     * Checks files.
     *
     * @param folder the portal's folder; it need not be one
     * @param here the folder from which the files are named
     * @param names the files
     * @param work how many to work on at a time
     * @return what was found in them, and what is wrong with the settings
     */
    public static CheckResult run(Path folder, Path here, List<String> names, OrderedWork work) {
        Outcome<Equipment> equipment = Equipment.of(folder);
        if (equipment.value().isEmpty()) {
            return CheckResult.NONE.with(equipment.diagnostics());
        }
        ReportStages stages = new ReportStages(equipment.value().get());
        Checks checks = new Checks();
        List<Diagnostic> wrong = new ArrayList<>(equipment.diagnostics());
        List<Report> reports = new ArrayList<>();
        List<String> each = List.copyOf(new LinkedHashSet<>(names));
        work.run(each, name -> Checks.check(read(name, here, stages)), checked -> {
            checks.add(checked);
            wrong.addAll(checked.reports().diagnostics());
            checked.reports()
                    .value()
                    .orElse(List.of())
                    .forEach(report -> reports.add(new Report(report.source().path(), report)));
        });
        Outcome<Corpus> corpus = Corpus.of(reports);
        wrong.addAll(corpus.diagnostics());
        corpus.value().ifPresent(all -> checks.checkTogether(all, Optional.of(new Linker().link(all.reports()))));
        return checks.result(folder, false).with(wrong);
    }

    private static Outcome<List<AnalyzedReport>> read(String name, Path here, ReportStages stages) {
        try {
            return stages.read(name.replace(File.separatorChar, '/'), here.resolve(name));
        } catch (InvalidPathException wrong) {
            return Outcome.none(List.of(Diagnostic.error("unreadable", name, Place.START, "missing")));
        }
    }
}
