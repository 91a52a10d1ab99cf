package org.gangmu.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What came of a call of the program.
 *
 * @param code the exit code
 * @param out what stands on standard output
 * @param err what stands on standard error
 */
record Called(int code, String out, String err) {

    /** Calls the program in English, with a folder as the current one. */
    static Called in(Path folder, String... args) {
        return in(Locale.ENGLISH, folder, args);
    }

    /** Calls the program in a language. */
    static Called in(Locale locale, Path folder, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, new Console(stream(out), stream(err), false, false, locale, folder));
        return new Called(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    List<String> outLines() {
        return out.lines().toList();
    }
}
