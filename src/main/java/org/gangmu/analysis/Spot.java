package org.gangmu.analysis;

/**
 * A stretch of a report's text, told by the piece that it stands in, so that a page can mark it.
 *
 * @param section the section's id; empty for a passage before the first section or after the last
 * @param piece which piece of the section: -1 its heading, else its own paragraph of that index; for a passage its index among
 *     all passages, those of the head first
 * @param start the index of the first UTF-16 unit within the piece
 * @param end the index behind the last
 */
public record Spot(String section, int piece, int start, int end) {

    /** The piece of a section that is its heading. */
    public static final int HEADING = -1;
}
