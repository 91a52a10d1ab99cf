package org.gangmu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gangmu.pipeline.Starter;
import org.gangmu.source.Outcome;
import org.gangmu.source.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gangmu init}: a folder to begin a portal with. */
@Command(name = "init", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
final class InitCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "NEWDIR")
    private Path directory = Path.of("");

    InitCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        Outcome<List<String>> made = Starter.portal(console.folder().resolve(directory));
        made.diagnostics().forEach(new FindingsPrinter(console.err(), wording)::print);
        made.value().ifPresent(files -> {
            files.forEach(file -> console.out().println(directory.resolve(file).toString()));
            String option = directory.toString().isEmpty() ? "" : " -C " + directory;
            console.out().println(wording.text("cli.init", option));
        });
        return made.failed() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }
}
