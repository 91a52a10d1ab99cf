package org.gangmu.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangmu.analysis.Facet;
import org.gangmu.links.Link.Kind;

/** Follows problems to the plans that answer them and to what others do. */
final class Ways {

    /** About how many bytes of HTML a way makes. */
    static final int WEIGHT = 2_500;

    private static final int QUOTED = 90;

    private final Ties ties;
    private final Map<String, Shelf> shelves;

    /**
     * Prepares.
     *
     * @param ties what the reports say to each other
     * @param shelves the themes by id
     */
    Ways(Ties ties, Map<String, Shelf> shelves) {
        this.ties = ties;
        this.shelves = shelves;
    }

    /** Whether a section tells of a problem. */
    static boolean isProblem(CountedSection section) {
        return section.analysis().facet() == Facet.PROBLEM;
    }

    /** Whether a plan of the same report answers a problem. */
    boolean answered(CountedSection problem) {
        return !ties.from(ties.ref(problem), Kind.ANSWERED).isEmpty();
    }

    /**
     * Follows one problem.
     *
     * @param problem the problem
     * @param most how many plans and how many practices to quote at most
     * @return where it goes
     */
    Way of(CountedSection problem, int most) {
        List<Ties.Tie> plans = ties.from(ties.ref(problem), Kind.ANSWERED);
        List<Ties.Tie> elsewhere = ties.from(ties.ref(problem), Kind.ELSEWHERE);
        List<String> words = new ArrayList<>();
        plans.forEach(tie -> words.addAll(tie.link().words()));
        elsewhere.forEach(tie -> words.addAll(tie.link().words()));
        Link place = new Link(problem.label(), problem.href());
        return new Way(
                problem.entryId(),
                new Quote(place, Quote.words(problem.section(), words, QUOTED), ""),
                plans.stream()
                        .limit(most)
                        .map(tie -> quote(tie, tie.other().place()))
                        .toList(),
                elsewhere.stream()
                        .limit(most)
                        .map(tie -> quote(tie, tie.other().label()))
                        .toList());
    }

    private Quote quote(Ties.Tie tie, String place) {
        return new Quote(
                new Link(place, tie.other().href()),
                Quote.words(tie.other().section(), tie.link().words(), QUOTED),
                Reasons.of(tie.link(), shelves));
    }

    /**
     * Chooses problems that show well what becomes of problems: those with plan and practice before those with one of both, the
     * latest first, and each report's first before any report's second.
     *
     * @param problems the problems, in the order of the reports
     * @param most how many to choose
     * @return the chosen that have a plan or a practice, in the order of the reports
     */
    List<CountedSection> examples(List<CountedSection> problems, int most) {
        List<CountedSection> best = new ArrayList<>(problems.stream()
                .filter(problem -> sides(problem) > 0)
                .sorted(Comparator.comparingInt((CountedSection problem) -> -sides(problem))
                        .thenComparingInt(problem -> -ties.ref(problem).report()))
                .toList());
        Set<String> reports = new HashSet<>();
        List<CountedSection> ordered = new ArrayList<>();
        List<CountedSection> others = new ArrayList<>();
        best.forEach(problem -> (reports.add(problem.address()) ? ordered : others).add(problem));
        ordered.addAll(others);
        Set<String> chosen = new HashSet<>();
        ordered.stream().limit(most).forEach(problem -> chosen.add(problem.entryId()));
        return problems.stream()
                .filter(problem -> chosen.contains(problem.entryId()))
                .toList();
    }

    private int sides(CountedSection problem) {
        int plans = answered(problem) ? 1 : 0;
        return plans + (ties.from(ties.ref(problem), Kind.ELSEWHERE).isEmpty() ? 0 : 1);
    }
}
