package org.gangmu.links;

/**
 * The words that say most of a section, and how much each says there.
 *
 * @param words their numbers, ascending
 * @param weights how much each says
 * @param leads places of the weightiest in {@code words}, the weightiest first
 * @param norm the length of the vector of weights
 */
// Plain arrays, for there are very many; none is compared as a whole.
@SuppressWarnings("ArrayRecordComponent")
record Digest(int[] words, byte[] weights, byte[] leads, double norm) {

    /** Tells how close two sections are by their words alone: the cosine, from 0 to 1. */
    double likeness(Digest other) {
        int sum = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < words.length && theirs < other.words.length) {
            int step = Integer.compare(words[mine], other.words[theirs]);
            if (step == 0) {
                sum += weights[mine] * other.weights[theirs];
            }
            mine += step <= 0 ? 1 : 0;
            theirs += step >= 0 ? 1 : 0;
        }
        return sum == 0 ? 0 : sum / (norm * other.norm);
    }

    /** Gives how much a word says here; 0 where it is not among those that say most. */
    int weight(int word) {
        int at = java.util.Arrays.binarySearch(words, word);
        return at < 0 ? 0 : weights[at];
    }
}
