package org.gangmu.links;

import java.util.Arrays;
import java.util.List;
import org.gangmu.language.WordTable;
import org.gangmu.outline.Section;

/**
 * Finds the words that say most of a section: those of its own heading count twice, those of the headings above it and of its text
 * once, those that its text repeats a little more. It may be kept from run to run; for one thread.
 */
final class Digester {

    /** More words than this say no more of what a section is about, and cost. */
    private static final int MOST = 24;

    private final WordTable table;
    private final byte[] weights;
    private final String[] words;
    private final IntRow touched = new IntRow();

    Digester(WordTable table) {
        this.table = table;
        this.weights = new byte[table.size()];
        this.words = new String[table.size()];
    }

    /** What a section or a part of it says by itself. */
    record Words(String heading, String text) {}

    /** Digests a section, the headings above it counted in. */
    Digest of(Speaker speaker) {
        List<Section> path = speaker.path();
        for (int i = 0; i < path.size() - 1; i++) {
            add(path.get(i).heading().orElse(""), 1);
        }
        return of(new Words(speaker.heading(), speaker.text()));
    }

    /** Digests a part of a section. */
    Digest of(Words words) {
        add(words.heading(), 2);
        add(words.text(), 1);
        long[] order = new long[touched.size()];
        for (int i = 0; i < order.length; i++) {
            int word = touched.get(i);
            order[i] = (long) -weights[word] << Integer.SIZE | word;
        }
        Arrays.sort(order);
        int[] kept = new int[Math.min(MOST, order.length)];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = (int) order[i];
        }
        Digest digest = digest(kept);
        for (int i = 0; i < touched.size(); i++) {
            weights[touched.get(i)] = 0;
        }
        touched.clear();
        return digest;
    }

    private void add(String text, int times) {
        table.cut(text, (start, end, word) -> {
            int weight = table.weight(word);
            if (weight == 0) {
                return;
            }
            int before = weights[word];
            if (before == 0) {
                touched.add(word);
                if (words[word] == null) {
                    words[word] = text.substring(start, end);
                }
            }
            int once = weight * times;
            weights[word] = (byte) (before == 0 ? once : Math.min(3 * weight, before >= once ? before + 1 : once + 1));
        });
    }

    /** Makes a digest of words that come the weightiest first. */
    private Digest digest(int[] byWeight) {
        int[] sorted = byWeight.clone();
        Arrays.sort(sorted);
        byte[] own = new byte[sorted.length];
        byte[] leads = new byte[sorted.length];
        int sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            own[i] = weights[sorted[i]];
            sum += own[i] * own[i];
            leads[i] = (byte) Arrays.binarySearch(sorted, byWeight[i]);
        }
        return new Digest(sorted, own, leads, Math.sqrt(sum));
    }

    /** Gives a word that was met. */
    String word(int number) {
        return words[number];
    }
}
