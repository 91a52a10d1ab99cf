package org.gangmu.source;

import java.util.List;
import java.util.Optional;

/**
 * What an editor says that a section is about, whatever its words say.
 *
 * @param section the section's key or, less lasting, its place in the tree
 * @param themes the ids of its themes, the foremost first, none for a section that has none; empty where the words may decide
 * @param facet what it tells, one of {@link #FACETS}; empty where the words may decide
 * @param place where the section is named
 */
public record Overrule(String section, Optional<List<String>> themes, Optional<String> facet, Place place) {

    /** What a section can tell. */
    public static final List<String> FACETS = List.of("practice", "problem", "plan", "other");

    /** Copies the themes. */
    public Overrule {
        themes = themes.map(List::copyOf);
    }
}
