package org.gangmu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gangmu.pipeline.Starter;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gangmu new}: a report with front matter to fill in. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
final class NewCommand implements Callable<Integer> {

    private final Console console;
    private final Wording wording;

    @ParentCommand
    private RootCommand portal = new RootCommand();

    @Option(names = "--title", paramLabel = "TITLE")
    private String title = "";

    @Option(names = "--year", paramLabel = "YEAR")
    private String year = "";

    @Option(names = "--unit", paramLabel = "UNIT")
    private String unit = "";

    @Option(names = "--genre", paramLabel = "GENRE")
    private String genre = "";

    @Parameters(arity = "1", paramLabel = "NAME", descriptionKey = "NEWNAME")
    private String name = "";

    NewCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", title);
        values.put("year", year);
        values.put("unit", unit);
        values.put("genre", genre);
        Starter.Known known = new Starter.Known(values);
        List<Diagnostic> wrong = Starter.wrong(known);
        if (!wrong.isEmpty()) {
            for (Diagnostic each : wrong) {
                console.err().println(wording.message(each));
                console.err().println("    " + wording.remedy(each));
            }
            return ExitCode.USAGE;
        }
        Outcome<String> made = Starter.report(portal.in(console), name, known);
        made.diagnostics().forEach(new FindingsPrinter(console.err(), wording)::print);
        made.value().ifPresent(file -> console.out()
                .println(portal.directory().resolve(file).toString()));
        return made.failed() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }
}
