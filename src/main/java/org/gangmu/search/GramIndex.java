package org.gangmu.search;

import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * Writes where each gram stands, in pieces by the gram's hash: {@code d…} says in which parts, {@code p…} also where in them
 * (pairs only), so that a word asks for one piece for each pair. The texts are read once to count and then once for each group of pieces that fits into memory, so memory depends on
 * the number of different grams and on the size of a group, not on the length of the texts. For one thread.
 */
final class GramIndex {

    /** How many occurrences are held at a time, as a rule; each takes eight bytes. */
    static final int GROUP = 1 << 24;

    /** How many occurrences a piece holds, more or less. */
    private static final int IN_PIECE = 1 << 13;

    private static final int FIRST_SIZE = 1 << 16;

    private final Grams grams;
    private final int most;
    private final GramTable table = new GramTable();
    private int[] counts = new int[FIRST_SIZE];
    /** Where each gram was last met, plus one: a single character is noted once for each heading or body. */
    private int[] last = new int[FIRST_SIZE];

    private final Shards shards;
    /** The grams in the order of their pieces. */
    private final int[] sorted;
    /** Where the grams of each piece begin among {@link #sorted}; and the end of all. */
    private final int[] starts;

    /**
     * Counts the grams.
     *
     * @param grams all grams of all texts, as often as they are asked for
     * @param most how many occurrences to hold at a time; changes nothing in what is written
     */
    GramIndex(Grams grams, int most) {
        this.grams = grams;
        this.most = most;
        grams.read((gram, where, place) -> {
            int number = table.number(gram);
            if (number == counts.length) {
                counts = Arrays.copyOf(counts, number * 2);
                last = Arrays.copyOf(last, number * 2);
            }
            if (isNew(gram, number, where)) {
                counts[number]++;
            }
        });
        long all = 0;
        for (int i = 0; i < table.size(); i++) {
            all += counts[i];
        }
        shards = Shards.holding(all, IN_PIECE);
        starts = new int[shards.count() + 1];
        sorted = sort();
    }

    private boolean isNew(int gram, int number, int where) {
        boolean found = !GramTable.isSingle(gram) || last[number] != where + 1;
        last[number] = where + 1;
        return found;
    }

    private int[] sort() {
        long[] keys = new long[table.size()];
        for (int i = 0; i < keys.length; i++) {
            int gram = table.gram(i);
            keys[i] = (long) shards.of(gram) << Integer.SIZE | Integer.toUnsignedLong(gram);
            starts[shards.of(gram) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        Arrays.sort(keys);
        int[] ordered = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            ordered[i] = (int) keys[i];
        }
        return ordered;
    }

    /** Tells into how many pieces the grams go. */
    Shards shards() {
        return shards;
    }

    /** Writes the pieces; the consumer takes the name of each and its text. */
    void write(BiConsumer<String, String> piece) {
        int first = 0;
        while (first < shards.count()) {
            int end = first + 1;
            long held = occurrencesIn(first);
            while (end < shards.count() && held + occurrencesIn(end) <= most) {
                held += occurrencesIn(end++);
            }
            Occurrences group = gather(first, end, (int) held);
            int at = 0;
            for (int shard = first; shard < end; shard++) {
                at = write(shard, group, at, piece);
            }
            first = end;
        }
    }

    private long occurrencesIn(int shard) {
        long sum = 0;
        for (int i = starts[shard]; i < starts[shard + 1]; i++) {
            sum += counts[table.number(sorted[i])];
        }
        return sum;
    }

    /** Puts the occurrences of some pieces' grams in their order. */
    private Occurrences gather(int first, int end, int all) {
        int[] next = new int[table.size()];
        int at = 0;
        for (int i = starts[first]; i < starts[end]; i++) {
            int number = table.number(sorted[i]);
            next[number] = at;
            at += counts[number];
        }
        Arrays.fill(last, 0);
        Occurrences group = new Occurrences(all);
        grams.read((gram, where, place) -> {
            int shard = shards.of(gram);
            if (shard >= first && shard < end) {
                int number = table.number(gram);
                if (isNew(gram, number, where)) {
                    group.put(next[number]++, where, place);
                }
            }
        });
        return group;
    }

    private int write(int shard, Occurrences group, int from, BiConsumer<String, String> piece) {
        Script parts = Script.piece("d" + shard).raw("{");
        Script places = Script.piece("p" + shard).raw("{");
        int at = from;
        for (int i = starts[shard]; i < starts[shard + 1]; i++) {
            int gram = sorted[i];
            int end = at + counts[table.number(gram)];
            Postings postings = new Postings(group, at, end);
            parts.member(GramTable.spelled(gram)).string(postings.parts());
            if (!GramTable.isSingle(gram)) {
                places.member(GramTable.spelled(gram)).string(postings.places());
            }
            at = end;
        }
        piece.accept("d" + shard, parts.raw("}").end());
        piece.accept("p" + shard, places.raw("}").end());
        return at;
    }
}
