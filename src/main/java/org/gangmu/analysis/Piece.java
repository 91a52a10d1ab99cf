package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.outline.Content;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;

/**
 * A stretch of running text that is read by itself: a heading, a paragraph, or a passage before or behind the sections.
 *
 * @param section the id of its section; empty for a passage
 * @param index which piece of the section or which passage it is, as {@link Spot#piece()} counts
 * @param text its characters
 */
record Piece(String section, int index, String text) {

    /** Gives a stretch of this piece. */
    Spot spot(int start, int end) {
        return new Spot(section, index, start, end);
    }

    /** Gives the pieces of a report in the order of the text; the lines of its title are left out, for a title mentions nothing. */
    static List<Piece> of(Outline outline) {
        List<Piece> pieces = new ArrayList<>();
        addPassages(outline.head(), 0, pieces);
        outline.sections().forEach(section -> add(section, pieces));
        addPassages(outline.tail(), outline.head().size(), pieces);
        return pieces;
    }

    private static void addPassages(List<Passage> passages, int first, List<Piece> pieces) {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.role() != Passage.Role.TITLE) {
                pieces.add(new Piece("", first + i, passage.text()));
            }
        }
    }

    private static void add(Section section, List<Piece> pieces) {
        Optional<String> heading = section.heading();
        heading.ifPresent(text -> pieces.add(new Piece(section.id(), Spot.HEADING, text)));
        int index = 0;
        for (Content part : section.content()) {
            if (part instanceof Paragraph paragraph) {
                pieces.add(new Piece(section.id(), index++, paragraph.text()));
            } else if (part instanceof Section below) {
                add(below, pieces);
            }
        }
    }
}
