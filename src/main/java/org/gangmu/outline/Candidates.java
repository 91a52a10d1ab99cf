package org.gangmu.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gangmu.source.Text;
import org.jspecify.annotations.Nullable;

/**
 * All places of a report that may be signs, in the order of the text, and for each the next one of every family. With the
 * latter a look ahead costs the same however long the report is. Not thread-safe while it is being made.
 */
final class Candidates {

    /** What is given where no further candidate stands. */
    static final int NONE = Integer.MAX_VALUE;

    /** The clause of a connective must be closed within so many characters. */
    private static final int SHORT_CLAUSE = 20;

    private final List<Candidate> all = new ArrayList<>();
    private final Map<Family, int[]> next = new EnumMap<>(Family.class);
    private final Map<Family, int[]> nextAtLine = new EnumMap<>(Family.class);

    /** Collects the candidates of a report's paragraphs. */
    static Candidates of(List<Block> blocks, @Nullable Sign[] plain, Work work) {
        Candidates found = new Candidates();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            work.add(block.length());
            Sign heading = plain[i];
            if (heading != null) {
                found.all.add(new Candidate(i, heading, Candidate.Boundary.LINE));
            } else if (block.sign() != null) {
                found.take(i, block.sign(), Candidate.Boundary.LINE, block.text());
            }
            int from = block.sign() == null ? 0 : block.sign().end();
            new InnerSigns(block.text().toString(), from).scan(found, i, block);
        }
        found.dropDoubtful();
        found.index();
        return found;
    }

    int size() {
        return all.size();
    }

    Candidate get(int index) {
        return all.get(index);
    }

    /** The next candidate of a family behind an index, or {@link #NONE}. */
    int next(Family family, int index) {
        return at(next, family, index);
    }

    /** The next candidate of a family that begins a line behind an index, or {@link #NONE}. */
    int nextAtLine(Family family, int index) {
        return at(nextAtLine, family, index);
    }

    /** Takes a candidate in, unless it is a connective whose sentence is no entry. */
    void take(int block, Sign sign, Candidate.Boundary boundary, Text text) {
        boolean isOwnLine = boundary == Candidate.Boundary.LINE && isShortSentence(text);
        if (sign.family().isConnective() && !isOwnLine && !opensShortClause(text, sign.end())) {
            return;
        }
        all.add(new Candidate(block, sign, boundary));
    }

    private static boolean isShortSentence(Text text) {
        int last = text.length() - 1;
        return last <= SHORT_CLAUSE + 5 && Prose.firstStop(text, text.length()) == last;
    }

    private static boolean opensShortClause(Text text, int from) {
        for (int i = from; i < text.length() && i - from <= SHORT_CLAUSE; i++) {
            char c = text.charAt(i);
            if (c == '。') {
                return i > from && i + 1 < text.length();
            }
            if (Prose.isComma(c) || Prose.isColon(c) || Prose.endsSentence(c)) {
                return false;
            }
        }
        return false;
    }

    /** Drops what prose begins like ({@code 一，}) unless the numbering goes on somewhere. */
    private void dropDoubtful() {
        Map<Family, boolean[]> seen = new EnumMap<>(Family.class);
        for (Candidate candidate : all) {
            if (candidate.atLineStart()) {
                seen.computeIfAbsent(candidate.family(), family -> new boolean[Numerals.LARGEST + 2])[
                        candidate.number()] = true;
            }
        }
        all.removeIf(candidate -> candidate.sign().doubtful() && candidate.atLineStart() && !goesOn(candidate, seen));
    }

    private static boolean goesOn(Candidate candidate, Map<Family, boolean[]> seen) {
        boolean[] numbers = seen.get(candidate.family());
        int number = candidate.number();
        return numbers != null && (numbers[number + 1] || (number > 1 && numbers[number - 1]));
    }

    private static int at(Map<Family, int[]> table, Family family, int index) {
        int[] row = table.get(family);
        return row == null ? NONE : row[index];
    }

    private void index() {
        for (Candidate candidate : all) {
            if (!next.containsKey(candidate.family())) {
                next.put(candidate.family(), row(candidate.family(), false));
                nextAtLine.put(candidate.family(), row(candidate.family(), true));
            }
        }
    }

    private int[] row(Family family, boolean atLineStart) {
        int[] row = new int[all.size() + 1];
        Arrays.fill(row, NONE);
        for (int i = all.size() - 1; i > 0; i--) {
            Candidate candidate = all.get(i);
            boolean fits = candidate.family() == family && (!atLineStart || candidate.atLineStart());
            row[i - 1] = fits ? i : row[i];
        }
        return row;
    }
}
