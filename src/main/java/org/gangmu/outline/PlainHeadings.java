package org.gangmu.outline;

import java.util.List;
import org.gangmu.source.Text;

/**
 * Finds headings that stand without a sign: paragraphs of the form {@code 短句。正文} in a row, and short lines of their own
 * between long paragraphs. Poems and perorations look like them, so one alone is never believed. Stateless.
 */
final class PlainHeadings {

    private static final int LONGEST_LINE = 30;
    private static final int SHORTEST_PARAGRAPH = 40;
    private static final int LONGEST_CLAUSE = 20;
    private static final int SHORTEST_CLAUSE = 4;
    private static final int SHORTEST_BODY = 20;
    private static final int ROW = 3;

    private PlainHeadings() {}

    /** Marks the paragraphs that open with such a heading. */
    static boolean[] find(List<Block> blocks, Work work) {
        boolean[] plain = new boolean[blocks.size()];
        markRows(blocks, plain);
        markLines(blocks, plain);
        work.add(blocks.size());
        return plain;
    }

    private static void markRows(List<Block> blocks, boolean[] plain) {
        int start = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            if (i < blocks.size() && opensWithClause(blocks.get(i))) {
                continue;
            }
            for (int k = start; k < i && i - start >= ROW; k++) {
                plain[k] = true;
            }
            start = i + 1;
        }
    }

    private static boolean opensWithClause(Block block) {
        Text text = block.text();
        if (block.sign() != null || text.length() < SHORTEST_CLAUSE + SHORTEST_BODY || Closings.isAddress(text)) {
            return false;
        }
        int stop = Prose.firstStop(text, LONGEST_CLAUSE + 1);
        if (stop < SHORTEST_CLAUSE || text.length() - stop < SHORTEST_BODY) {
            return false;
        }
        return !Prose.isPunctuated(text.subSequence(0, stop));
    }

    /** Marks short lines; they count only where two or more stand in the same stretch between numbered signs. */
    private static void markLines(List<Block> blocks, boolean[] plain) {
        int start = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            boolean ends = i == blocks.size() || blocks.get(i).numbered();
            if (ends) {
                markLines(blocks, start, i, plain);
                start = i + 1;
            }
        }
    }

    private static void markLines(List<Block> blocks, int from, int to, boolean[] plain) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isLine(blocks, i) ? 1 : 0;
        }
        for (int i = from; i < to; i++) {
            plain[i] |= (count >= 2 && isLine(blocks, i)) || isPartHeading(blocks, i);
        }
    }

    private static boolean isLine(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        if (block.sign() != null || block.length() > LONGEST_LINE || block.length() < 3 || block.wraps() > 0) {
            return false;
        }
        boolean hasNext = index + 1 < blocks.size() && isParagraph(blocks.get(index + 1));
        boolean hasPrevious = index == 0
                || isParagraph(blocks.get(index - 1))
                || blocks.get(index - 1).numbered();
        return hasNext && hasPrevious && !Prose.isPunctuated(block.text()) && !Landmarks.isLandmark(block.text());
    }

    /** Whether a line is a heading by its words, with something below it. */
    private static boolean isPartHeading(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        boolean hasNext = index + 1 < blocks.size()
                && (blocks.get(index + 1).sign() != null || isParagraph(blocks.get(index + 1)));
        return block.sign() == null && hasNext && Landmarks.isPartHeading(block.text());
    }

    private static boolean isParagraph(Block block) {
        return block.length() >= SHORTEST_PARAGRAPH && (Prose.isClosed(block.text()) || Prose.isLead(block.text()));
    }
}
