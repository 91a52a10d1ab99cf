package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangmu.analysis.Explanation.Verdict;

/** What speaks for each theme in one section, weighed. Used by one thread. */
final class Balance {

    /** The weight of evidence at which a score reaches one half. */
    private static final double HALF = 8;
    /** The least weight of evidence for a theme to be named. */
    static final double LEAST = 5;
    /** The least share of the best theme's evidence for another to be named beside it. */
    static final double SHARE = 0.5;

    private static final int MOST_THEMES = 3;
    private static final int MOST_WORDS = 6;

    private final Profiles profiles;
    private final int[] votes;
    private final double[] values;
    private final double[] sums;

    /**
     * Holds what was weighed.
     *
     * @param profiles the themes
     * @param votes the votes that were heard, by number
     * @param values what each of them says
     * @param sums what is said for each theme
     */
    Balance(Profiles profiles, int[] votes, double[] values, double[] sums) {
        this.profiles = profiles;
        this.votes = votes;
        this.values = values;
        this.sums = sums;
    }

    /** Gives the themes that fit, best first. */
    List<ThemeScore> scores() {
        List<ThemeScore> scores = new ArrayList<>();
        List<Integer> ranked = ranked(LEAST);
        for (int theme : ranked) {
            if (scores.size() < MOST_THEMES && sums[theme] >= SHARE * sums[ranked.get(0)]) {
                List<String> because = words(theme).stream()
                        .filter(i -> values[i] > 0)
                        .limit(MOST_WORDS)
                        .map(i -> profiles.textOf(votes[i]))
                        .toList();
                scores.add(new ThemeScore(profiles.theme(theme).id(), score(theme), because));
            }
        }
        return scores;
    }

    /** Gives the themes with at least so much evidence, those with most first. */
    private List<Integer> ranked(double least) {
        List<Integer> ranked = new ArrayList<>();
        for (int theme = 0; theme < sums.length; theme++) {
            if (sums[theme] >= least) {
                ranked.add(theme);
            }
        }
        ranked.sort(Comparator.comparingDouble(theme -> -sums[theme]));
        return ranked;
    }

    /** Gives the themes of which words were heard, with most evidence first. */
    List<Integer> heard() {
        List<Integer> heard = new ArrayList<>(ranked(Double.NEGATIVE_INFINITY));
        heard.removeIf(theme -> words(theme).isEmpty());
        return heard;
    }

    /** Gives the places of a theme's words among the votes, those that say most first. */
    List<Integer> words(int theme) {
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < votes.length; i++) {
            if (profiles.themeOf(votes[i]) == theme) {
                own.add(i);
            }
        }
        own.sort(Comparator.comparingDouble(i -> -values[i]));
        return own;
    }

    int vote(int place) {
        return votes[place];
    }

    double value(int place) {
        return values[place];
    }

    double sum(int theme) {
        return sums[theme];
    }

    /** Gives a theme's score, rounded to two decimals; none below zero. */
    double score(int theme) {
        double sum = Math.max(0, sums[theme]);
        return Math.round(sum / (sum + HALF) * 100) / 100.0;
    }

    /** Tells why a theme is not named that fell out here; a theme that passed here was stopped by its section's heading. */
    Verdict refusal(int theme) {
        if (sums[theme] < LEAST) {
            return Verdict.TOO_WEAK;
        }
        List<Integer> ranked = ranked(LEAST);
        if (sums[theme] < SHARE * sums[ranked.get(0)]) {
            return Verdict.OUTDONE;
        }
        return ranked.indexOf(theme) >= MOST_THEMES ? Verdict.ONE_TOO_MANY : Verdict.NOT_IN_HEADING;
    }
}
