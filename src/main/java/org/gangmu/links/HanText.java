package org.gangmu.links;

import java.util.Arrays;
import org.gangmu.source.Characters;

/**
 * The Han characters of a text, with blanks, figures, punctuation and white space taken out, so that copies are known whatever
 * was filled in.
 *
 * @param letters the characters
 * @param clauses where clauses end, as places among the letters, ascending; the last is their number
 * @param sentences which of those ends close a sentence, by their index
 * @param offsets where in the text each clause begins, or a sign before it
 */
// Plain arrays, for there are very many; none is compared as a whole.
@SuppressWarnings("ArrayRecordComponent")
record HanText(char[] letters, int[] clauses, boolean[] sentences, int[] offsets) {

    private static final String CLAUSE_ENDS = "，,；;：:。！？!?\n";
    private static final String SENTENCE_ENDS = "。！？!?；;\n";

    static HanText of(String text) {
        char[] letters = new char[text.length()];
        int[] ends = new int[text.length() + 1];
        int[] offsets = new int[text.length() + 2];
        boolean[] closes = new boolean[text.length() + 1];
        int count = 0;
        int clauses = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (isLetter(c)) {
                letters[count++] = c;
            } else if (CLAUSE_ENDS.indexOf(c) >= 0) {
                boolean closed = SENTENCE_ENDS.indexOf(c) >= 0;
                if (clauses > 0 && ends[clauses - 1] == count) {
                    closes[clauses - 1] |= closed;
                } else if (count > 0) {
                    ends[clauses] = count;
                    closes[clauses++] = closed;
                    offsets[clauses] = i;
                }
            }
        }
        return new HanText(
                Arrays.copyOf(letters, count),
                Arrays.copyOf(ends, clauses),
                Arrays.copyOf(closes, clauses),
                Arrays.copyOf(offsets, clauses));
    }

    /** Tells the characters that count; the ring stands for a figure or a blank. */
    private static boolean isLetter(char c) {
        return Characters.isHan(c) && c != '〇';
    }

    /** Tells where a letter stands in the text that this was made of. */
    int offset(String text, int letter) {
        int clause = clauseOf(letter);
        int left = letter - (clause == 0 ? 0 : clauses[clause - 1]);
        int at = offsets[clause];
        while (left > 0 || !isLetter(text.charAt(at))) {
            left -= isLetter(text.charAt(at)) ? 1 : 0;
            at++;
        }
        return at;
    }

    int length() {
        return letters.length;
    }

    boolean same(Stretch mine, HanText other, Stretch theirs) {
        return Arrays.equals(letters, mine.from(), mine.to(), other.letters, theirs.from(), theirs.to());
    }

    /** Widens a stretch to whole clauses, and to whole sentences where little is wanting. */
    Stretch widened(Stretch stretch, int little) {
        int first = clauseOf(stretch.from());
        int last = clauseOf(stretch.to() - 1);
        int from = startOf(first);
        int to = clauses[last];
        while (first > 0 && !sentences[first - 1] && from - startOf(first - 1) <= little) {
            first--;
        }
        while (last < clauses.length - 1 && !sentences[last] && clauses[last + 1] - to <= little) {
            last++;
        }
        boolean begins = first == 0 || sentences[first - 1];
        boolean ends = sentences[last];
        return new Stretch(begins ? startOf(first) : from, ends ? clauses[last] : to);
    }

    private int startOf(int clause) {
        return clause == 0 ? 0 : clauses[clause - 1];
    }

    private int clauseOf(int letter) {
        int at = Arrays.binarySearch(clauses, letter + 1);
        return at < 0 ? -at - 1 : at;
    }
}
