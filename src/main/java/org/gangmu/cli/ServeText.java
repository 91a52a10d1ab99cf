package org.gangmu.cli;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.gangmu.check.Finding;
import org.gangmu.pipeline.BuildResult;
import org.gangmu.serve.Hearer;
import org.gangmu.serve.Rebuild;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.Wording;

/**
 * Tells of each build in one line, and in more what is wrong where it failed.
 *
 * @param console where to
 * @param wording the words of the reader's language
 * @param debug whether to tell all about an error in Gangmu
 */
record ServeText(Console console, Wording wording, boolean debug) implements Hearer {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final double MILLIS = 1000.0;

    @Override
    public void rebuilt(Rebuild rebuild) {
        BuildResult result = rebuild.result();
        String time = LocalTime.now(ZoneId.systemDefault()).format(TIME);
        String took = seconds(rebuild.took());
        if (result.published()) {
            console.out()
                    .println(wording.text(
                            "cli.serve.built",
                            time,
                            took,
                            result.reports(),
                            result.sections(),
                            count(result, Level.ERROR),
                            count(result, Level.WARNING)));
        } else {
            new FindingsPrinter(console.err(), wording)
                    .print(result.findings().stream()
                            .filter(finding -> finding.level() == Level.ERROR)
                            .toList());
            int errors = (int) result.findings().stream()
                    .filter(finding -> finding.level() == Level.ERROR)
                    .count();
            console.out().println(wording.text("cli.serve.failed", time, took, errors));
        }
        if (debug) {
            rebuild.broken().ifPresent(broken -> broken.printStackTrace(console.err()));
        }
    }

    @Override
    public void untold(String reason) {
        console.err().println(wording.text("cli.serve.untold", reason));
    }

    /** Counts what the stages and the rules found. */
    private static int count(BuildResult result, Level level) {
        Stream<Level> stages = result.findings().stream().map(Diagnostic::level);
        Stream<Level> rules = result.checks().findings().stream().map(Finding::level);
        return (int) Stream.concat(stages, rules).filter(level::equals).count();
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f", took.toMillis() / MILLIS);
    }
}
