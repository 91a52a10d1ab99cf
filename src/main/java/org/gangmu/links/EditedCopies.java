package org.gangmu.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds passages that two reports share with small changes. Each strand is held against the last earlier one of another report
 * that shares a fingerprint, so copies form chains and the cost stays linear. For one thread.
 */
final class EditedCopies {

    /** Shorter passages are set phrases. */
    private static final int SHORTEST = 25;

    /** So much of the longer of the two must be the same. */
    private static final double SAME = 0.55;

    /** So much of it, for whole sentences to be taken rather than clauses. */
    private static final double ALIKE = 0.75;

    /** Between two stretches that are the same so many letters may have been put in, taken out or changed. */
    private static final int CHANGED = 12;

    private final List<Strand> strands;
    private final Fingerprints prints;
    private final CopyClusters clusters;
    private final int[] last;
    private final int[] lastElsewhere;

    EditedCopies(List<Strand> strands, CopyClusters clusters) {
        this.strands = strands;
        this.prints = new Fingerprints(strands);
        this.clusters = clusters;
        this.last = new int[prints.slots()];
        this.lastElsewhere = new int[prints.slots()];
        Arrays.fill(last, -1);
        Arrays.fill(lastElsewhere, -1);
    }

    /** Tells the clusters of all that is shared. */
    void find() {
        for (int strand = 0; strand < strands.size(); strand++) {
            Map<Integer, List<int[]>> shared = new TreeMap<>();
            for (int print = prints.start(strand); print < prints.end(strand); print++) {
                int earlier = prints.tells(print) ? earlier(print) : -1;
                if (earlier >= 0) {
                    shared.computeIfAbsent(prints.strandOf(earlier), none -> new ArrayList<>())
                            .add(new int[] {prints.place(print), prints.place(earlier)});
                }
            }
            int mine = strand;
            shared.forEach((theirs, places) -> follow(mine, theirs, places));
            remember(strand);
        }
    }

    private int earlier(int print) {
        int candidate = last[prints.slot(print)];
        boolean own = candidate >= 0 && report(candidate) == report(print);
        return own ? lastElsewhere[prints.slot(print)] : candidate;
    }

    private int report(int print) {
        return strands.get(prints.strandOf(print)).report();
    }

    private void remember(int strand) {
        for (int print = prints.start(strand); print < prints.end(strand); print++) {
            if (prints.tells(print)) {
                int slot = prints.slot(print);
                if (last[slot] >= 0 && report(last[slot]) != report(print)) {
                    lastElsewhere[slot] = last[slot];
                }
                last[slot] = print;
            }
        }
    }

    /** Joins shared places that follow each other in both strands with little between. */
    private void follow(int mine, int theirs, List<int[]> places) {
        int start = 0;
        for (int i = 1; i <= places.size(); i++) {
            if (i == places.size() || !joined(places.get(i - 1), places.get(i))) {
                take(mine, theirs, places.subList(start, i));
                start = i;
            }
        }
    }

    private static boolean joined(int[] one, int[] next) {
        int gap = next[0] - one[0] - Fingerprints.LETTERS;
        int other = next[1] - one[1] - Fingerprints.LETTERS;
        return other > -Fingerprints.LETTERS && gap <= 3 * CHANGED && Math.abs(gap - other) <= CHANGED;
    }

    private void take(int mine, int theirs, List<int[]> places) {
        HanText one = strands.get(mine).letters();
        HanText other = strands.get(theirs).letters();
        int[] at = places.get(0);
        int before = alike(one, other, new int[] {at[0] - 1, at[1] - 1}, -1);
        int[] begin = {at[0] - before, at[1] - before};
        int[] end = begin;
        int same = 0;
        for (int[] place : places) {
            if (place[0] >= end[0] && place[1] >= end[1]) {
                int run = alike(one, other, place, 1);
                same += run;
                end = new int[] {place[0] + run, place[1] + run};
            }
        }
        if (end[0] == begin[0]) {
            return;
        }
        Pair pair = new Pair(one, other, new Stretch(begin[0], end[0]), new Stretch(begin[1], end[1]), same + before);
        Optional<Pair> sentences = pair.widened(CHANGED).filter(wide -> wide.isAlike(ALIKE));
        sentences.or(() -> pair.widened(0)).filter(wide -> wide.isAlike(SAME)).ifPresent(found -> {
            clusters.join(new Copies.Place(theirs, found.there()), new Copies.Place(mine, found.here()));
        });
    }

    /** Two stretches with the number of letters that are the same in both. */
    private record Pair(HanText one, HanText other, Stretch here, Stretch there, int same) {

        /** Widens both to whole clauses, or to sentences where so few letters are wanting; what is the same there counts too. */
        Optional<Pair> widened(int little) {
            Stretch mine = one.widened(here, little);
            Stretch theirs = other.widened(there, little);
            int tail = alike(one, other, new int[] {mine.to() - 1, theirs.to() - 1}, -1);
            int head = alike(one, other, new int[] {mine.from(), theirs.from()}, 1);
            int more = Math.min(tail, Math.min(mine.to() - here.to(), theirs.to() - there.to()))
                    + Math.min(head, Math.min(here.from() - mine.from(), there.from() - theirs.from()));
            return Optional.of(new Pair(one, other, mine, theirs, same + more))
                    .filter(wide -> Math.min(mine.length(), theirs.length()) >= SHORTEST);
        }

        boolean isAlike(double share) {
            return same >= share * Math.max(here.length(), there.length());
        }
    }

    /** Counts how many letters are the same from two places on, in one direction. */
    private static int alike(HanText one, HanText other, int[] at, int step) {
        int mine = at[0];
        int theirs = at[1];
        int count = 0;
        while (mine >= 0
                && theirs >= 0
                && mine < one.length()
                && theirs < other.length()
                && one.letters()[mine] == other.letters()[theirs]) {
            mine += step;
            theirs += step;
            count++;
        }
        return count;
    }
}
