package org.gangmu.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.gangmu.pipeline.Progress;
import org.gangmu.source.Wording;

/** A line on a terminal that tells how far a build has come, once it has lasted half a second; wiped off at the end. */
final class ProgressLine implements Progress {

    private static final long PATIENCE = 500_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final String WIPE = "\r\u001b[K";

    private final PrintStream stream;
    private final Wording wording;
    private final LongSupplier clock;
    private long due;
    private boolean drawn;

    /**
     * Makes a line.
     *
     * @param clock tells the time in nanoseconds
     */
    ProgressLine(PrintStream stream, Wording wording, LongSupplier clock) {
        this.stream = stream;
        this.wording = wording;
        this.clock = clock;
        this.due = clock.getAsLong() + PATIENCE;
    }

    @Override
    public void at(Stage stage, int done, int all) {
        long now = clock.getAsLong();
        if (now < due) {
            return;
        }
        due = now + PAUSE;
        drawn = true;
        stream.print(WIPE + wording.text("cli.progress." + stage.name().toLowerCase(Locale.ROOT), done, all));
        stream.flush();
    }

    /** Takes the line away, if it was ever drawn. */
    void wipe() {
        if (drawn) {
            stream.print(WIPE);
            stream.flush();
        }
    }
}
