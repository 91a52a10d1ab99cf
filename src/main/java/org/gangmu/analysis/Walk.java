package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangmu.analysis.Explanation.Where;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;

/** The way of the analyzer through the sections of one report. One use a report, by one thread. */
final class Walk {

    /** How many UTF-16 units at most open a section that has no heading. */
    private static final int OPENING = 24;

    private final Profiles profiles;
    private final Evidence evidence;
    private final Facets facets;
    private final Listener listener;
    private final Map<String, SectionAnalysis> found = new LinkedHashMap<>();

    /** Hears of one section what is said where, then what came of it; then of the next. */
    interface Listener {

        /** Hears nothing. */
        Listener NONE = new Listener() {
            @Override
            public void heard(Where where, int[] votes) {}

            @Override
            public void weighed(Section section, Balance balance, List<ThemeScore> named) {}
        };

        /** Takes note of votes. */
        void heard(Where where, int[] votes);

        /** Takes note of what the votes since the last section came to. */
        void weighed(Section section, Balance balance, List<ThemeScore> named);
    }

    /**
     * What a section hears from above.
     *
     * @param headings the votes of the headings above, the nearest first
     * @param stance what they say about facets
     */
    private record Above(List<int[]> headings, Stance stance) {}

    Walk(Profiles profiles, Facets facets, Listener listener) {
        this.profiles = profiles;
        this.evidence = new Evidence(profiles);
        this.facets = facets;
        this.listener = listener;
    }

    /** Analyses all sections; gives what was found by their ids, in the order of the text. */
    Map<String, SectionAnalysis> through(Outline outline) {
        for (Section section : outline.sections()) {
            visit(section, new Above(List.of(), facets.root()));
        }
        return found;
    }

    /** Analyses a section and those below it; gives the votes of its heading and text and of theirs. */
    private int[] visit(Section section, Above above) {
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
        hearHeading(Where.HEADING, heading, Evidence.HEADING);
        texts.forEach(votes -> hearText(Where.TEXT, votes, 1));
        if (texts.isEmpty()) {
            below.forEach(votes -> hearText(Where.BELOW, votes, Evidence.BELOW));
        }
        Balance balance = evidence.weigh();
        List<ThemeScore> scores = balance.scores();
        if (texts.isEmpty() && !below.isEmpty()) {
            scores = scores.stream()
                    .filter(score -> profiles.names(heading, score.theme()))
                    .toList();
        }
        listener.weighed(section, balance, scores);
        found.put(section.id(), new SectionAnalysis(scores, facets.facet(section, stance)));
        return joined(heading, texts, below);
    }

    private void hear(Section section, Above above) {
        double each = Evidence.ABOVE;
        for (int[] votes : above.headings()) {
            hearHeading(Where.ABOVE, votes, each);
            each /= 2;
        }
        if (section.heading().isEmpty() && !section.paragraphs().isEmpty()) {
            String opening = opening(section.paragraphs().get(0).text());
            hearHeading(Where.OPENING, profiles.find(opening), Evidence.OPENING);
        }
    }

    private void hearHeading(Where where, int[] votes, double each) {
        evidence.addHeading(votes, each);
        listener.heard(where, votes);
    }

    private void hearText(Where where, int[] votes, double each) {
        evidence.addText(votes, each);
        listener.heard(where, votes);
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
