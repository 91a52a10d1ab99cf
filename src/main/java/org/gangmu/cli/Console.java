package org.gangmu.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a command hears from and speaks to.
 *
 * @param out where results go
 * @param err where findings, progress and complaints go
 * @param terminal whether a person watches {@link #err}
 * @param locale the reader's locale: Chinese words for any kind of Chinese, else English ones
 * @param folder the current folder
 */
public record Console(PrintStream out, PrintStream err, boolean terminal, Locale locale, Path folder) {

    /**
     * Makes the console of this process. Both streams are UTF-8 whatever the locale. The launcher says what it knows better
     * than Java: {@code gangmu.language} is the locale as the environment names it ({@code zh_CN.UTF-8}), {@code
     * gangmu.terminal} is {@code true} where standard error is a terminal.
     *
     * @return the console
     */
    public static Console ofProcess() {
        return new Console(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Boolean.getBoolean("gangmu.terminal"),
                locale(System.getProperty("gangmu.language", "")),
                Path.of(""));
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
