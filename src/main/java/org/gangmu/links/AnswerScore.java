package org.gangmu.links;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * How well a plan answers a problem of the same report: by what the plan says that it is aimed at, by subject, theme, words, and,
 * weakly, by its place where there are as many plans as problems. What many plans of the report share says little. Immutable.
 */
final class AnswerScore {

    private static final double SAME_THEME = 1.6;
    private static final double KNOWN_THEME = 1.1;
    private static final double OTHER_THEME = 0.6;
    private static final double SUBJECT = 1.2;
    private static final double MOST_SUBJECTS = 5;
    private static final double WORD = 0.22;
    private static final double MOST_WORDS = 4;
    private static final double PAIR = 0.15;
    private static final double MOST_PAIRS = 1.2;
    private static final double AIMED = 5;

    /** A plan that names what is wanting in the problem's own words (思想认识不到位, 提高思想认识) answers it, though both are short. */
    private static final double GIST = 3;

    private static final double LEAST_GIST = 3;

    private final double[] plansOfSubject;
    private final TreeMap<Integer, Integer> plansOfWord = new TreeMap<>();
    private final List<Statement> plans;
    private final List<int[]> ownPairs;

    AnswerScore(List<Statement> plans, int subjects) {
        this.plans = List.copyOf(plans);
        plansOfSubject = new double[subjects];
        TreeMap<Integer, Integer> plansOfPair = new TreeMap<>();
        for (Statement plan : plans) {
            for (int i = 0; i < subjects; i++) {
                plansOfSubject[i] += plan.subjects()[i] > 0 ? 1 : 0;
            }
            for (int word : plan.digest().words()) {
                plansOfWord.merge(word, 1, Integer::sum);
            }
            for (int pair : plan.pairs()) {
                plansOfPair.merge(pair, 1, Integer::sum);
            }
        }
        ownPairs = plans.stream()
                .map(plan -> Arrays.stream(plan.pairs())
                        .filter(pair -> plansOfPair.get(pair) == 1)
                        .toArray())
                .toList();
    }

    /** Scores a plan, by its index, for a problem, their places left out. */
    double of(Statement problem, int index) {
        Statement plan = plans.get(index);
        return themes(problem.speaker(), plan.speaker())
                + subjects(problem, plan)
                + words(problem.digest(), plan.digest())
                + Math.min(MOST_PAIRS, PAIR * Statement.shared(problem.pairs(), ownPairs.get(index)))
                + gist(problem, plan)
                + aimed(problem, plan);
    }

    private static double gist(Statement problem, Statement plan) {
        int shared = Statement.shared(problem.gist(), plan.gist());
        int shorter = Math.min(problem.gist().length, plan.gist().length);
        return shared < 2 || shared < LEAST_GIST * shorter ? 0 : GIST * shared / shorter;
    }

    static double themes(Speaker problem, Speaker plan) {
        if (problem.themes().isEmpty() || plan.themes().isEmpty()) {
            return 0;
        }
        if (problem.theme().equals(plan.theme())) {
            return SAME_THEME;
        }
        if (problem.themes().contains(plan.theme()) || plan.themes().contains(problem.theme())) {
            return KNOWN_THEME;
        }
        return Reasons.theme(problem, plan).isPresent() ? OTHER_THEME : 0;
    }

    private double subjects(Statement problem, Statement plan) {
        double sum = 0;
        for (int i = 0; i < plansOfSubject.length; i++) {
            double shared = Math.min(problem.subjects()[i], plan.subjects()[i]);
            sum += shared == 0 ? 0 : Math.sqrt(shared / plansOfSubject[i]);
        }
        return Math.min(MOST_SUBJECTS, SUBJECT * sum);
    }

    private double words(Digest problem, Digest plan) {
        double sum = 0;
        for (int word : plan.words()) {
            int shared = Math.min(problem.weight(word), plan.weight(word));
            sum += shared == 0 ? 0 : shared / Math.sqrt(plansOfWord.get(word));
        }
        return Math.min(MOST_WORDS, WORD * sum);
    }

    private static double aimed(Statement problem, Statement plan) {
        if (plan.named().length == 0) {
            return 0;
        }
        int named =
                Statement.shared(plan.named(), Statement.pairs(problem.speaker().heading()));
        return named < 2 ? 0 : AIMED * named / plan.named().length;
    }
}
