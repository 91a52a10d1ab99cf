package org.gangmu.analysis;

import java.util.List;
import java.util.Map;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Section;
import org.gangmu.source.SourceFile;

/**
 * One report with what its sections are about.
 *
 * @param source the file that it was read from
 * @param outline its tree
 * @param sections what each section is about, by {@link Section#id()}; every section of the outline has an entry
 * @param mentions the documents and terms that it names, in the order of the text
 * @param figures what it counts, in the order of the text
 */
public record AnalyzedReport(
        SourceFile source,
        Outline outline,
        Map<String, SectionAnalysis> sections,
        List<Mention> mentions,
        List<Figure> figures) {

    /** Copies the lists. */
    public AnalyzedReport {
        mentions = List.copyOf(mentions);
        figures = List.copyOf(figures);
    }

    /**
     * Tells what a section is about.
     *
     * @param section a section of this report's outline
     * @return its themes and facet
     */
    public SectionAnalysis of(Section section) {
        SectionAnalysis found = sections.get(section.id());
        if (found == null) {
            throw new IllegalArgumentException("no section " + section.id() + " in " + source.path());
        }
        return found;
    }
}
