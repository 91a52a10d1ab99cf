package org.gangmu.outline;

/**
 * A place that may be a sign. Whether it is one depends on what stands around it.
 *
 * @param block the paragraph that it stands in, as an index
 * @param sign what it would be
 * @param boundary what stands before it
 */
record Candidate(int block, Sign sign, Boundary boundary) {

    /** What stands before a sign. */
    enum Boundary {
        /** The start of a line. */
        LINE,
        /** The end of a sentence, or a colon. */
        STOP,
        /** A comma, which only the first item of a run may follow. */
        COMMA,
        /** White space alone. */
        GAP,
        /** Nothing: a heading whose line end was lost, or text whose stop was. */
        NONE
    }

    Family family() {
        return sign.family();
    }

    int number() {
        return sign.number();
    }

    boolean atLineStart() {
        return boundary == Boundary.LINE;
    }
}
