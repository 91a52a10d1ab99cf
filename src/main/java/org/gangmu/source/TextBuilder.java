package org.gangmu.source;

import java.util.Arrays;

/** Puts a text together from stretches of the decoded text, in time linear in their length. Used by one thread. */
final class TextBuilder {

    private final String source;
    private final StringBuilder chars = new StringBuilder();
    private int[] runs = new int[4];
    private int[] offsets = new int[4];
    private int count;

    TextBuilder(String source) {
        this.source = source;
    }

    /**
     * Adds a stretch.
     *
     * @param from the offset of its first character
     * @param to the offset behind its last; nothing is added if it is {@code from}
     * @return this builder
     */
    TextBuilder add(int from, int to) {
        if (from == to) {
            return this;
        }
        if (count == runs.length) {
            runs = Arrays.copyOf(runs, count * 2);
            offsets = Arrays.copyOf(offsets, count * 2);
        }
        runs[count] = chars.length();
        offsets[count++] = from;
        chars.append(source, from, to);
        return this;
    }

    /** Gives the text; at least one stretch must have been added. */
    Text build() {
        return count == 1
                ? Text.of(chars.toString(), offsets[0])
                : Text.of(chars.toString(), Arrays.copyOf(runs, count), Arrays.copyOf(offsets, count));
    }
}
