package org.gangmu.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the characters in which a text differs from another. Its method has no state. */
final class TextDiff {

    /** Above so many pairs of characters only the common beginning and end are found: cost stays bounded. */
    private static final long MOST_PAIRS = 4_000_000;

    /** A common stretch this short between two that differ says nothing. */
    private static final int CHANCE = 1;

    private final String own;
    private final String other;
    private final int start;
    private final int end;

    /** Which characters of the own text the other has too, in the same order. */
    private final boolean[] common;

    private TextDiff(String own, String other) {
        this.own = own;
        this.other = other;
        int most = Math.min(own.length(), other.length());
        int first = 0;
        while (first < most && own.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < most - first && own.charAt(own.length() - 1 - last) == other.charAt(other.length() - 1 - last)) {
            last++;
        }
        this.start = first;
        this.end = last;
        this.common = new boolean[own.length()];
        Arrays.fill(common, 0, start, true);
        Arrays.fill(common, own.length() - end, own.length(), true);
    }

    /**
     * Cuts a text where it begins and ceases to differ from another.
     *
     * @param own the text
     * @param other the other
     * @return where stretches begin, and the text's length: those of even index are common to both, the others are not; a
     *     stretch may be empty
     */
    static List<Integer> of(String own, String other) {
        TextDiff diff = new TextDiff(own, other);
        diff.align();
        return diff.borders();
    }

    /** Finds the longest common sequence of what stands between the common beginning and end. */
    private void align() {
        int rows = own.length() - end - start;
        int columns = other.length() - end - start;
        if (rows == 0 || columns == 0 || (long) rows * columns > MOST_PAIRS) {
            return;
        }
        short[][] longest = new short[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = same(i, j)
                        ? (short) (longest[i + 1][j + 1] + 1)
                        : (short) Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (same(i, j)) {
                common[start + i++] = true;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private boolean same(int i, int j) {
        return own.charAt(start + i) == other.charAt(start + j);
    }

    private List<Integer> borders() {
        List<Integer> borders = new ArrayList<>(List.of(0));
        int at = 0;
        while (at < common.length) {
            int until = at;
            while (until < common.length && common[until] == common[at]) {
                until++;
            }
            boolean expected = borders.size() % 2 == 1;
            boolean chance = common[at] && until - at <= CHANCE && at > 0 && until < common.length;
            if (!chance && common[at] != expected) {
                borders.add(at);
            }
            at = until;
        }
        borders.add(common.length);
        return borders;
    }
}
