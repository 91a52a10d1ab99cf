package org.gangmu.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.analysis.Facet;
import org.gangmu.links.Link;
import org.gangmu.links.Links;
import org.gangmu.links.Occurrence;
import org.gangmu.links.Repetition;
import org.gangmu.links.SectionRef;

/** Links for tests of pages: sections of one theme are held to be tied, whatever they say. */
public final class MadeLinks {

    private static final List<String> WORDS = List.of("引进", "招商引资");

    private final List<Link> links = new ArrayList<>();

    private MadeLinks() {}

    /** Ties every section to the next of its theme, each problem to a plan of its report and to a practice of the next. */
    public static Links of(Corpus corpus) {
        Map<String, List<CountedSection>> byTheme = new LinkedHashMap<>();
        Map<String, Integer> indexes = new LinkedHashMap<>();
        for (ReportFacts facts : corpus.facts()) {
            indexes.put(facts.address(), indexes.size());
            facts.counted().forEach(section -> section.theme()
                    .ifPresent(theme -> byTheme.computeIfAbsent(theme, unused -> new ArrayList<>())
                            .add(section)));
        }
        MadeLinks made = new MadeLinks();
        List<Repetition> repetitions = new ArrayList<>();
        byTheme.forEach((theme, sections) -> {
            for (int i = 0; i < sections.size(); i++) {
                made.tie(theme, sections, i, indexes);
            }
            List<Occurrence> places = sections.stream()
                    .limit(2)
                    .map(section -> occurrence(section, indexes))
                    .toList();
            repetitions.add(new Repetition("认真落实党风廉政建设责任制，压实xx责任，层层传导压力。", true, false, places));
        });
        return new Links(made.links, repetitions, List.of(), List.of());
    }

    private static Occurrence occurrence(CountedSection section, Map<String, Integer> indexes) {
        return new Occurrence(
                indexes.get(section.address()),
                new org.gangmu.analysis.Spot(section.section().id(), 0, 0, 1));
    }

    private void tie(String theme, List<CountedSection> sections, int at, Map<String, Integer> indexes) {
        CountedSection here = sections.get(at);
        int related = 0;
        int practices = 0;
        for (int i = at + 1; i < Math.min(sections.size(), at + 40); i++) {
            CountedSection there = sections.get(i);
            boolean same = there.address().equals(here.address());
            Facet facet = there.analysis().facet();
            boolean problem = here.analysis().facet() == Facet.PROBLEM;
            if (!same && related++ < 3) {
                add(Link.Kind.RELATED, theme, List.of(here, there), indexes);
            }
            if (!same && problem && facet == Facet.PRACTICE && practices++ < 2) {
                add(Link.Kind.ELSEWHERE, theme, List.of(here, there), indexes);
            }
            if (same && problem && facet == Facet.PLAN) {
                add(Link.Kind.ANSWERED, theme, List.of(here, there), indexes);
            }
        }
    }

    private void add(Link.Kind kind, String theme, List<CountedSection> ends, Map<String, Integer> indexes) {
        links.add(new Link(
                kind, ref(ends.get(0), indexes), ref(ends.get(1), indexes), 5, Optional.of(theme), WORDS, List.of()));
    }

    private static SectionRef ref(CountedSection section, Map<String, Integer> indexes) {
        return new SectionRef(indexes.get(section.address()), section.section().id());
    }
}
