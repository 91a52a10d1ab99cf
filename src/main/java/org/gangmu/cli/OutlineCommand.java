package org.gangmu.cli;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.pipeline.Equipment;
import org.gangmu.pipeline.OrderedWork;
import org.gangmu.pipeline.ReportStages;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;
import org.gangmu.source.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gangmu outline}: the trees of reports, for people or for programs. */
@Command(name = "outline", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
final class OutlineCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @ParentCommand
    private RootCommand portal = new RootCommand();

    @Option(names = "--json")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<String> files = new ArrayList<>();

    OutlineCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    /**
     * What there is to print about one file.
     *
     * @param text what goes to standard output
     * @param findings what goes to standard error
     * @param failed whether the file is wrong
     */
    private record Printout(String text, List<Diagnostic> findings, boolean failed) {}

    @Override
    public Integer call() {
        FindingsPrinter findings = new FindingsPrinter(console.err(), wording);
        Outcome<Equipment> equipment = Equipment.of(portal.in(console));
        findings.print(equipment.diagnostics());
        if (equipment.value().filter(Equipment::sure).isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        ReportStages stages = new ReportStages(equipment.value().get());
        boolean[] failed = {equipment.failed()};
        OrderedWork.forThisMachine().run(files, file -> printout(file, stages), printout -> {
            console.out().print(printout.text());
            OutputLost.check(console.out());
            findings.print(printout.findings());
            failed[0] |= printout.failed();
        });
        return failed[0] ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private Printout printout(String name, ReportStages stages) {
        Outcome<List<AnalyzedReport>> read = read(name, stages);
        List<AnalyzedReport> reports = read.value().orElse(List.of());
        StringBuilder text = new StringBuilder();
        for (int part = 0; part < reports.size(); part++) {
            List<Diagnostic> findings = PartFindings.of(reports, part, read.diagnostics());
            text.append(
                    json
                            ? new OutlineJson(wording).line(reports.get(part), findings)
                            : new OutlineTree(wording).draw(reports.get(part), findings));
        }
        List<Diagnostic> errors = read.diagnostics().stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .toList();
        return new Printout(text.toString(), errors, read.failed());
    }

    private Outcome<List<AnalyzedReport>> read(String name, ReportStages stages) {
        try {
            return stages.read(name.replace(File.separatorChar, '/'), portal.find(console, name));
        } catch (InvalidPathException wrong) {
            return Outcome.none(List.of(Diagnostic.error("unreadable", name, Place.START, "missing")));
        }
    }
}
