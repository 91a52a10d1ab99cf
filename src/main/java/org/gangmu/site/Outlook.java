package org.gangmu.site;

import java.util.List;

/**
 * Where some problems go.
 *
 * @param remark how many there are and how many a plan answers, in words
 * @param ways some of them
 * @param all the link to all of them
 */
public record Outlook(String remark, List<Way> ways, Link all) {

    /** Copies the problems. */
    public Outlook {
        ways = List.copyOf(ways);
    }
}
