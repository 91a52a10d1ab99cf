package org.gangmu.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a report's text as its outline holds it: a sign, a heading, a stop, a paragraph or a passage.
 *
 * @param text its characters
 * @param offset where the outline says that it begins; negative where it does not say
 */
record Piece(String text, int offset) {

    private static final int UNTOLD = -1;

    static Piece of(String text) {
        return new Piece(text, UNTOLD);
    }

    /** Gives the pieces of a file's outlines in the order of the text. */
    static List<Piece> of(List<Outline> outlines) {
        List<Piece> pieces = new ArrayList<>();
        for (Outline outline : outlines) {
            outline.head().forEach(passage -> pieces.add(new Piece(passage.text(), passage.offset())));
            outline.sections().forEach(section -> collect(section, pieces));
            outline.tail().forEach(passage -> pieces.add(new Piece(passage.text(), passage.offset())));
        }
        return pieces;
    }

    private static void collect(Section section, List<Piece> pieces) {
        boolean signed = !section.marker().isEmpty();
        if (signed) {
            pieces.add(new Piece(section.marker(), section.offset()));
        }
        section.heading().ifPresent(heading -> pieces.add(new Piece(heading, signed ? UNTOLD : section.offset())));
        if (!section.stop().isEmpty()) {
            pieces.add(of(section.stop()));
        }
        for (Content content : section.content()) {
            if (content instanceof Section below) {
                collect(below, pieces);
            } else if (content instanceof Paragraph paragraph) {
                pieces.add(new Piece(paragraph.text(), paragraph.offset()));
            }
        }
    }
}
