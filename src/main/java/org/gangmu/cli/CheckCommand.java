package org.gangmu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gangmu.pipeline.Build;
import org.gangmu.pipeline.BuildOrder;
import org.gangmu.pipeline.BuildResult;
import org.gangmu.pipeline.CheckResult;
import org.gangmu.pipeline.Delivery;
import org.gangmu.pipeline.FileCheck;
import org.gangmu.pipeline.OrderedWork;
import org.gangmu.pipeline.Progress;
import org.gangmu.source.Level;
import org.gangmu.source.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code gangmu check}: what is wrong with reports, for people or for programs. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
final class CheckCommand implements Callable<Integer> {

    /** The form in which findings are told. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    private final Console console;
    private final Wording wording;

    @ParentCommand
    private RootCommand portal = new RootCommand();

    @Option(names = "--format", paramLabel = "FORMAT")
    private String format = "text";

    @Option(names = "--page")
    private boolean page;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<String> files = new ArrayList<>();

    CheckCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        Optional<Format> form = Arrays.stream(Format.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(format))
                .findFirst();
        if (form.isEmpty()) {
            console.err().println(wording.text("cli.usage.format", format));
            return ExitCode.USAGE;
        }
        Path folder = portal.in(console);
        CheckResult result = files.isEmpty()
                ? portal(folder)
                : FileCheck.run(folder, console.folder(), files, OrderedWork.forThisMachine());
        switch (form.get()) {
            case JSON -> console.out().print(new CheckJson(wording).of(result.findings()));
            case SARIF -> console.out().print(new Sarif(wording).of(result.findings()));
            default -> new CheckText(console.out(), wording, console.colour()).print(result);
        }
        return result.count(Level.ERROR) > 0 ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private CheckResult portal(Path folder) {
        ProgressLine line = new ProgressLine(console.err(), wording, System::nanoTime);
        Progress progress = console.terminal() ? line : Progress.NONE;
        Path target = folder.resolve("site");
        BuildOrder order = new BuildOrder(folder, target, page, page, Delivery.AS_SET, OrderedWork.forThisMachine());
        BuildResult result = page ? Build.run(order, progress) : Build.check(order, progress);
        line.wipe();
        if (result.published()) {
            console.err()
                    .println(wording.text(
                            "cli.published", target.resolve("check/index.html").toString()));
        }
        return result.checks().with(result.findings());
    }
}
