package org.gangmu.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.links.Copies.Place;

/** Finds the passages that reports share, to the letter or with small changes. Has no state. */
final class RepetitionFinder {

    /** An edited copy of which exact copies make up so much says nothing new. */
    private static final double KNOWN = 0.8;

    private RepetitionFinder() {}

    /** Gives the passages, the longest first. */
    static List<Repetition> find(Shelf shelf) {
        List<Strand> strands = new ArrayList<>();
        for (int i = 0; i < shelf.size(); i++) {
            Strand.addAll(i, shelf.report(i), strands);
        }
        List<List<Place>> exact = new ExactCopies(strands).find();
        CopyClusters clusters = new CopyClusters();
        new EditedCopies(strands, clusters).find();
        Map<Integer, List<Known>> known = known(exact);
        List<List<Place>> all = new ArrayList<>(exact);
        clusters.all().stream().filter(places -> !isKnown(places, known)).forEach(all::add);
        Copies copies = new Copies(shelf, strands);
        List<Repetition> found = new ArrayList<>();
        all.sort(Comparator.comparing(places -> -places.get(0).stretch().length()));
        all.forEach(places -> copies.of(places).ifPresent(found::add));
        return found;
    }

    /** An exact copy within a strand: where, and of which passage. */
    private record Known(int passage, int from, int to) {}

    private static Map<Integer, List<Known>> known(List<List<Place>> exact) {
        Map<Integer, List<Known>> known = new HashMap<>();
        for (int i = 0; i < exact.size(); i++) {
            for (Place place : exact.get(i)) {
                known.computeIfAbsent(place.strand(), none -> new ArrayList<>())
                        .add(new Known(
                                i, place.stretch().from(), place.stretch().to()));
            }
        }
        return known;
    }

    /** Tells whether all places of a passage hold, for the most part, what is known to be copied to the letter. */
    private static boolean isKnown(List<Place> places, Map<Integer, List<Known>> known) {
        Map<Integer, Integer> shared = new HashMap<>();
        int length = 0;
        for (Place place : places) {
            length += place.stretch().length();
            for (Known copy : known.getOrDefault(place.strand(), List.of())) {
                int inside = Math.min(copy.to(), place.stretch().to())
                        - Math.max(copy.from(), place.stretch().from());
                if (inside > 0) {
                    shared.merge(copy.passage(), inside, Integer::sum);
                }
            }
        }
        int most = shared.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int all = shared.values().stream().mapToInt(Integer::intValue).sum();
        return most >= KNOWN * length || (all >= KNOWN * length && shared.size() > 1);
    }
}
