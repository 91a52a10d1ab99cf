package org.gangmu.analysis;

import java.util.Arrays;

/**
 * What speaks for each theme in one section. Words of headings count in full each time; words of the text count less and less
 * the more often they come, so that a long section is not decided by one word said over and over. Used by one thread, for one
 * section after the other.
 */
final class Evidence {

    /** How much a word counts in the section's own heading; one in its text counts 1. */
    static final double HEADING = 3;
    /** How much a word counts that stands in the heading above; in the one above that it counts half as much, and so on. */
    static final double ABOVE = 1;
    /** How much a word counts that opens a section without a heading. */
    static final double OPENING = 1.5;
    /** How much a word counts that stands in a section below. */
    static final double BELOW = 0.3;

    private final Profiles profiles;
    private final double[] inHeadings;
    private final double[] inText;
    private final int[] seen;
    private final boolean[] isSeen;
    private int count;

    Evidence(Profiles profiles) {
        this.profiles = profiles;
        this.inHeadings = new double[profiles.votes()];
        this.inText = new double[profiles.votes()];
        this.seen = new int[profiles.votes()];
        this.isSeen = new boolean[profiles.votes()];
    }

    /** Adds the votes of a heading, each counting as much as told. */
    void addHeading(int[] votes, double each) {
        for (int vote : votes) {
            see(vote);
            inHeadings[vote] = Math.max(inHeadings[vote], each);
        }
    }

    /** Adds the votes of a text, each counting as much as told. */
    void addText(int[] votes, double each) {
        for (int vote : votes) {
            see(vote);
            inText[vote] += each;
        }
    }

    private void see(int vote) {
        if (!isSeen[vote]) {
            isSeen[vote] = true;
            seen[count++] = vote;
        }
    }

    /** Weighs what was added, and forgets it. */
    Balance weigh() {
        double[] sums = new double[profiles.themes()];
        double[] values = new double[count];
        Arrays.sort(seen, 0, count);
        int[] votes = Arrays.copyOf(seen, count);
        for (int i = 0; i < count; i++) {
            int vote = votes[i];
            values[i] = profiles.weightOf(vote) * amount(inHeadings[vote], inText[vote]);
            sums[profiles.themeOf(vote)] += values[i];
            inHeadings[vote] = 0;
            inText[vote] = 0;
            isSeen[vote] = false;
        }
        count = 0;
        return new Balance(profiles, votes, values, sums);
    }

    private static double amount(double headings, double text) {
        return headings + (text > 1 ? 1 + Math.log(text) : text);
    }
}
