package org.gangmu.site;

import java.util.List;

/**
 * A problem and where it goes: the plans of the same report that answer it, and what other reports tell of the like.
 *
 * @param id its anchor, without what tells one page's from another's
 * @param problem the problem in its own words
 * @param plans the plans that answer it, the closest first; none where the report has none
 * @param elsewhere practices of other reports, the closest first
 */
public record Way(String id, Quote problem, List<Quote> plans, List<Quote> elsewhere) {

    /** Copies the lists. */
    public Way {
        plans = List.copyOf(plans);
        elsewhere = List.copyOf(elsewhere);
    }
}
