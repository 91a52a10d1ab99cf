package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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

    /** The weight of evidence at which a score reaches one half. */
    private static final double HALF = 8;
    /** The least weight of evidence for a theme to be named. */
    private static final double LEAST = 5;
    /** The least share of the best theme's evidence for another to be named beside it. */
    private static final double SHARE = 0.5;

    private static final int MOST_THEMES = 3;
    private static final int MOST_WORDS = 6;

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

    /** Weighs what was added, forgets it, and gives the themes that fit, best first. */
    List<ThemeScore> weigh() {
        double[] sums = new double[profiles.themes()];
        double[] values = new double[count];
        Arrays.sort(seen, 0, count);
        for (int i = 0; i < count; i++) {
            int vote = seen[i];
            double text = inText[vote];
            double amount = inHeadings[vote] + (text > 1 ? 1 + Math.log(text) : text);
            values[i] = profiles.weightOf(vote) * amount;
            sums[profiles.themeOf(vote)] += values[i];
        }
        List<ThemeScore> scores = scores(sums, values);
        for (int i = 0; i < count; i++) {
            inHeadings[seen[i]] = 0;
            inText[seen[i]] = 0;
            isSeen[seen[i]] = false;
        }
        count = 0;
        return scores;
    }

    private List<ThemeScore> scores(double[] sums, double[] values) {
        List<Integer> ranked = new ArrayList<>();
        for (int theme = 0; theme < sums.length; theme++) {
            if (sums[theme] >= LEAST) {
                ranked.add(theme);
            }
        }
        ranked.sort(Comparator.comparingDouble(theme -> -sums[theme]));
        List<ThemeScore> scores = new ArrayList<>();
        for (int theme : ranked) {
            if (scores.size() < MOST_THEMES && sums[theme] >= SHARE * sums[ranked.get(0)]) {
                double score = sums[theme] / (sums[theme] + HALF);
                scores.add(new ThemeScore(
                        profiles.theme(theme).id(), Math.round(score * 100) / 100.0, because(theme, values)));
            }
        }
        return scores;
    }

    private List<String> because(int theme, double[] values) {
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (profiles.themeOf(seen[i]) == theme && values[i] > 0) {
                own.add(i);
            }
        }
        own.sort(Comparator.comparingDouble(i -> -values[i]));
        return own.stream().limit(MOST_WORDS).map(i -> profiles.textOf(seen[i])).toList();
    }
}
