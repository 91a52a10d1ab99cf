package org.gangmu.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gangmu.analysis.Theme;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;

/** All reports in brief. A digest is made when it is asked for. Immutable and thread-safe. */
public final class Digests {

    private static final int HEADING = 80;
    private static final int EXCERPT = 160;

    private final List<ReportFacts> reports;
    /** The names of the themes by id, in order. */
    private final Map<String, Link> themes = new LinkedHashMap<>();

    private Digests(List<ReportFacts> reports) {
        this.reports = reports;
    }

    /**
     * Opens the digests of a portal.
     *
     * @param themes the themes, in any order
     * @param corpus the reports
     * @return their digests
     */
    public static Digests of(Collection<Theme> themes, Corpus corpus) {
        Digests digests = new Digests(corpus.facts());
        Shelf.of(SiteAssembler.ordered(themes), corpus.facts())
                .forEach((id, shelf) -> digests.themes.put(id, shelf.link()));
        return digests;
    }

    /**
     * Gives the themes.
     *
     * @return the name and page of each, by id, in their order
     */
    public Map<String, Link> themes() {
        return new LinkedHashMap<>(themes);
    }

    /**
     * Counts the reports.
     *
     * @return how many there are
     */
    public int size() {
        return reports.size();
    }

    /**
     * Makes the digest of a report.
     *
     * @param index which of the reports, in the order of the corpus
     * @return its digest
     */
    public Digest get(int index) {
        ReportFacts facts = reports.get(index);
        Map<String, String> counted = new LinkedHashMap<>();
        facts.counted().forEach(section -> section.theme()
                .filter(themes::containsKey)
                .ifPresent(theme -> counted.put(section.section().id(), theme)));
        List<Digest.Part> parts = new ArrayList<>();
        facts.outline().sections().forEach(section -> collect(facts, List.of(section), counted, parts));
        return new Digest(facts.address(), facts.outline().title().text(), facts.label(), parts);
    }

    private static void collect(
            ReportFacts facts, List<Section> path, Map<String, String> counted, List<Digest.Part> parts) {
        Section section = path.get(path.size() - 1);
        String text = section.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining());
        parts.add(new Digest.Part(
                section.id(),
                SectionNames.place(facts.outline().sections(), path),
                counted.getOrDefault(section.id(), ""),
                facts.report().analyzed().of(section).facet().id(),
                SectionNames.excerpt(section.heading().orElse(""), HEADING),
                SectionNames.excerpt(text, EXCERPT)));
        for (Section child : section.children()) {
            List<Section> below = new ArrayList<>(path);
            below.add(child);
            collect(facts, below, counted, parts);
        }
    }
}
