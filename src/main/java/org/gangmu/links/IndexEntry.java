package org.gangmu.links;

import java.util.List;
import org.gangmu.analysis.Mention;

/**
 * A document or term with all places that name it.
 *
 * @param name its full name
 * @param kind what it is
 * @param initial the letter that it stands under, by pinyin: A to Z, or # for what has none
 * @param reports how many reports name it
 * @param places where it is named, in the order of the corpus
 */
public record IndexEntry(String name, Mention.Kind kind, char initial, int reports, List<Occurrence> places) {

    /** Copies the places. */
    public IndexEntry {
        places = List.copyOf(places);
    }
}
