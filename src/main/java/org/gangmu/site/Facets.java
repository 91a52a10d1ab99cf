package org.gangmu.site;

import org.gangmu.analysis.Facet;

/** How facets are called on pages. */
final class Facets {

    private Facets() {}

    /**
     * Gives the Chinese name.
     *
     * @param facet a facet
     * @return 做法, 问题, 打算 or 其他
     */
    static String label(Facet facet) {
        return switch (facet) {
            case PRACTICE -> "做法";
            case PROBLEM -> "问题";
            case PLAN -> "打算";
            case OTHER -> "其他";
        };
    }
}
