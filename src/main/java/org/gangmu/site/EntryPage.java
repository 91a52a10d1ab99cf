package org.gangmu.site;

import java.util.List;

/**
 * All places that name one document or term, where they are too many for the list; or a part of them.
 *
 * @param address where it stands
 * @param title its name, and which part this is
 * @param name its name
 * @param count how many reports name it and how often, in words
 * @param rest says how many places are not shown; empty where all are
 * @param hits the places
 * @param trail the pages above
 * @param previous the part before; none on the first
 * @param next the part behind; none on the last
 */
public record EntryPage(
        String address,
        String title,
        List<Run> name,
        String count,
        String rest,
        List<Hit> hits,
        List<Link> trail,
        List<Link> previous,
        List<Link> next)
        implements Page {

    /** Copies the lists. */
    public EntryPage {
        name = List.copyOf(name);
        hits = List.copyOf(hits);
        trail = List.copyOf(trail);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }

    @Override
    public Kind kind() {
        return Kind.ENTRY;
    }
}
