package org.gangmu.outline;

import java.util.List;
import org.gangmu.source.Line;

/** Tells the column at which a file's lines were broken by a machine, if they were. Stateless. */
final class WrapWidth {

    private static final int NARROWEST = 30;
    private static final int WIDEST = 200;
    private static final int FEWEST_LINES = 4;

    private WrapWidth() {}

    /**
     * Looks for a width that most lines that break off without a stop have in common.
     *
     * @return the width in columns, or 0 where the lines were not broken at one
     */
    static int of(List<Line> lines) {
        int[] counts = new int[WIDEST + 3];
        int cut = 0;
        int wider = 0;
        for (Line line : lines) {
            int columns = Prose.columns(line.text());
            if (columns > WIDEST) {
                wider++;
            } else if (columns >= NARROWEST && !Prose.isClosed(line.text()) && !Prose.isLead(line.text())) {
                counts[columns + 1]++;
                cut++;
            }
        }
        int best = 0;
        int most = 0;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            int near = counts[width] + counts[width + 1] + counts[width + 2];
            if (near >= most && near > 0) {
                most = near;
                best = width;
            }
        }
        boolean isRule = most >= FEWEST_LINES && most * 2 >= cut && most > wider * 2;
        return isRule ? best : 0;
    }
}
