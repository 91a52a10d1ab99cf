package org.gangmu.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Makes an input smaller as long as it still shows the same flaw: by lines, then by characters or bytes. */
final class Reducer {

    private static final int MOST_TRIES = 1_500;

    /** A flaw that shows slowly is not worth more. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);

    private final Predicate<byte[]> shows;
    private final long start = System.nanoTime();
    private int tries;

    private Reducer(Predicate<byte[]> shows) {
        this.shows = shows;
    }

    /** Gives an input that is no larger and shows the flaw too. */
    static byte[] reduce(byte[] input, boolean text, Predicate<byte[]> shows) {
        Reducer reducer = new Reducer(shows);
        List<byte[]> pieces = new ArrayList<>(text ? cut(input, true) : List.of());
        byte[] byLines = pieces.size() > 1 ? joined(reducer.without(pieces)) : input;
        return joined(reducer.without(cut(byLines, false)));
    }

    /** Leaves out stretches of pieces, half of them at first, then shorter and shorter ones. */
    private List<byte[]> without(List<byte[]> all) {
        List<byte[]> left = new ArrayList<>(all);
        for (int size = Math.max(1, left.size() / 2); size >= 1; size /= 2) {
            for (int from = 0; from < left.size() && mayTry(); ) {
                List<byte[]> shorter = new ArrayList<>(left.subList(0, from));
                shorter.addAll(left.subList(Math.min(left.size(), from + size), left.size()));
                tries++;
                if (!shorter.isEmpty() && shows.test(joined(shorter))) {
                    left = shorter;
                } else {
                    from += size;
                }
            }
        }
        return left;
    }

    private boolean mayTry() {
        return tries < MOST_TRIES && System.nanoTime() - start < LONGEST;
    }

    /** Cuts behind line ends, or before each byte that begins a character of UTF-8. */
    private static List<byte[]> cut(byte[] input, boolean lines) {
        List<byte[]> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= input.length; i++) {
            boolean ends = i == input.length || (lines ? input[i - 1] == '\n' : (input[i] & 0xC0) != 0x80);
            if (ends) {
                pieces.add(Arrays.copyOfRange(input, start, i));
                start = i;
            }
        }
        return pieces;
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
