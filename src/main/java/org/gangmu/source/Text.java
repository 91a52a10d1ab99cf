package org.gangmu.source;

import java.util.Arrays;
import java.util.List;

/**
 * Characters, each with the offset in the decoded text that it came from. Where noise, a zero-width character or the break of
 * a hard wrap was taken out, the offsets jump; everywhere else they count on. Immutable.
 */
public final class Text implements CharSequence {

    /** The text without a character. */
    public static final Text EMPTY = new Text("", new int[] {0}, new int[] {0});

    private final String chars;
    /** Indices in {@link #chars} at which a run of consecutive offsets begins; the first is 0. */
    private final int[] runs;
    /** The offset at which each run begins. */
    private final int[] offsets;

    private Text(String chars, int[] runs, int[] offsets) {
        this.chars = chars;
        this.runs = runs;
        this.offsets = offsets;
    }

    /**
     * Makes a text of characters that stand side by side in the file.
     *
     * @param chars the characters
     * @param offset the offset of the first
     * @return the text
     */
    public static Text of(String chars, int offset) {
        return new Text(chars, new int[] {0}, new int[] {offset});
    }

    /**
     * Makes a text of several stretches of the file.
     *
     * @param chars the characters
     * @param runs where in {@code chars} each stretch begins; the first is 0
     * @param offsets where in the file each stretch begins
     * @return the text
     */
    static Text of(String chars, int[] runs, int[] offsets) {
        return new Text(chars, runs, offsets);
    }

    /**
     * Joins texts in one pass.
     *
     * @param pieces the texts, in order
     * @return all of them as one
     */
    public static Text join(List<Text> pieces) {
        StringBuilder chars = new StringBuilder();
        int count = 0;
        for (Text piece : pieces) {
            count += piece.runs.length;
        }
        int[] runs = new int[Math.max(1, count)];
        int[] offsets = new int[Math.max(1, count)];
        int used = 0;
        for (Text piece : pieces) {
            for (int i = 0; i < piece.runs.length && !piece.isEmpty(); i++) {
                int run = piece.runs[i] + chars.length();
                boolean goesOn = used > 0 && offsets[used - 1] + run - runs[used - 1] == piece.offsets[i];
                if (!goesOn) {
                    runs[used] = run;
                    offsets[used++] = piece.offsets[i];
                }
            }
            chars.append(piece.chars);
        }
        if (used == 0) {
            return pieces.isEmpty() ? EMPTY : pieces.get(0);
        }
        return new Text(chars.toString(), Arrays.copyOf(runs, used), Arrays.copyOf(offsets, used));
    }

    /**
     * Tells where a character came from.
     *
     * @param index an index into this text; its length is allowed and gives the offset behind the last character
     * @return the offset in the decoded text
     */
    public int offset(int index) {
        if (index > 0 && index == chars.length()) {
            return offset(index - 1) + 1;
        }
        int found = Arrays.binarySearch(runs, index);
        int run = found >= 0 ? found : -found - 2;
        return offsets[run] + index - runs[run];
    }

    /**
     * Cuts a part out.
     *
     * @param from the index of its first character
     * @param to the index behind its last
     * @return the part, without white space at its edges
     */
    public Text part(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Characters.isSpace(chars.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(chars.charAt(end - 1))) {
            end--;
        }
        return cut(start, end);
    }

    private Text cut(int start, int end) {
        if (start == end) {
            return new Text("", new int[] {0}, new int[] {isEmpty() ? offsets[0] : offset(start)});
        }
        if (runs.length == 1) {
            return of(chars.substring(start, end), offsets[0] + start);
        }
        int found = Arrays.binarySearch(runs, start);
        int first = found >= 0 ? found : -found - 2;
        int last = first;
        while (last + 1 < runs.length && runs[last + 1] < end) {
            last++;
        }
        int[] newRuns = new int[last - first + 1];
        int[] newOffsets = new int[last - first + 1];
        for (int i = first; i <= last; i++) {
            newRuns[i - first] = Math.max(0, runs[i] - start);
            newOffsets[i - first] = i == first ? offset(start) : offsets[i];
        }
        return new Text(chars.substring(start, end), newRuns, newOffsets);
    }

    /**
     * Tells where the text begins in the file.
     *
     * @return the offset of the first character
     */
    public int start() {
        return offsets[0];
    }

    @Override
    public int length() {
        return chars.length();
    }

    @Override
    public boolean isEmpty() {
        return chars.isEmpty();
    }

    @Override
    public char charAt(int index) {
        return chars.charAt(index);
    }

    @Override
    public Text subSequence(int start, int end) {
        return cut(start, end);
    }

    /** Gives the characters. */
    @Override
    public String toString() {
        return chars;
    }
}
