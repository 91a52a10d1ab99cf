package org.gangmu.source;

import java.util.Arrays;

/** Where the lines of a text begin; turns an offset into a line and a column. Immutable. */
public final class LineIndex {

    private final int[] starts;

    private LineIndex(int[] starts) {
        this.starts = starts;
    }

    /**
     * Reads the line ends of a text: {@code \n}, {@code \r\n} or {@code \r}.
     *
     * @param text the decoded text
     * @return its index
     */
    public static LineIndex of(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && (c != '\r' || (i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return new LineIndex(Arrays.copyOf(starts, count));
    }

    /**
     * Finds the line and column of an offset.
     *
     * @param offset an offset into the text
     * @return its place
     */
    public Place place(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, offset - starts[line] + 1);
    }

    /**
     * Tells where a line begins.
     *
     * @param line the line, counted from 1
     * @return the offset of its first character
     */
    public int start(int line) {
        return starts[line - 1];
    }

    /**
     * Counts the lines.
     *
     * @return how many there are; a text that ends with a line end has an empty last line
     */
    public int count() {
        return starts.length;
    }
}
