package org.gangmu.site;

import java.util.List;

/**
 * The documents or the terms that reports name, or a part of them.
 *
 * @param kind {@link Page.Kind#DOCUMENTS} or {@link Page.Kind#TERMS}
 * @param address where it stands
 * @param title its title
 * @param lead a sentence about what it holds
 * @param ranking those that most reports name; none on pages of a part
 * @param bars the ways to the parts
 * @param groups the entries on this page
 * @param trail the pages above
 * @param previous the part before; none on the first
 * @param next the part behind; none on the last
 */
public record EntryListPage(
        Kind kind,
        String address,
        String title,
        String lead,
        List<IndexItem> ranking,
        List<Bar> bars,
        List<Group> groups,
        List<Link> trail,
        List<Link> previous,
        List<Link> next)
        implements Page {

    /**
     * A row of ways to parts.
     *
     * @param label what they are parts of; may be empty
     * @param links the parts
     */
    public record Bar(String label, List<Link> links) {

        /** Copies the links. */
        public Bar {
            links = List.copyOf(links);
        }
    }

    /**
     * Entries of one kind or letter.
     *
     * @param id its anchor
     * @param label its heading
     * @param count how many entries it holds, in words
     * @param entries the entries
     */
    public record Group(String id, String label, String count, List<Entry> entries) {

        /** Copies the entries. */
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A document or term.
     *
     * @param id its anchor
     * @param name its name
     * @param count how many reports name it and how often, in words
     * @param hits places where it is named
     * @param more where the other places are; none where there is no other
     */
    public record Entry(String id, List<Run> name, String count, List<Hit> hits, List<Link> more) {

        /** Copies the lists. */
        public Entry {
            name = List.copyOf(name);
            hits = List.copyOf(hits);
            more = List.copyOf(more);
        }
    }

    /** Copies the lists. */
    public EntryListPage {
        ranking = List.copyOf(ranking);
        bars = List.copyOf(bars);
        groups = List.copyOf(groups);
        trail = List.copyOf(trail);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }
}
