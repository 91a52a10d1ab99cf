package org.gangmu.render;

import java.util.Optional;
import org.gangmu.source.Diagnostic;

/** A template that cannot be read or does not fit its page. */
public final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Diagnostic> finding;

    /**
     * Makes a failure.
     *
     * @param message template, line and what is wrong
     * @param cause what the template engine said
     * @param finding what is wrong with the portal's own templates; empty where the program is at fault
     */
    TemplateFailure(String message, Throwable cause, Optional<Diagnostic> finding) {
        super(message, cause);
        this.finding = finding;
    }

    /**
     * Tells what is wrong with the portal's own templates.
     *
     * @return the finding, {@code template-broken} or {@code template-misfit}; empty where the portal has no templates of its own, so
     *     that the program is at fault
     */
    public Optional<Diagnostic> finding() {
        return finding;
    }
}
