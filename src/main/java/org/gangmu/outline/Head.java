package org.gangmu.outline;

import java.util.List;
import org.gangmu.source.Text;

/**
 * What stands above the running text of a report.
 *
 * @param passages title, by-line, greeting and the like, in order
 * @param title the title as one text; empty where there is none
 * @param titleOffset where the title stands
 * @param rest the paragraphs that follow
 */
record Head(List<Passage> passages, String title, int titleOffset, List<Block> rest) {

    /** The title with the lines under it that say more of it. */
    String named() {
        StringBuilder named = new StringBuilder(title);
        for (Passage passage : passages) {
            if (passage.role() == Passage.Role.SUBTITLE) {
                named.append(' ').append(passage.text());
            }
        }
        return named.toString();
    }

    /** Makes a passage of a text. */
    static Passage passage(Passage.Role role, Text text) {
        return new Passage(role, text.toString(), text.start());
    }
}
