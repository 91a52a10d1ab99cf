package org.gangmu.outline;

import java.util.List;
import org.gangmu.source.Text;
import org.jspecify.annotations.Nullable;

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

    /** Two such paragraphs are a row, where each holds a list as well. */
    private static final int ROW_OF_LISTS = 2;

    private static final int LONGEST_PAIR = 24;

    /** The sentence that opens a paragraph, right before a list inside it, is no longer than this. */
    private static final int LONGEST_OPENING = 36;

    private static final int[] NO_PAIR = {};

    private PlainHeadings() {}

    /** Gives the signs of such headings, one for each paragraph; null where a paragraph opens with none. */
    static @Nullable Sign[] find(List<Block> blocks, Work work) {
        @Nullable Sign[] signs = new Sign[blocks.size()];
        markRows(blocks, signs);
        markLists(blocks, signs);
        markPairs(blocks, signs);
        markLines(blocks, signs);
        ListHeadings.mark(blocks, signs);
        work.add(blocks.size());
        return signs;
    }

    /**
     * Finds the stop that closes a heading which opens a paragraph, as it was found when the paragraph was told to open with one:
     * a bracket that is closed only further on hides no stop.
     */
    static int stop(Text text) {
        int clause = Prose.firstStop(text, LONGEST_CLAUSE + 1);
        int pair = clause < 0 ? Prose.firstStop(text, LONGEST_PAIR + 1) : clause;
        return pair < 0 ? Prose.firstStop(text, LONGEST_OPENING + 1) : pair;
    }

    private static void markRows(List<Block> blocks, @Nullable Sign[] signs) {
        int start = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            if (i < blocks.size() && opensWithClause(blocks.get(i))) {
                continue;
            }
            markRow(signs, start, i);
            start = i + 1;
        }
    }

    /** Marks paragraphs in a row that open with one sentence and go on with a list: 这一年，我们固本强基。一是…。二是…. */
    private static void markLists(List<Block> blocks, @Nullable Sign[] signs) {
        int start = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            if (i < blocks.size() && signs[i] == null && opensList(blocks.get(i))) {
                continue;
            }
            for (int k = start; k < i && i - start >= ROW_OF_LISTS; k++) {
                signs[k] = Sign.plain(true);
            }
            start = i + 1;
        }
    }

    private static boolean opensList(Block block) {
        Text text = block.text();
        int stop = block.sign() == null ? Prose.firstStop(text, LONGEST_OPENING + 1) : -1;
        if (stop < SHORTEST_CLAUSE || stop + 1 >= text.length() || Closings.takesLeave(text)) {
            return false;
        }
        Sign first = SignReader.inline(text, stop + 1);
        boolean isList = first != null && first.number() == 1 && text.length() > first.end() + SHORTEST_CLAUSE;
        return isList && (first.family() == Family.SHI || first.family() == Family.YAO);
    }

    /** Marks paragraphs in a row that open with a pair of clauses of one measure: 聚焦政治引领，在把方向上下功夫。…. */
    private static void markPairs(List<Block> blocks, @Nullable Sign[] signs) {
        int start = 0;
        int[] last = NO_PAIR;
        for (int i = 0; i <= blocks.size(); i++) {
            int[] pair = i < blocks.size() && signs[i] == null ? pair(blocks.get(i)) : NO_PAIR;
            if (pair.length == 0 || last.length == 0 || !isAlike(pair, last)) {
                markRow(signs, start, i);
                start = i;
            }
            last = pair;
        }
    }

    private static void markRow(@Nullable Sign[] signs, int from, int to) {
        for (int k = from; k < to && to - from >= ROW; k++) {
            signs[k] = Sign.plain(true);
        }
    }

    /** Finds the two clauses that open a paragraph: where the first and the second end; nothing where it opens otherwise. */
    private static int[] pair(Block block) {
        Text text = block.text();
        if (block.sign() != null || text.length() < LONGEST_PAIR + SHORTEST_BODY) {
            return NO_PAIR;
        }
        int stop = Prose.firstStop(text, LONGEST_PAIR + 1);
        int comma = -1;
        for (int i = 0; i < stop; i++) {
            char c = text.charAt(i);
            if (Prose.isPunctuation(c) && (comma >= 0 || !Prose.isComma(c))) {
                return NO_PAIR;
            }
            comma = Prose.isComma(c) ? i : comma;
        }
        boolean isPair = comma >= SHORTEST_CLAUSE && stop - comma > SHORTEST_CLAUSE && !Closings.isAddress(text);
        return isPair ? new int[] {comma, stop} : NO_PAIR;
    }

    /** Whether two pairs of clauses have one measure, as headings do and prose hardly does. */
    private static boolean isAlike(int[] one, int[] other) {
        return Math.abs(one[0] - other[0]) <= 1 && Math.abs(one[1] - other[1]) <= 3;
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

    /** Marks short lines; they count only where several stand in the same stretch between numbered signs. */
    private static void markLines(List<Block> blocks, @Nullable Sign[] signs) {
        int start = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            boolean ends = i == blocks.size() || blocks.get(i).numbered();
            if (ends) {
                markLines(blocks, start, i, signs);
                start = i + 1;
            }
        }
    }

    private static void markLines(List<Block> blocks, int from, int to, @Nullable Sign[] signs) {
        int plain = 0;
        int paired = 0;
        for (int i = from; i < to; i++) {
            plain += isLine(blocks, i, false) ? 1 : 0;
            paired += isLine(blocks, i, true) ? 1 : 0;
        }
        for (int i = from; i < to; i++) {
            if (isPartHeading(blocks, i)) {
                signs[i] = Sign.division(PartHeadings.divides(blocks.get(i).text()));
            } else if ((plain >= 2 && isLine(blocks, i, false)) || (paired >= ROW && isLine(blocks, i, true))) {
                signs[i] = Sign.plain(false);
            }
        }
    }

    /** Whether a line looks like a heading; a pair of clauses (抓班子，强根基) may be one as well. */
    private static boolean isLine(List<Block> blocks, int index, boolean paired) {
        Block block = blocks.get(index);
        if (block.sign() != null || block.length() > LONGEST_LINE || block.length() < 3 || block.wraps() > 0) {
            return false;
        }
        boolean hasNext = index + 1 < blocks.size() && isParagraph(blocks.get(index + 1));
        boolean hasPrevious = index == 0
                || isParagraph(blocks.get(index - 1))
                || blocks.get(index - 1).numbered()
                || PartHeadings.matches(blocks.get(index - 1).text());
        boolean isHeading = paired ? isPair(block.text()) : !Prose.isPunctuated(block.text());
        return hasNext && hasPrevious && isHeading && !Landmarks.isLandmark(block.text());
    }

    /** Whether a line is a heading by its words, with something below it. */
    private static boolean isPartHeading(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        boolean hasNext = index + 1 < blocks.size()
                && (blocks.get(index + 1).sign() != null
                        || isText(blocks.get(index + 1))
                        || isHeadingAbove(blocks, index + 1));
        boolean isHeading =
                PartHeadings.matches(block.text()) || (PartHeadings.leads(block.text()) && opensRun(blocks, index + 1));
        return block.sign() == null && hasNext && isHeading;
    }

    /** Whether a paragraph begins with the first sign of a run. */
    private static boolean opensRun(List<Block> blocks, int index) {
        Sign sign = index < blocks.size() ? blocks.get(index).sign() : null;
        return sign != null && sign.number() == 1 && sign.family() == Family.SHI;
    }

    /** Whether a line may be a heading of the next lower level, with a paragraph below it. */
    private static boolean isHeadingAbove(List<Block> blocks, int index) {
        Block block = blocks.get(index);
        boolean isShort = block.length() <= LONGEST_LINE && block.wraps() == 0 && !Prose.isPunctuated(block.text());
        return isShort && index + 1 < blocks.size() && isParagraph(blocks.get(index + 1));
    }

    private static boolean isPair(Text text) {
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            commas += Prose.isComma(c) ? 1 : 0;
            if (Prose.isPunctuation(c) && !Prose.isComma(c)) {
                return false;
            }
        }
        return commas <= 1 && text.length() <= LONGEST_PAIR && !Prose.isComma(text.charAt(text.length() - 1));
    }

    private static boolean isText(Block block) {
        return Prose.isClosed(block.text()) || Prose.isLead(block.text()) || PartHeadings.matches(block.text());
    }

    private static boolean isParagraph(Block block) {
        return block.length() >= SHORTEST_PARAGRAPH && (Prose.isClosed(block.text()) || Prose.isLead(block.text()));
    }
}
