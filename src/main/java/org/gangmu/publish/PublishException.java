package org.gangmu.publish;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Locale;

/**
 * Why nothing is published, for a reason that a person can mend. It is an {@link IOException}, so that a caller who does not
 * care treats it like a full disk: close the generation, and the old portal stands.
 */
public final class PublishException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What is refused. */
    public enum Reason {
        /** The public folder is there and Gangmu did not make it; argument: the folder. */
        SITE_FOREIGN,
        /** The public folder would stand in place of a folder that must not go; argument: the folder. */
        SITE_UNSAFE,
        /** Another build is at work on it; argument: the folder. */
        SITE_LOCKED,
        /** A file's name cannot be published everywhere; argument: the name. */
        NAME_UNSAFE,
        /** Two files have one name, or names that differ in case only; arguments: both. */
        NAME_TWICE;

        /**
         * Gives the reason's name in messages.
         *
         * @return for example {@code site-foreign}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why nothing is published. */
    private final Reason reason;

    private final transient List<String> arguments;

    PublishException(Reason reason, String... arguments) {
        super(reason.code() + " " + String.join(" ", arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    /**
     * Tells why.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Tells what a message about it quotes.
     *
     * @return the arguments, in the order that {@link Reason} tells
     */
    public List<String> arguments() {
        return arguments;
    }
}
