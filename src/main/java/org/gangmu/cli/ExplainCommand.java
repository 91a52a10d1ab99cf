package org.gangmu.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Explainer;
import org.gangmu.analysis.Explanation;
import org.gangmu.pipeline.Equipment;
import org.gangmu.pipeline.ReportStages;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Nearest;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;
import org.gangmu.source.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gangmu explain}: why the sections of a report have their themes and facets. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
final class ExplainCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @ParentCommand
    private RootCommand portal = new RootCommand();

    @Parameters(paramLabel = "FILE[#SECTION]", descriptionKey = "FILE[#SECTION]")
    private String target = "";

    ExplainCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        FindingsPrinter findings = new FindingsPrinter(console.err(), wording);
        Outcome<Equipment> equipment = Equipment.of(portal.in(console));
        findings.print(equipment.diagnostics());
        if (equipment.value().isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        int hash = isFile(target) ? -1 : target.lastIndexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        Optional<String> section = hash < 0 ? Optional.empty() : Optional.of(target.substring(hash + 1));
        Outcome<List<AnalyzedReport>> read =
                read(file, new ReportStages(equipment.value().get()));
        findings.print(read.diagnostics());
        boolean explained = read.value().isPresent()
                && explain(read.value().get(), section, equipment.value().get());
        return explained && !read.failed() && !equipment.failed() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    /** Explains a section, or all; tells whether there is such a section. */
    private boolean explain(List<AnalyzedReport> reports, Optional<String> name, Equipment equipment) {
        Explainer explainer = new Explainer(equipment.themes());
        List<String> known = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean found = name.isEmpty();
        for (AnalyzedReport report : reports) {
            ExplanationText explanations = new ExplanationText(wording, equipment.themes(), report);
            text.append(explanations.head());
            for (Explanation one : explainer.explain(report)) {
                List<String> names = List.of(one.section().key(), one.section().id());
                known.addAll(names);
                if (name.isEmpty() || names.contains(name.get())) {
                    text.append(explanations.of(one));
                    found = true;
                }
            }
        }
        if (found) {
            console.out().print(text);
        } else {
            String nearest = Nearest.of(name.get(), known);
            String source = reports.get(0).source().path();
            new FindingsPrinter(console.err(), wording)
                    .print(Diagnostic.error("section-unknown", source, Place.START, name.get(), nearest));
        }
        return found;
    }

    private boolean isFile(String name) {
        try {
            return Files.exists(portal.find(console, name));
        } catch (InvalidPathException wrong) {
            return false;
        }
    }

    private Outcome<List<AnalyzedReport>> read(String name, ReportStages stages) {
        try {
            return stages.read(name.replace(File.separatorChar, '/'), portal.find(console, name));
        } catch (InvalidPathException wrong) {
            return Outcome.none(List.of(Diagnostic.error("unreadable", name, Place.START, "missing")));
        }
    }
}
