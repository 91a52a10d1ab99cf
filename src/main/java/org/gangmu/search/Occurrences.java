package org.gangmu.search;

/** Occurrences of grams, those of one gram together, each gram's in the order of the texts. For one thread. */
final class Occurrences {

    private final int[] where;
    private final int[] places;

    Occurrences(int number) {
        where = new int[number];
        places = new int[number];
    }

    /**
     * Puts down an occurrence.
     *
     * @param at its number
     * @param side its part's number doubled, plus one where it stands in the body
     * @param place the UTF-16 unit of the heading or body where it begins
     */
    void put(int at, int side, int place) {
        where[at] = side;
        places[at] = place;
    }

    /** Tells in which heading or body an occurrence stands. */
    int where(int at) {
        return where[at];
    }

    /** Tells in which part an occurrence stands. */
    int part(int at) {
        return where[at] >>> 1;
    }

    /** Tells whether an occurrence stands in the body, 1, or in the heading, 0. */
    int side(int at) {
        return where[at] & 1;
    }

    /** Tells where in its heading or body an occurrence begins. */
    int place(int at) {
        return places[at];
    }
}
