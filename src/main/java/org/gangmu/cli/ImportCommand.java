package org.gangmu.cli;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.gangmu.pipeline.Equipment;
import org.gangmu.pipeline.Intake;
import org.gangmu.pipeline.ReportStages;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;
import org.gangmu.source.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gangmu import}: documents of other programs become reports of a portal. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
final class ImportCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @ParentCommand
    private RootCommand portal = new RootCommand();

    @Option(names = "--into", paramLabel = "FOLDER")
    private String into = "";

    @Option(names = "--replace")
    private boolean replace;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "DOCUMENT")
    private List<String> files = new ArrayList<>();

    ImportCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        FindingsPrinter findings = new FindingsPrinter(console.err(), wording);
        Path folder = portal.in(console);
        Outcome<Equipment> equipment = Equipment.of(folder);
        findings.print(equipment.diagnostics());
        if (equipment.value().filter(Equipment::sure).isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        Intake intake = new Intake(folder, new ReportStages(equipment.value().get()), replace);
        boolean failed = false;
        for (String file : files) {
            Outcome<String> taken = take(intake, file);
            taken.diagnostics().forEach(findings::print);
            taken.value().ifPresent(path -> console.out().println(wording.text("cli.imported", file, path)));
            failed |= taken.failed();
        }
        return failed ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private Outcome<String> take(Intake intake, String file) {
        try {
            return intake.take(
                    file.replace(File.separatorChar, '/'), console.folder().resolve(file), into);
        } catch (InvalidPathException wrong) {
            return Outcome.none(List.of(Diagnostic.error("unreadable", file, Place.START, "missing")));
        }
    }
}
