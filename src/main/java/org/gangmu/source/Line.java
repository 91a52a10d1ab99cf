package org.gangmu.source;

/**
 * A line of the file after cleaning.
 *
 * @param text its characters with the offsets that they came from, without white space at the edges; empty for a blank line
 * @param indent how many columns of white space stood before it, a wide space counted as two, a tab as four
 */
public record Line(Text text, int indent) {

    /**
     * Tells whether nothing is left of the line.
     *
     * @return whether it is empty
     */
    public boolean blank() {
        return text.length() == 0;
    }
}
