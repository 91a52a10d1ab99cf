package org.gangmu.source;

import java.util.List;

/**
 * What is wrong or odd, and where. It carries no words of its own: {@link Wording} finds them by its code, in the reader's
 * language.
 *
 * @param code what is wrong, the key of its message
 * @param level how grave it is
 * @param source the file, as it should be named to people
 * @param place where in the file
 * @param arguments what the message quotes, in the order of its placeholders
 */
public record Diagnostic(String code, Level level, String source, Place place, List<String> arguments) {

    /** Copies the arguments. */
    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    /**
     * Makes an error.
     *
     * @param code what is wrong
     * @param source the file
     * @param place where
     * @param arguments what the message quotes
     * @return the diagnostic
     */
    public static Diagnostic error(String code, String source, Place place, String... arguments) {
        return new Diagnostic(code, Level.ERROR, source, place, List.of(arguments));
    }

    /**
     * Makes a warning.
     *
     * @param code what is wrong
     * @param source the file
     * @param place where
     * @param arguments what the message quotes
     * @return the diagnostic
     */
    public static Diagnostic warning(String code, String source, Place place, String... arguments) {
        return new Diagnostic(code, Level.WARNING, source, place, List.of(arguments));
    }

    /**
     * Makes a remark.
     *
     * @param code what is worth knowing
     * @param source the file
     * @param place where
     * @param arguments what the message quotes
     * @return the diagnostic
     */
    public static Diagnostic info(String code, String source, Place place, String... arguments) {
        return new Diagnostic(code, Level.INFO, source, place, List.of(arguments));
    }
}
