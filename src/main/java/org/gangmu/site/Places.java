package org.gangmu.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.analysis.Spot;
import org.gangmu.links.Occurrence;
import org.gangmu.links.SectionRef;
import org.gangmu.outline.Content;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;

/** Finds the sections and texts that links and mentions point at. Immutable. */
final class Places {

    private final List<ReportFacts> reports;
    private final List<Map<String, CountedSection>> sections = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param reports the reports, in order
     */
    Places(List<ReportFacts> reports) {
        this.reports = List.copyOf(reports);
        for (ReportFacts facts : reports) {
            Map<String, CountedSection> byId = new HashMap<>();
            facts.counted().forEach(section -> byId.put(section.section().id(), section));
            facts.outline().sections().forEach(section -> collect(facts, List.of(section), byId));
            sections.add(byId);
        }
    }

    private static void collect(ReportFacts facts, List<Section> path, Map<String, CountedSection> byId) {
        Section section = path.get(path.size() - 1);
        byId.computeIfAbsent(
                section.id(), unused -> new CountedSection(facts.report(), facts.address(), facts.label(), path));
        for (Section child : section.children()) {
            List<Section> below = new ArrayList<>(path);
            below.add(child);
            collect(facts, below, byId);
        }
    }

    /** The reports, in order. */
    List<ReportFacts> reports() {
        return reports;
    }

    /** Which of the reports has an address. */
    Map<String, Integer> indexes() {
        Map<String, Integer> indexes = new HashMap<>();
        reports.forEach(report -> indexes.put(report.address(), indexes.size()));
        return indexes;
    }

    /** Finds a section; none where no report of the portal has it. */
    Optional<CountedSection> at(SectionRef ref) {
        boolean known = ref.report() >= 0 && ref.report() < sections.size();
        return known ? Optional.ofNullable(sections.get(ref.report()).get(ref.section())) : Optional.empty();
    }

    /**
     * Finds the text that a spot is part of: a heading, a paragraph or a passage.
     *
     * @param report the report's index
     * @param spot the spot
     * @return the text; none where the report has no such piece, or one that is too short for the spot
     */
    Optional<String> text(int report, Spot spot) {
        if (report < 0 || report >= reports.size()) {
            return Optional.empty();
        }
        Optional<String> text = spot.section().isEmpty()
                ? passage(reports.get(report), spot.piece())
                : at(new SectionRef(report, spot.section())).flatMap(section -> piece(section.section(), spot.piece()));
        return text.filter(found -> 0 <= spot.start() && spot.start() <= spot.end() && spot.end() <= found.length());
    }

    private static Optional<String> passage(ReportFacts facts, int index) {
        List<Passage> head = facts.outline().head();
        boolean isHead = index < head.size();
        List<Passage> passages = isHead ? head : facts.outline().tail();
        int at = isHead ? index : index - head.size();
        return at >= 0 && at < passages.size() ? Optional.of(passages.get(at).text()) : Optional.empty();
    }

    private static Optional<String> piece(Section section, int index) {
        if (index == Spot.HEADING) {
            return section.heading();
        }
        int left = index;
        for (Content part : section.content()) {
            if (part instanceof Paragraph paragraph && left-- == 0) {
                return Optional.of(paragraph.text());
            }
        }
        return Optional.empty();
    }

    /**
     * Gives the link to where a spot stands.
     *
     * @param report the report's index
     * @param spot a spot of which there is a text
     * @return report and place in it: {@code 区委 2021 五（三），一是}; leads to the section, or for a passage to the report
     */
    Link link(int report, Spot spot) {
        ReportFacts facts = reports.get(report);
        return at(new SectionRef(report, spot.section()))
                .map(CountedSection::link)
                .orElseGet(() -> new Link(facts.label().brief(), facts.href()));
    }

    /**
     * Finds the words that stand at an occurrence.
     *
     * @param place the occurrence
     * @return they; none where the portal has no such place
     */
    Optional<String> words(Occurrence place) {
        Spot spot = place.spot();
        return text(place.report(), spot).map(text -> text.substring(spot.start(), spot.end()));
    }
}
