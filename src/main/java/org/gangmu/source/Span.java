package org.gangmu.source;

/**
 * A stretch of the decoded text.
 *
 * @param start the offset of its first UTF-16 unit
 * @param end the offset behind its last
 */
public record Span(int start, int end) {

    /** Checks that the span does not end before it starts. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    /**
     * Tells how long the span is.
     *
     * @return its length in UTF-16 units
     */
    public int length() {
        return end - start;
    }
}
