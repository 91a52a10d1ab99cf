package org.gangmu.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gangmu.source.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings without a sign by the lists below them: short lines, each right above a list that begins anew. One alone is
 * never believed. Stateless.
 */
final class ListHeadings {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;
    private static final int FEWEST = 2;

    /** The families of such lists; what stands above a 一、 may be the title of a report. */
    private static final Set<Family> LISTS =
            EnumSet.of(Family.CHINESE_BRACKETED, Family.ARABIC, Family.ARABIC_BRACKETED);

    private ListHeadings() {}

    /** Gives such lines signs, where they have none yet. */
    static void mark(List<Block> blocks, @Nullable Sign[] signs) {
        for (Family family : LISTS) {
            List<Integer> lines = new ArrayList<>();
            for (int i = 0; i + 2 < blocks.size(); i++) {
                if (isAboveList(blocks, i, family)) {
                    lines.add(i);
                }
            }
            for (int line : lines) {
                signs[line] = lines.size() >= FEWEST && signs[line] == null ? Sign.division(false) : signs[line];
            }
        }
    }

    private static boolean isAboveList(List<Block> blocks, int index, Family family) {
        Sign first = blocks.get(index + 1).sign();
        Sign second = blocks.get(index + 2).sign();
        boolean opensList = first != null && first.family() == family && first.number() == 1;
        boolean goesOn = opensList && second != null && second.family() == family && second.number() == 2;
        return goesOn && isLine(blocks.get(index)) && (index == 0 || isEnd(blocks.get(index - 1)));
    }

    private static boolean isLine(Block block) {
        Text text = block.text();
        return block.sign() == null
                && block.wraps() == 0
                && text.length() >= SHORTEST
                && text.length() <= LONGEST
                && !Prose.isPunctuated(text)
                && !Landmarks.isLandmark(text)
                && !Tables.isRow(text);
    }

    /** Whether a paragraph is closed, so that a heading may follow it. */
    private static boolean isEnd(Block block) {
        return Prose.isClosed(block.text());
    }
}
