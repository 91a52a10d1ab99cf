package org.gangmu.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins places that hold copies of one passage. Places of one strand that are nearly the same count as one. For one thread. */
final class CopyClusters {

    /** So many places of a strand are looked through; further ones count by themselves. */
    private static final int LOOKED_THROUGH = 64;

    private final List<Copies.Place> places = new ArrayList<>();
    private final IntRow parents = new IntRow();
    private final Map<Integer, List<Integer>> ofStrand = new HashMap<>();

    /** Notes that two places hold copies of one passage. */
    void join(Copies.Place one, Copies.Place other) {
        int first = root(number(one));
        int second = root(number(other));
        parents.set(Math.max(first, second), Math.min(first, second));
    }

    private int number(Copies.Place place) {
        List<Integer> known = ofStrand.computeIfAbsent(place.strand(), none -> new ArrayList<>());
        for (int i = 0; i < Math.min(LOOKED_THROUGH, known.size()); i++) {
            if (places.get(known.get(i)).stretch().isNearly(place.stretch())) {
                return known.get(i);
            }
        }
        known.add(places.size());
        parents.add(places.size());
        places.add(place);
        return places.size() - 1;
    }

    private int root(int number) {
        int at = number;
        while (parents.get(at) != at) {
            parents.set(at, parents.get(parents.get(at)));
            at = parents.get(at);
        }
        return at;
    }

    /** Gives the places of each passage. */
    Collection<List<Copies.Place>> all() {
        Map<Integer, List<Copies.Place>> found = new TreeMap<>();
        for (int i = 0; i < places.size(); i++) {
            found.computeIfAbsent(root(i), none -> new ArrayList<>()).add(places.get(i));
        }
        return found.values();
    }
}
