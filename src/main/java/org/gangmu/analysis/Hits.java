package org.gangmu.analysis;

import java.util.Arrays;
import org.gangmu.language.WordFinder;

/** Hits in order of their ends, those with one end from the shortest to the longest. Used by one thread. */
final class Hits implements WordFinder.Hit {

    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int[] words = new int[32];
    private int count;

    @Override
    public void at(int start, int end, int word) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            words = Arrays.copyOf(words, count * 2);
        }
        int place = count++;
        while (place > 0 && ends[place - 1] == end && starts[place - 1] < start) {
            starts[place] = starts[place - 1];
            ends[place] = ends[place - 1];
            words[place] = words[place - 1];
            place--;
        }
        starts[place] = start;
        ends[place] = end;
        words[place] = word;
    }

    int count() {
        return count;
    }

    int start(int hit) {
        return starts[hit];
    }

    int word(int hit) {
        return words[hit];
    }
}
