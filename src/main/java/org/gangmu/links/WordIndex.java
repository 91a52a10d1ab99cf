package org.gangmu.links;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * From words to the sections that have them. The sections of a word stand in an order by what they are about, so those most like
 * a section stand near it: only those are looked at, however many a word has, and the cost stays linear. The order depends on
 * nothing but the sections that share the word. Immutable; each thread asks by a {@link Search} of its own.
 */
final class WordIndex {

    /** So many sections are looked at on each side, for each word. */
    private static final int REACH = 40;

    /** So many of a section's words are looked up. */
    static final int LOOKED_UP = 10;

    private static final int KEY_WORDS = 3;

    private final List<Digest> digests;
    private final List<Speaker> members;
    private final Comparator<Speaker> byContent;
    private final int[] starts;
    private final int[] postings;

    /**
     * Indexes sections.
     *
     * @param members the sections
     * @param digests the words of all sections, by their numbers
     * @param words how many words there are
     */
    WordIndex(List<Speaker> members, List<Digest> digests, int words) {
        this.digests = digests;
        this.byContent = byContent(digests);
        this.members = members.stream().sorted(byContent).toList();
        this.starts = new int[words + 1];
        for (Speaker member : members) {
            for (int word : digests.get(member.number()).words()) {
                starts[word + 1]++;
            }
        }
        for (int i = 0; i < words; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        this.postings = new int[starts[words]];
        for (int i = 0; i < this.members.size(); i++) {
            for (int word : digests.get(this.members.get(i).number()).words()) {
                postings[next[word]++] = i;
            }
        }
    }

    private static Comparator<Speaker> byContent(List<Digest> digests) {
        Comparator<Speaker> order = Comparator.comparing(Speaker::theme);
        for (int i = 0; i < KEY_WORDS; i++) {
            int place = i;
            order = order.thenComparingInt(speaker -> {
                Digest digest = digests.get(speaker.number());
                return place < digest.leads().length ? digest.words()[digest.leads()[place]] : -1;
            });
        }
        return order.thenComparingInt(Speaker::number);
    }

    /** Begins to ask. */
    Search search() {
        return new Search();
    }

    /** Asks the index, with marks for what was found so far. For one thread. */
    final class Search {

        private final int[] scores = new int[members.size()];
        private final int[] touched = new int[members.size()];
        private int touchedCount;

        private Search() {}

        /**
         * Finds the sections of other reports that share most with one.
         *
         * @param asked a section, indexed or not
         * @param most how many to find
         * @return they, no more than that, the likeliest first
         */
        List<Speaker> near(Speaker asked, int most) {
            touchedCount = 0;
            Digest digest = digests.get(asked.number());
            int rank = rank(asked);
            for (int i = 0; i < Math.min(LOOKED_UP, digest.leads().length); i++) {
                int place = digest.leads()[i];
                int word = digest.words()[place];
                int middle = firstFrom(word, rank);
                int from = Math.max(starts[word], middle - REACH);
                int to = Math.min(starts[word + 1], middle + REACH);
                touch(from, to, digest.weights()[place]);
            }
            return best(asked, most);
        }

        private void touch(int from, int to, int weight) {
            for (int at = from; at < to; at++) {
                int member = postings[at];
                if (scores[member] == 0) {
                    touched[touchedCount++] = member;
                }
                scores[member] += weight;
            }
        }

        /** Gives the best of what was touched, and wipes the marks. */
        private List<Speaker> best(Speaker asked, int most) {
            Best<Speaker> best = new Best<>(most);
            for (int i = 0; i < touchedCount; i++) {
                Speaker member = members.get(touched[i]);
                if (member.report() != asked.report()) {
                    best.offer(member, scores[touched[i]], member.number());
                }
                scores[touched[i]] = 0;
            }
            return best.list();
        }
    }

    private int rank(Speaker asked) {
        int low = 0;
        int high = members.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byContent.compare(members.get(middle), asked) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstFrom(int word, int rank) {
        int at = Arrays.binarySearch(postings, starts[word], starts[word + 1], rank);
        return at < 0 ? -at - 1 : at;
    }
}
