package org.gangmu.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.analysis.Facet;
import org.gangmu.site.Catalogue;
import org.gangmu.site.CataloguePart;

/** Makes a number of what a part is about and what it tells. Immutable. */
final class Kinds {

    /** The facets in the order in which the script knows them. */
    private static final List<Facet> FACETS = List.of(Facet.OTHER, Facet.PRACTICE, Facet.PROBLEM, Facet.PLAN);

    private final Map<String, Integer> themes = new LinkedHashMap<>();

    Kinds(Catalogue catalogue) {
        catalogue.subjects().forEach(subject -> themes.put(subject.theme().id(), themes.size() + 1));
    }

    /** Gives a part's kind: its theme's number, from 1 on, 0 for none, times four, and its facet's. */
    int of(CataloguePart part) {
        return themes.getOrDefault(part.theme(), 0) * FACETS.size() + FACETS.indexOf(part.facet());
    }
}
