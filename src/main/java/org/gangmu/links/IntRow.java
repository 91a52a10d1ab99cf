package org.gangmu.links;

import java.util.Arrays;

/** A row of numbers that grows. */
final class IntRow {

    private int[] values = new int[64];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, values.length + values.length / 2);
        }
        values[size++] = value;
    }

    int get(int at) {
        return values[at];
    }

    void clear() {
        size = 0;
    }

    void set(int at, int value) {
        values[at] = value;
    }

    int size() {
        return size;
    }
}
