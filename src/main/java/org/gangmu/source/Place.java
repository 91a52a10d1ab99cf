package org.gangmu.source;

/**
 * A place in a decoded text, in the form that people read.
 *
 * @param line the line, counted from 1; lines end at {@code \n}, {@code \r\n} or {@code \r}
 * @param column the column, counted from 1 in UTF-16 units
 */
public record Place(int line, int column) implements Comparable<Place> {

    /** The first character of a text; also the place of what concerns a file as a whole. */
    public static final Place START = new Place(1, 1);

    @Override
    public int compareTo(Place other) {
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** Gives {@code line:column}, as compilers print it. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
