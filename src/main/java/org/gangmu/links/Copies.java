package org.gangmu.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Makes repetitions of places that hold copies of one passage, and tells formulas from copies. Immutable. */
final class Copies {

    private static final int FORMULA_OFFICES = 5;
    private static final int FORMULA_PLACES = 40;

    /**
     * A place that holds a copy.
     *
     * @param strand the strand's number
     * @param stretch its letters
     */
    record Place(int strand, Stretch stretch) {}

    private final Shelf shelf;
    private final List<Strand> strands;

    Copies(Shelf shelf, List<Strand> strands) {
        this.shelf = shelf;
        this.strands = strands;
    }

    /** Makes a repetition; empty where all places are of one report. */
    Optional<Repetition> of(List<Place> places) {
        List<Place> sorted = places.stream()
                .sorted(Comparator.comparingInt(Place::strand)
                        .thenComparingInt(place -> place.stretch().from()))
                .toList();
        TreeSet<Integer> reports = new TreeSet<>();
        TreeSet<String> offices = new TreeSet<>();
        List<Occurrence> occurrences = new ArrayList<>();
        boolean exact = true;
        Place first = sorted.get(0);
        Strand source = strands.get(first.strand());
        for (Place place : sorted) {
            Strand strand = strands.get(place.strand());
            reports.add(strand.report());
            offices.add(Offices.key(shelf.report(strand.report()), strand.report()));
            exact &= source.letters().same(first.stretch(), strand.letters(), place.stretch());
            occurrences.add(new Occurrence(shelf.given(strand.report()), strand.spot(place.stretch())));
        }
        if (reports.size() < 2) {
            return Optional.empty();
        }
        occurrences.sort(Comparator.comparingInt(Occurrence::report));
        var spot = source.spot(first.stretch());
        String text = source.text().substring(spot.start(), spot.end());
        boolean common = offices.size() >= FORMULA_OFFICES || sorted.size() > FORMULA_PLACES;
        boolean formula = common || SetPhrases.areAllOf(text);
        return Optional.of(new Repetition(text, exact, formula, occurrences));
    }
}
