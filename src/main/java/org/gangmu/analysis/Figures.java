package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.outline.Outline;

/**
 * Finds what a report counts: a number or a blank with a measure, and a share or growth without one. Dates, ordinals, the numbers of
 * documents, what is quoted, titles and terms (四个意识) count nothing. The cost grows with the length of the report.
 */
public final class Figures {

    private Figures() {}

    /**
     * Finds the figures of a report. May be called from any thread.
     *
     * @param outline the report's tree
     * @param mentions what it mentions: in a title or a term nothing is counted
     * @return the figures, in the order of the text
     */
    public static List<Figure> find(Outline outline, List<Mention> mentions) {
        Map<String, List<Spot>> spots = new HashMap<>();
        for (Mention mention : mentions) {
            Spot spot = mention.spot();
            spots.computeIfAbsent(place(spot.section(), spot.piece()), unseen -> new ArrayList<>())
                    .add(spot);
        }
        List<Figure> found = new ArrayList<>();
        for (Piece piece : Piece.of(outline)) {
            List<Spot> here = spots.getOrDefault(place(piece.section(), piece.index()), List.of());
            found.addAll(new FigureReader(piece, here).read());
        }
        return List.copyOf(found);
    }

    private static String place(String section, int piece) {
        return section + ' ' + piece;
    }
}
