package org.gangmu.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out in one pass over a line which patterns are worth trying on it, so that a text without noise costs one table
 * look-up a character and no regular expression at all.
 */
final class Hints {

    /** How much white space may stand between two characters of a hint. */
    private static final int GAP = 4;

    private record Hint(String word, int pattern) {}

    private final boolean[] starts = new boolean[0x10000];
    private final Map<Character, List<Hint>> byStart = new HashMap<>();
    private final BitSet always = new BitSet();

    /**
     * Sorts the hints of patterns by their first characters.
     *
     * @param hintsOfPatterns for each pattern its hints; none for a pattern that is always worth trying
     */
    Hints(List<List<String>> hintsOfPatterns) {
        for (int pattern = 0; pattern < hintsOfPatterns.size(); pattern++) {
            List<String> words = hintsOfPatterns.get(pattern);
            if (words.isEmpty()) {
                always.set(pattern);
            }
            for (String word : words) {
                char first = folded(word.charAt(0));
                starts[first] = true;
                starts[Character.toUpperCase(first)] = true;
                byStart.computeIfAbsent(first, key -> new ArrayList<>()).add(new Hint(word, pattern));
            }
        }
    }

    /**
     * Searches one line.
     *
     * @param text the text
     * @param start where the line begins
     * @param end where it ends
     * @return the numbers of the patterns worth trying; not to be changed
     */
    BitSet find(String text, int start, int end) {
        BitSet found = always;
        boolean copied = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!starts[c]) {
                continue;
            }
            for (Hint hint : byStart.get(folded(c))) {
                if (!found.get(hint.pattern()) && holds(text, i, end, hint.word())) {
                    if (!copied) {
                        found = (BitSet) always.clone();
                        copied = true;
                    }
                    found.set(hint.pattern());
                }
            }
        }
        return found;
    }

    private static boolean holds(String text, int at, int end, String word) {
        int position = at;
        for (int i = 0; i < word.length(); i++) {
            int behindGap = Math.min(end, position + GAP);
            while (i > 0 && position < behindGap && isGap(text.charAt(position))) {
                position++;
            }
            if (position == end || folded(text.charAt(position)) != folded(word.charAt(i))) {
                return false;
            }
            position++;
        }
        return true;
    }

    private static boolean isGap(char c) {
        return Characters.isSpace(c) || Characters.isZeroWidth(c);
    }

    /** Folds ASCII only: Chinese has no case, and other scripts do not stand in hints. */
    private static char folded(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
