package org.gangmu.cli;

import java.io.PrintStream;
import java.io.Serial;

/** Ends work whose results nobody can read any more. */
final class OutputLost extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private OutputLost() {
        super("the results cannot be written", null, false, false);
    }

    /** Ends the work at hand if something that was printed is lost. */
    static void check(PrintStream stream) {
        if (stream.checkError()) {
            throw new OutputLost();
        }
    }
}
