package org.gangmu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a command hears from and speaks to.
 *
 * @param out where results go
 * @param err where findings, progress and complaints go
 * @param terminal whether a person watches {@link #err}
 * @param colour whether results may be coloured: a person watches {@link #out} and did not ask for none
 * @param locale the reader's locale: Chinese words for any kind of Chinese, else English ones
 * @param folder the current folder
 */
public record Console(PrintStream out, PrintStream err, boolean terminal, boolean colour, Locale locale, Path folder) {

    /**
     * Makes the console of this process. Both streams are UTF-8 whatever the locale. The launcher says what it knows better
     * than Java: {@code gangmu.language} is the locale as the environment names it ({@code zh_CN.UTF-8}), {@code
     * gangmu.terminal} is {@code true} where standard error is a terminal, {@code gangmu.colour} where standard output is. {@code NO_COLOR}
     * in the environment, if not empty, keeps results plain (no-color.org).
     *
     * @return the console
     */
    public static Console ofProcess() {
        return new Console(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Boolean.getBoolean("gangmu.terminal"),
                Boolean.getBoolean("gangmu.colour") && isEmpty(System.getenv("NO_COLOR")),
                locale(System.getProperty("gangmu.language", "")),
                Path.of(""));
    }

    private static boolean isEmpty(@Nullable String setting) {
        return setting == null || setting.isEmpty();
    }

    /** Reads a locale as environments name it; an empty one leaves the choice to Java. */
    static Locale locale(String name) {
        if (name.isEmpty()) {
            return Locale.getDefault(Locale.Category.DISPLAY);
        }
        return Locale.forLanguageTag(name.replaceFirst("[.@].*", "").replace('_', '-'));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new ResultStream(new FileOutputStream(descriptor));
    }
}
