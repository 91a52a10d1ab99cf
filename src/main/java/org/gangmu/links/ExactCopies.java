package org.gangmu.links;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences that several reports have to the letter, neighbours joined where all copies have both. Equal hashes count as equal
 * sentences: of 64 bits, over a few million sentences. For one thread; linear.
 */
final class ExactCopies {

    /** A sentence of fewer Han characters is a set phrase. */
    private static final int SHORTEST = 20;

    private static final int SHORTEST_SENTENCE = 4;

    private final List<Strand> strands;
    private final HashSlots slots = new HashSlots();

    /** Of each sentence: its strand, its letters, its group, and the next of its group or -1. */
    private final IntRow strandOf = new IntRow();

    private final IntRow from = new IntRow();
    private final IntRow to = new IntRow();
    private final IntRow group = new IntRow();
    private final int[] next;

    /** Of each group: its first sentence, how many it has, and how many reports have it. */
    private final int[] first;

    private final int[] count;
    private final int[] reports;

    ExactCopies(List<Strand> strands) {
        this.strands = strands;
        for (int i = 0; i < strands.size(); i++) {
            read(i, strands.get(i).letters());
        }
        next = new int[group.size()];
        first = new int[slots.size()];
        count = new int[slots.size()];
        reports = new int[slots.size()];
        int[] last = new int[slots.size()];
        for (int i = 0; i < next.length; i++) {
            int own = group.get(i);
            next[i] = -1;
            if (count[own]++ == 0) {
                first[own] = i;
                reports[own] = 1;
            } else {
                next[last[own]] = i;
                reports[own] += reportOf(i) == reportOf(last[own]) ? 0 : 1;
            }
            last[own] = i;
        }
    }

    private void read(int strand, HanText text) {
        int start = 0;
        for (int i = 0; i < text.clauses().length; i++) {
            int end = text.clauses()[i];
            if (text.sentences()[i]) {
                if (end - start >= SHORTEST_SENTENCE) {
                    strandOf.add(strand);
                    from.add(start);
                    to.add(end);
                    group.add(slots.of(hash(text.letters(), start, end)));
                }
                start = end;
            }
        }
    }

    private static long hash(char[] letters, int from, int to) {
        long hash = (long) to - from;
        for (int i = from; i < to; i++) {
            hash = (hash ^ letters[i]) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private int reportOf(int sentence) {
        return strands.get(strandOf.get(sentence)).report();
    }

    /** Gives the places of each passage that several reports have. */
    List<List<Copies.Place>> find() {
        List<List<Copies.Place>> found = new ArrayList<>();
        int at = 0;
        while (at < next.length) {
            int own = group.get(at);
            if (reports[own] < 2 || first[own] != at) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < next.length && follows(end)) {
                end++;
            }
            List<Copies.Place> places = places(at, end - 1);
            if (places.get(0).stretch().length() >= SHORTEST) {
                found.add(places);
            }
            at = end;
        }
        return found;
    }

    /** Tells whether every copy of the sentence before one is followed by a copy of it, and no other is anywhere. */
    private boolean follows(int sentence) {
        int own = group.get(sentence);
        int before = group.get(sentence - 1);
        if (first[own] != sentence || count[own] != count[before]) {
            return false;
        }
        int mine = sentence;
        int theirs = sentence - 1;
        while (mine >= 0) {
            boolean joined = mine == theirs + 1
                    && strandOf.get(mine) == strandOf.get(theirs)
                    && from.get(mine) == to.get(theirs);
            if (!joined) {
                return false;
            }
            mine = next[mine];
            theirs = next[theirs];
        }
        return true;
    }

    private List<Copies.Place> places(int start, int end) {
        List<Copies.Place> places = new ArrayList<>();
        for (int one = start; one >= 0; one = next[one]) {
            places.add(new Copies.Place(strandOf.get(one), new Stretch(from.get(one), to.get(one + end - start))));
        }
        return places;
    }
}
