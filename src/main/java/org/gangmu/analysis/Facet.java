package org.gangmu.analysis;

import java.util.Locale;

/** What a section tells. */
public enum Facet {
    /** 做法: what was done. */
    PRACTICE,
    /** 问题: what is wanting. */
    PROBLEM,
    /** 打算: what is to be done. */
    PLAN,
    /** None of the three. */
    OTHER;

    /**
     * Gives the name in machine-readable output.
     *
     * @return the name in lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
