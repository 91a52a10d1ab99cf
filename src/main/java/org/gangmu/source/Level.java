package org.gangmu.source;

import java.util.Locale;

/** How grave a diagnostic is. */
public enum Level {
    /** What must be mended before the portal can be published as asked. */
    ERROR,
    /** What is probably wrong. */
    WARNING,
    /** What is worth knowing. */
    INFO;

    /**
     * Gives the level's name in machine-readable output.
     *
     * @return the name in lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
