package org.gangmu.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a stage gives: a value, and what is wrong with it. A diagnostic travels with its value, so a value that comes from
 * memory still warns.
 *
 * @param <T> the kind of value
 * @param value the value; empty only where nothing could be made of the input
 * @param diagnostics what was found on the way, in the order of the text
 */
public record Outcome<T>(Optional<T> value, List<Diagnostic> diagnostics) {

    /** Copies the diagnostics. */
    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Makes an outcome with a value.
     *
     * @param <T> the kind of value
     * @param value the value
     * @param diagnostics what is odd about it
     * @return the outcome
     */
    public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
        return new Outcome<>(Optional.of(value), diagnostics);
    }

    /**
     * Makes an outcome without a value.
     *
     * @param <T> the kind of value
     * @param diagnostics why there is none
     * @return the outcome
     */
    public static <T> Outcome<T> none(List<Diagnostic> diagnostics) {
        return new Outcome<>(Optional.empty(), diagnostics);
    }

    /**
     * Hands the value on to the next stage and keeps all diagnostics, this stage's first.
     *
     * @param <U> what the next stage makes
     * @param next the next stage
     * @return what it made, with the diagnostics of both
     */
    public <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
        if (value.isEmpty()) {
            return none(diagnostics);
        }
        Outcome<U> made = next.apply(value.get());
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(made.diagnostics());
        return new Outcome<>(made.value(), all);
    }

    /**
     * Tells whether something is wrong that must be mended.
     *
     * @return whether there is no value, or one of the diagnostics is an error
     */
    public boolean failed() {
        return value.isEmpty() || diagnostics.stream().anyMatch(found -> found.level() == Level.ERROR);
    }
}
