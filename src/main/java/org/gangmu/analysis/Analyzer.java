package org.gangmu.analysis;

import java.util.List;
import java.util.Map;
import org.gangmu.outline.Outline;
import org.gangmu.source.SourceFile;

/**
 * Tells what each section of a report is about, its themes with their reasons and its facet, and what the report mentions and counts. A section's own heading weighs
 * most, its text next, the headings above it less. A section that has no text of its own, only sections below it, has the
 * themes that its heading names; what stands below tells how strongly. An editor's word in the front matter goes before all of it. Immutable and thread-safe; the cost grows with the length of the report.
 */
public final class Analyzer {

    private final Profiles profiles;
    private final Lexicon lexicon;

    /**
     * Makes an analyzer.
     *
     * @param themes the themes to tell apart; of equally good ones the first is named first
     * @param lexicon the terms and documents to know
     */
    public Analyzer(List<Theme> themes, Lexicon lexicon) {
        this.profiles = new Profiles(themes);
        this.lexicon = lexicon;
    }

    /**
     * Makes an analyzer that knows the packed terms and documents.
     *
     * @param themes the themes to tell apart; of equally good ones the first is named first
     */
    public Analyzer(List<Theme> themes) {
        this(themes, PackedLexicon.lexicon());
    }

    /**
     * Tells what the sections of a report are about.
     *
     * @param source the file that the report was read from
     * @param outline its tree
     * @return the report with an entry for each section, in the order of the text
     */
    public AnalyzedReport analyze(SourceFile source, Outline outline) {
        Walk walk = new Walk(profiles, Facets.of(outline), Walk.Listener.NONE);
        Map<String, SectionAnalysis> sections = Overrules.of(source, outline).applied(walk.through(outline));
        List<Mention> mentions = Mentions.find(outline, lexicon);
        return new AnalyzedReport(source, outline, sections, mentions, Figures.find(outline, mentions));
    }
}
