package org.gangmu.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gangmu.pipeline.Build;
import org.gangmu.pipeline.BuildOrder;
import org.gangmu.pipeline.BuildResult;
import org.gangmu.pipeline.CheckResult;
import org.gangmu.pipeline.Delivery;
import org.gangmu.pipeline.OrderedWork;
import org.gangmu.pipeline.Progress;
import org.gangmu.source.Level;
import org.gangmu.source.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code gangmu build}: from a portal's folder to its pages. */
@Command(name = "build", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
final class BuildCommand implements Callable<Integer> {

    private static final double NANOS = 1e9;

    private final Console console;
    private final Wording wording;

    @ParentCommand
    private RootCommand portal = new RootCommand();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private @Nullable Path output;

    @Option(names = {"-k", "--keep-going"})
    private boolean keepGoing;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--check-page")
    private boolean checkPage;

    @Option(names = "--base-path", paramLabel = "PATH")
    private @Nullable String basePath;

    @Option(names = "--precompress")
    private boolean precompress;

    BuildCommand(Console console, Wording wording) {
        this.console = console;
        this.wording = wording;
    }

    @Override
    public Integer call() {
        if (basePath != null && !Delivery.isBasePath(basePath)) {
            console.err().println(wording.text("cli.usage.base-path", basePath));
            return ExitCode.USAGE;
        }
        long start = System.nanoTime();
        Path folder = portal.in(console);
        Path target = output == null ? folder.resolve("site") : console.folder().resolve(output);
        ProgressLine line = new ProgressLine(console.err(), wording, System::nanoTime);
        Delivery delivery = new Delivery(Optional.ofNullable(basePath), precompress);
        BuildOrder order = new BuildOrder(folder, target, keepGoing, checkPage, delivery, OrderedWork.forThisMachine());
        BuildResult result = Build.run(order, console.terminal() ? line : Progress.NONE);
        line.wipe();
        new FindingsPrinter(console.err(), wording).print(result.findings());
        printErrors(result.checks());
        summarize(result, target, (System.nanoTime() - start) / NANOS);
        boolean passes = !strict || result.checks().count(Level.ERROR) == 0;
        return result.published() && result.bad().isEmpty() && passes ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    /** Prints what the rules hold for errors; the rest is for those who ask for a check. */
    private void printErrors(CheckResult checks) {
        CheckText text = new CheckText(console.err(), wording, false);
        checks.findings().stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .forEach(text::print);
    }

    private void summarize(BuildResult result, Path target, double seconds) {
        String time = String.format(Locale.ROOT, "%.1f", seconds);
        console.out()
                .println(wording.text(
                        "cli.summary", result.reports(), result.sections(), result.themes(), result.warnings(), time));
        console.out().println(CheckText.summary(wording, result.checks()) + wording.text("cli.check.more"));
        if (!result.bad().isEmpty()) {
            console.out().println(wording.text("cli.bad", result.bad().size(), String.join(", ", result.bad())));
        }
        String kept = keepGoing ? "cli.not-published-kept" : "cli.not-published";
        String outcome = result.published() ? "cli.published" : kept;
        console.out().println(wording.text(outcome, target.resolve("index.html").toString()));
    }
}
