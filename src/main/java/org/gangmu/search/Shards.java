package org.gangmu.search;

/**
 * In which piece of the index a gram or key is found. The script of the search page reckons the same.
 *
 * @param bits the number of pieces is two to this power
 */
record Shards(int bits) {

    private static final int GOLDEN = 0x9E3779B1;
    private static final int MOST_BITS = 16;

    /** Finds how many pieces hold a number of things. */
    static Shards holding(long things, int inEach) {
        int bits = 0;
        while (bits < MOST_BITS && things >> bits > inEach) {
            bits++;
        }
        return new Shards(bits);
    }

    static int mix(int key) {
        return key * GOLDEN;
    }

    int count() {
        return 1 << bits;
    }

    int of(int gram) {
        return bits == 0 ? 0 : mix(gram) >>> (Integer.SIZE - bits);
    }
}
