package org.gangmu.source;

import java.util.List;
import java.util.Optional;

/**
 * What an editor says that a section is about, whatever its words say.
 *
 * @param section the section's key or, less lasting, its place in the tree
 * @param themes its themes, the foremost first, none for a section that has none; empty where the words may decide
 * @param facet what it tells, one of {@link #FACETS}; empty where the words may decide
 * @param place where the section is named
 */
public record Overrule(String section, Optional<List<Named>> themes, Optional<String> facet, Place place) {

    /** What a section can tell. */
    public static final List<String> FACETS = List.of("practice", "problem", "plan", "other");

    /**
     * A theme as an editor names it.
     *
     * @param id its id
     * @param place where it is named
     */
    public record Named(String id, Place place) {}

    /** Copies the themes. */
    public Overrule {
        themes = themes.map(List::copyOf);
    }

    /**
     * Gives the ids of the themes.
     *
     * @return them, each once, in order; empty where the words may decide
     */
    public Optional<List<String>> ids() {
        return themes.map(named -> named.stream().map(Named::id).distinct().toList());
    }
}
