package org.gangmu.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.gangmu.analysis.Facet;

/**
 * Finds the plans that answer the problems of the same report: several, one or none for each. For one thread; linear, for of a
 * report's plans only the first few hundred are looked at.
 */
final class AnswerFinder {

    private static final int PLANS = 200;

    /** Below this a plan answers nothing. */
    private static final double ANSWERS = 2.4;

    /** A further plan answers as well where it comes so near to the best. */
    private static final double AS_WELL = 0.75;

    /** A plan that answers another problem so much better is about that one. */
    private static final double RATHER = 0.6;

    /** What a plan says is sure from here on, however well it answers others. */
    private static final double SURE = 5;

    private static final double SAME_PLACE = 0.7;

    private final Shelf shelf;
    private final Digester digester;
    private final Subjects subjects;

    AnswerFinder(Shelf shelf, Digester digester, Subjects subjects) {
        this.shelf = shelf;
        this.digester = digester;
        this.subjects = subjects;
    }

    /** Adds the links from the problems of one report to its plans. */
    void answered(List<Speaker> report, List<Link> links) {
        List<Speaker> problems = of(Facet.PROBLEM, report);
        List<Speaker> plans = of(Facet.PLAN, report);
        if (problems.isEmpty() || plans.isEmpty()) {
            return;
        }
        List<List<Statement>> said = plans.stream()
                .limit(PLANS)
                .map(plan -> Statement.each(plan, digester, subjects))
                .toList();
        AnswerScore score = new AnswerScore(said.stream().flatMap(List::stream).toList(), subjects.size());
        double[][] scores = new double[problems.size()][said.size()];
        List<Statement> asked = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            Statement problem = Statement.whole(problems.get(i), digester, subjects);
            asked.add(problem);
            int plan = 0;
            for (int j = 0; j < said.size(); j++) {
                double best = 0;
                for (int part = 0; part < said.get(j).size(); part++) {
                    best = Math.max(best, score.of(problem, plan++));
                }
                boolean samePlace = i == j && problems.size() == plans.size() && best > 0;
                scores[i][j] = best + (samePlace ? SAME_PLACE : 0);
            }
        }
        choose(asked, said, scores, links);
    }

    private static List<Speaker> of(Facet facet, List<Speaker> report) {
        return report.stream().filter(speaker -> speaker.facet() == facet).toList();
    }

    private void choose(List<Statement> problems, List<List<Statement>> plans, double[][] scores, List<Link> links) {
        double[] bestOfPlan = new double[plans.size()];
        for (double[] row : scores) {
            for (int j = 0; j < row.length; j++) {
                bestOfPlan[j] = Math.max(bestOfPlan[j], row[j]);
            }
        }
        for (int i = 0; i < scores.length; i++) {
            double best = Arrays.stream(scores[i]).max().orElse(0);
            for (int j = 0; j < plans.size(); j++) {
                double score = scores[i][j];
                boolean rather = score < RATHER * bestOfPlan[j] && score < SURE;
                if (score >= ANSWERS && score >= AS_WELL * best && !rather) {
                    links.add(link(problems.get(i), plans.get(j), score));
                }
            }
        }
    }

    private Link link(Statement problem, List<Statement> plan, double score) {
        List<String> words = words(problem, plan);
        Speaker from = problem.speaker();
        Speaker to = plan.get(0).speaker();
        return new Link(
                Link.Kind.ANSWERED,
                shelf.reference(from),
                shelf.reference(to),
                Math.max(1, Math.min(9, (int) score)),
                theme(from, to),
                words,
                words.isEmpty() ? Reasons.shown(subjectNames(problem, plan)) : List.of());
    }

    private static Optional<String> theme(Speaker from, Speaker to) {
        return Reasons.theme(from, to);
    }

    /** Gives the words that both share. */
    private List<String> words(Statement problem, List<Statement> plan) {
        TreeSet<Integer> shared = new TreeSet<>();
        for (Statement part : plan) {
            for (int word : part.digest().words()) {
                if (problem.digest().weight(word) > 0) {
                    shared.add(word);
                }
            }
        }
        List<String> words = shared.stream()
                .sorted((one, other) ->
                        problem.digest().weight(other) - problem.digest().weight(one))
                .map(digester::word)
                .toList();
        return Reasons.shown(words);
    }

    private List<String> subjectNames(Statement problem, List<Statement> plan) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            int subject = i;
            if (problem.subjects()[i] > 0 && plan.stream().anyMatch(part -> part.subjects()[subject] > 0)) {
                names.add(subjects.name(i));
            }
        }
        return names;
    }
}
