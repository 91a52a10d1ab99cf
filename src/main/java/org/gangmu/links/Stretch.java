package org.gangmu.links;

/**
 * A stretch of the letters of a strand.
 *
 * @param from its first letter
 * @param to the one behind its last
 */
record Stretch(int from, int to) {

    int length() {
        return to - from;
    }

    /** Tells whether two stretches of one strand are nearly the same. */
    boolean isNearly(Stretch other) {
        int shared = Math.min(to, other.to) - Math.max(from, other.from);
        return shared > 0 && 10 * shared >= 7 * Math.max(length(), other.length());
    }
}
