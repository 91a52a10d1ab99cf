package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;
import org.gangmu.source.SourceFile;

/**
 * Tells what each section of a report is about: its themes with their reasons, and its facet. A section's own heading weighs
 * most, its text next, the headings above it less. A section that has no text of its own, only sections below it, has the
 * themes that its heading names; what stands below tells how strongly. Immutable and thread-safe; the cost grows with the length of the report.
 */
public final class Analyzer {

    /** How many UTF-16 units at most open a section that has no heading. */
    private static final int OPENING = 24;

    private final Profiles profiles;

    /**
     * Makes an analyzer.
     *
     * @param themes the themes to tell apart; of equally good ones the first is named first
     */
    public Analyzer(List<Theme> themes) {
        this.profiles = new Profiles(themes);
    }

    /**
     * Tells what the sections of a report are about.
     *
     * @param source the file that the report was read from
     * @param outline its tree
     * @return the report with an entry for each section, in the order of the text
     */
    public AnalyzedReport analyze(SourceFile source, Outline outline) {
        Walk walk = new Walk(new Evidence(profiles), Facets.of(outline));
        for (Section section : outline.sections()) {
            walk.visit(section, new Above(List.of(), walk.facets.root()));
        }
        return new AnalyzedReport(source, outline, walk.found);
    }

    /**
     * What a section hears from above.
     *
     * @param headings the votes of the headings above, the nearest first
     * @param stance what they say about facets
     */
    private record Above(List<int[]> headings, Stance stance) {}

    private final class Walk {

        private final Evidence evidence;
        private final Facets facets;
        private final Map<String, SectionAnalysis> found = new LinkedHashMap<>();

        Walk(Evidence evidence, Facets facets) {
            this.evidence = evidence;
            this.facets = facets;
        }

        /** Analyses a section and those below it; gives the votes of its heading and text and of theirs. */
        int[] visit(Section section, Above above) {
            found.put(section.id(), new SectionAnalysis(List.of(), Facet.OTHER));
            int[] heading = profiles.find(section.heading().orElse(""));
            List<int[]> texts = new ArrayList<>();
            for (Paragraph paragraph : section.paragraphs()) {
                texts.add(profiles.find(paragraph.text()));
            }
            Stance stance = facets.of(section, above.stance());
            List<int[]> headings = new ArrayList<>(above.headings());
            headings.add(0, heading);
            List<int[]> below = new ArrayList<>();
            for (Section child : section.children()) {
                below.add(visit(child, new Above(headings, stance)));
            }
            hear(section, above);
            evidence.addHeading(heading, Evidence.HEADING);
            texts.forEach(votes -> evidence.addText(votes, 1));
            if (texts.isEmpty()) {
                below.forEach(votes -> evidence.addText(votes, Evidence.BELOW));
            }
            List<ThemeScore> scores = evidence.weigh();
            if (texts.isEmpty() && !below.isEmpty()) {
                scores = scores.stream()
                        .filter(score -> profiles.names(heading, score.theme()))
                        .toList();
            }
            found.put(section.id(), new SectionAnalysis(scores, facets.facet(section, stance)));
            return joined(heading, texts, below);
        }

        private void hear(Section section, Above above) {
            double each = Evidence.ABOVE;
            for (int[] votes : above.headings()) {
                evidence.addHeading(votes, each);
                each /= 2;
            }
            if (section.heading().isEmpty() && !section.paragraphs().isEmpty()) {
                evidence.addHeading(
                        profiles.find(opening(section.paragraphs().get(0).text())), Evidence.OPENING);
            }
        }
    }

    private static String opening(String text) {
        int end = 0;
        while (end < text.length() && end < OPENING && "，。；".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }

    private static int[] joined(int[] heading, List<int[]> texts, List<int[]> below) {
        Stream<int[]> others = Stream.concat(texts.stream(), below.stream());
        return Stream.concat(Stream.of(heading), others)
                .flatMapToInt(Arrays::stream)
                .toArray();
    }
}
