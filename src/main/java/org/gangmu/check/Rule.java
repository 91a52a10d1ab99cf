package org.gangmu.check;

import org.gangmu.source.Level;

/**
 * Something that can be wrong with a report. Rules are few and sure: what is right must never be found. Each has words in the
 * message bundles under its id, and a page of its own, {@code docs/rules/ID.md}. Rules are immutable and thread-safe, and their cost grows with
 * the length of the text.
 */
public interface Rule {

    /**
     * Names the rule.
     *
     * @return its id, a letter and two digits, which never changes
     */
    String id();

    /**
     * Tells how grave its findings are.
     *
     * @return their level
     */
    Level level();
}
