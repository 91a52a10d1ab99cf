package org.gangmu.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangmu.analysis.Figure;
import org.gangmu.analysis.Mention;
import org.gangmu.links.IndexEntry;
import org.gangmu.links.Link.Kind;
import org.gangmu.links.Links;
import org.gangmu.links.Occurrence;
import org.gangmu.links.Repetition;
import org.gangmu.links.SectionRef;

/**
 * What the reports say to each other, looked up by section. Whatever leads to a section or report that the portal does not have is
 * left out. Immutable.
 */
final class Ties {

    private final Places places;
    private final Registers registers;
    private final Map<SectionRef, List<Tie>> from = new HashMap<>();
    private final Map<SectionRef, List<Tie>> to = new HashMap<>();
    private final Map<SectionRef, List<Repetition>> repeated = new HashMap<>();
    private final Map<SectionRef, List<Mention>> documents = new HashMap<>();
    private final Map<SectionRef, List<Figure>> figures = new HashMap<>();
    /** Which of the reports has an address. */
    private final Map<String, Integer> indexes = new HashMap<>();

    /**
     * A link seen from one of its ends.
     *
     * @param link the link
     * @param other the section at the other end
     */
    record Tie(org.gangmu.links.Link link, CountedSection other) {}

    /**
     * Sorts links by the sections that they tie.
     *
     * @param places the reports
     * @param links what they say to each other
     */
    Ties(Places places, Links links) {
        this.places = places;
        this.registers = new Registers(links);
        Set<String> listed = links.documents().stream().map(IndexEntry::name).collect(Collectors.toSet());
        places.reports().forEach(facts -> add(facts, listed));
        for (org.gangmu.links.Link link : links.links()) {
            Optional<CountedSection> start = at(link.from());
            Optional<CountedSection> end = at(link.to());
            if (start.isPresent() && end.isPresent()) {
                from.computeIfAbsent(link.from(), unused -> new ArrayList<>()).add(new Tie(link, end.get()));
                to.computeIfAbsent(link.to(), unused -> new ArrayList<>()).add(new Tie(link, start.get()));
            }
        }
        // Once here, not at each question: sorting keeps the order of equals, so the links of one kind are in order
        // too.
        from.values().forEach(Ties::sort);
        to.values().forEach(Ties::sort);
        links.repetitions().stream().filter(repetition -> !repetition.formula()).forEach(this::add);
    }

    private void add(ReportFacts facts, Set<String> listed) {
        int index = indexes.size();
        indexes.put(facts.address(), index);
        for (Mention mention : facts.report().analyzed().mentions()) {
            if (mention.kind().isDocument() && listed.contains(mention.name())) {
                SectionRef ref = new SectionRef(index, mention.spot().section());
                documents.computeIfAbsent(ref, unused -> new ArrayList<>()).add(mention);
            }
        }
        for (Figure figure : facts.report().analyzed().figures()) {
            SectionRef ref = new SectionRef(index, figure.spot().section());
            figures.computeIfAbsent(ref, unused -> new ArrayList<>()).add(figure);
        }
    }

    private void add(Repetition repetition) {
        Set<SectionRef> places = new LinkedHashSet<>();
        for (Occurrence place : repetition.places()) {
            places.add(new SectionRef(place.report(), place.spot().section()));
        }
        for (SectionRef place : places) {
            if (at(place).isPresent()) {
                repeated.computeIfAbsent(place, unused -> new ArrayList<>()).add(repetition);
            }
        }
    }

    /** Finds a section. */
    Optional<CountedSection> at(SectionRef ref) {
        return places.at(ref);
    }

    /** Finds the texts that links and mentions point at. */
    Places places() {
        return places;
    }

    /** Finds where documents and terms are listed. */
    Registers registers() {
        return registers;
    }

    /** Names a section as links do. */
    SectionRef ref(CountedSection section) {
        return new SectionRef(indexes.get(section.address()), section.section().id());
    }

    /** The links of a kind that lead from a section, the strongest first. */
    List<Tie> from(SectionRef ref, Kind kind) {
        return of(from, ref, kind);
    }

    /** The links of a kind that lead to a section, the strongest first. */
    List<Tie> to(SectionRef ref, Kind kind) {
        return of(to, ref, kind);
    }

    /** The links of a kind at a section, whichever end it is; one for each section at the other end, the strongest first. */
    List<Tie> between(SectionRef ref, Kind kind) {
        Map<String, Tie> found = new LinkedHashMap<>();
        from(ref, kind).forEach(tie -> found.putIfAbsent(tie.other().entryId(), tie));
        to(ref, kind).forEach(tie -> found.putIfAbsent(tie.other().entryId(), tie));
        List<Tie> all = new ArrayList<>(found.values());
        sort(all);
        return all;
    }

    private static List<Tie> of(Map<SectionRef, List<Tie>> ends, SectionRef ref, Kind kind) {
        List<Tie> found = new ArrayList<>();
        for (Tie tie : ends.getOrDefault(ref, List.of())) {
            if (tie.link().kind() == kind) {
                found.add(tie);
            }
        }
        return found;
    }

    /** Puts the strongest first. */
    private static void sort(List<Tie> ties) {
        ties.sort(Comparator.comparingInt(tie -> -tie.link().strength()));
    }

    /** The passages of a section that stand elsewhere too, fixed formulas left out, the longest first. */
    List<Repetition> repetitions(SectionRef ref) {
        return repeated.getOrDefault(ref, List.of());
    }

    /** The documents that a section names and the index lists, each once, in the order of the text. */
    List<Mention> documents(SectionRef ref) {
        Map<String, Mention> named = new LinkedHashMap<>();
        documents.getOrDefault(ref, List.of()).forEach(mention -> named.putIfAbsent(mention.name(), mention));
        return List.copyOf(named.values());
    }

    /** What a section counts itself, in the order of the text. */
    List<Figure> figures(SectionRef ref) {
        return figures.getOrDefault(ref, List.of());
    }
}
