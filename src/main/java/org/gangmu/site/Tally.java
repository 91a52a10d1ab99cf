package org.gangmu.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gangmu.analysis.Facet;

/**
 * How many sections of each facet there are.
 *
 * @param counts a count for each facet that occurs, in the order of {@link Facet}
 */
public record Tally(List<Count> counts) {

    /** A tally that stands alone has no more strokes. */
    private static final int MOST_STROKES = 60;

    /**
     * How many sections of one facet there are.
     *
     * @param facet the facet's id, as style sheets name it
     * @param label the facet's Chinese name
     * @param number how many
     */
    public record Count(String facet, String label, int number) {}

    /** Copies the counts. */
    public Tally {
        counts = List.copyOf(counts);
    }

    /**
     * Counts facets.
     *
     * @param facets the facets of some sections
     * @return their tally
     */
    static Tally of(Collection<Facet> facets) {
        Map<Facet, Integer> numbers = new EnumMap<>(Facet.class);
        facets.forEach(facet -> numbers.merge(facet, 1, Integer::sum));
        List<Count> counts = new ArrayList<>();
        numbers.forEach((facet, number) -> counts.add(new Count(facet.id(), Facets.label(facet), number)));
        return new Tally(counts);
    }

    /**
     * Counts all.
     *
     * @return how many sections there are
     */
    public int total() {
        return counts.stream().mapToInt(Count::number).sum();
    }

    /**
     * Gives the scale of a tally that stands alone.
     *
     * @return its scale
     */
    public Scale scale() {
        return Scale.of(List.of(this), MOST_STROKES);
    }

    /**
     * Says it in words, for those who do not see the strokes.
     *
     * @return {@code 做法 2 节，问题 1 节}, or {@code 无}
     */
    public String spoken() {
        if (counts.isEmpty()) {
            return "无";
        }
        List<String> words = new ArrayList<>();
        counts.forEach(count -> words.add(count.label() + " " + count.number() + " 节"));
        return String.join("，", words);
    }
}
