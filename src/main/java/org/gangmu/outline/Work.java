package org.gangmu.outline;

/** Counts the characters that a parse visits, so that a test can hold its cost to the length of the text. Not thread-safe. */
final class Work {

    private long steps;

    void add(long visited) {
        steps += visited;
    }

    long steps() {
        return steps;
    }
}
