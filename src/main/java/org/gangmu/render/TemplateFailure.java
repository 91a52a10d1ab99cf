package org.gangmu.render;

/** A template that cannot be read or does not fit its page: a fault of the program, not of what it was given. */
public final class TemplateFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes a failure.
     *
     * @param message template, line and what is wrong
     * @param cause what the template engine said
     */
    TemplateFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
