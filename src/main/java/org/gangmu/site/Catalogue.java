package org.gangmu.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Facet;
import org.gangmu.analysis.Mention;
import org.gangmu.analysis.Theme;
import org.gangmu.analysis.ThemeScore;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;

/**
 * All that can be found in a portal. An entry is made when it is asked for, so that the texts of all reports never stand twice in
 * memory. Immutable and thread-safe.
 */
public final class Catalogue {

    /**
     * A theme, as one looks for it.
     *
     * @param theme the theme
     * @param href its page, from the portal's root
     */
    public record Subject(Theme theme, String href) {}

    private final List<ReportFacts> reports;
    private final List<Subject> subjects;

    private Catalogue(List<ReportFacts> reports, List<Subject> subjects) {
        this.reports = reports;
        this.subjects = List.copyOf(subjects);
    }

    /**
     * Opens the catalogue of a portal.
     *
     * @param themes the themes, in any order
     * @param corpus the reports
     * @return their catalogue
     */
    public static Catalogue of(Collection<Theme> themes, Corpus corpus) {
        List<Subject> subjects = new ArrayList<>();
        for (Shelf shelf :
                Shelf.of(SiteAssembler.ordered(themes), corpus.facts()).values()) {
            subjects.add(new Subject(shelf.theme(), shelf.href()));
        }
        return new Catalogue(corpus.facts(), subjects);
    }

    /**
     * Gives the themes.
     *
     * @return them, in order
     */
    public List<Subject> subjects() {
        return subjects;
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
     * Gives the documents and terms that a report names.
     *
     * @param index which of the reports
     * @return its mentions, in the order of the text
     */
    public List<Mention> mentions(int index) {
        return reports.get(index).report().analyzed().mentions();
    }

    /**
     * Gives what can be found in a report.
     *
     * @param index which of the reports, in the order of the corpus
     * @return its entry
     */
    public CatalogueEntry entry(int index) {
        ReportFacts facts = reports.get(index);
        Outline outline = facts.outline();
        List<CataloguePart> parts = new ArrayList<>();
        String title = outline.title().text();
        List<String> passages = Stream.concat(outline.head().stream(), outline.tail().stream())
                .map(Passage::text)
                .filter(text -> !text.isBlank() && !text.equals(title))
                .toList();
        parts.add(new CataloguePart("", "", title, passages, "", Facet.OTHER));
        outline.sections().forEach(section -> collect(facts.report().analyzed(), List.of(section), parts));
        return new CatalogueEntry(facts.href(), title, facts.label(), parts);
    }

    private static void collect(AnalyzedReport report, List<Section> path, List<CataloguePart> parts) {
        Section section = path.get(path.size() - 1);
        parts.add(new CataloguePart(
                section.id(),
                SectionNames.place(report.outline().sections(), path),
                section.heading().orElse(""),
                section.paragraphs().stream()
                        .map(Paragraph::text)
                        .filter(text -> !text.isBlank())
                        .toList(),
                report.of(section).themes().stream()
                        .map(ThemeScore::theme)
                        .findFirst()
                        .orElse(""),
                report.of(section).facet()));
        for (Section child : section.children()) {
            List<Section> below = new ArrayList<>(path);
            below.add(child);
            collect(report, below, parts);
        }
    }
}
