package org.gangmu.search;

/**
 * Where one gram stands: in which parts, and where in each, headings (side 0) and bodies (side 1) apart.
 *
 * <p>A list of parts is the number of parts plus one (gamma), and, unless there is none, the width of the code (five bits) and the
 * gaps between the parts' numbers (Rice). Places are, for each part, how many there are (gamma) and the gaps between them (Rice); the
 * width of their code and the bits that each block of parts takes (gamma) stand before, so that a reader passes over blocks. A gap is
 * the difference less one, counted from -1.
 */
final class Postings {

    private static final int WIDTH_BITS = 5;
    private static final int SIDES = 2;

    /** The script counts on it. */
    private static final int PARTS_IN_BLOCK = 64;

    private final Occurrences all;
    private final int start;
    private final int end;
    private final Bits bits = new Bits();

    /**
     * Takes a gram's occurrences.
     *
     * @param all occurrences of grams
     * @param start the first of this gram
     * @param end the one behind its last
     */
    Postings(Occurrences all, int start, int end) {
        this.all = all;
        this.start = start;
        this.end = end;
    }

    /** Writes the parts whose heading has the gram, then those whose body has it. */
    String parts() {
        for (int side = 0; side < SIDES; side++) {
            parts(side);
        }
        return bits.take();
    }

    /** Writes the parts, as above, behind them how the places in headings and in bodies are written, and then these. */
    String places() {
        for (int side = 0; side < SIDES; side++) {
            parts(side);
        }
        int[] low = new int[SIDES];
        for (int side = 0; side < SIDES; side++) {
            low[side] = blocks(side);
        }
        for (int side = 0; side < SIDES; side++) {
            places(side, low[side]);
        }
        return bits.take();
    }

    private void parts(int side) {
        int number = 0;
        int last = -1;
        for (int i = start; i < end; i++) {
            if (all.side(i) == side && all.part(i) != last) {
                last = all.part(i);
                number++;
            }
        }
        bits.gamma(number + 1);
        if (number == 0) {
            return;
        }
        int low = Bits.low(last + 1L - number, number);
        bits.plain(low, WIDTH_BITS);
        int before = -1;
        for (int i = start; i < end; i++) {
            if (all.side(i) == side && all.part(i) != before) {
                bits.rice(all.part(i) - before - 1, low);
                before = all.part(i);
            }
        }
    }

    /** Writes the width of a side's codes and the bits of its blocks, unless it has no place, and gives the width. */
    private int blocks(int side) {
        int number = 0;
        long sum = 0;
        for (int i = start; i < end; i++) {
            if (all.side(i) == side) {
                number++;
                sum += gap(i);
            }
        }
        if (number == 0) {
            return 0;
        }
        int low = Bits.low(sum, number);
        bits.plain(low, WIDTH_BITS);
        int parts = 0;
        int taken = 0;
        for (int i = start; i < end; i++) {
            if (all.side(i) != side) {
                continue;
            }
            if (isFirst(i)) {
                if (parts == PARTS_IN_BLOCK) {
                    bits.gamma(taken);
                    parts = 0;
                    taken = 0;
                }
                parts++;
                taken += Bits.ofGamma(run(i));
            }
            taken += Bits.ofRice(gap(i), low);
        }
        bits.gamma(taken);
        return low;
    }

    private void places(int side, int low) {
        for (int i = start; i < end; i++) {
            if (all.side(i) == side) {
                if (isFirst(i)) {
                    bits.gamma(run(i));
                }
                bits.rice(gap(i), low);
            }
        }
    }

    /** Tells whether an occurrence is the first in its heading or body. */
    private boolean isFirst(int i) {
        return i == start || all.where(i) != all.where(i - 1);
    }

    private int gap(int i) {
        return isFirst(i) ? all.place(i) : all.place(i) - all.place(i - 1) - 1;
    }

    private int run(int from) {
        int to = from;
        while (to < end && all.where(to) == all.where(from)) {
            to++;
        }
        return to - from;
    }
}
