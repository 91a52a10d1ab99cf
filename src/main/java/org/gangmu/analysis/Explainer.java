package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.analysis.Explanation.Sighting;
import org.gangmu.analysis.Explanation.ThemeReason;
import org.gangmu.analysis.Explanation.Verdict;
import org.gangmu.analysis.Explanation.Where;
import org.gangmu.analysis.Explanation.WordReason;
import org.gangmu.analysis.FacetReason.Rule;
import org.gangmu.outline.Section;
import org.gangmu.source.Overrule;

/**
 * Tells why the sections of a report have their themes and facets. It goes the way of the {@link Analyzer} again and listens, so
 * that it cannot disagree with it. Immutable and thread-safe.
 */
public final class Explainer {

    private final Profiles profiles;

    /**
     * Makes an explainer.
     *
     * @param themes the themes that the reports were analysed with
     */
    public Explainer(List<Theme> themes) {
        this.profiles = new Profiles(themes);
    }

    /**
     * Explains a report.
     *
     * @param report the report
     * @return an explanation for each section, in the order of the text
     */
    public List<Explanation> explain(AnalyzedReport report) {
        Ear ear = new Ear();
        Facets facets = Facets.of(report.outline());
        new Walk(profiles, facets, ear).through(report.outline());
        Teller teller = new Teller(report, ear, facets);
        report.outline().sections().forEach(section -> teller.tell(List.of(section)));
        return teller.told;
    }

    /** Puts together what was heard with what holds. */
    private static final class Teller {

        private final AnalyzedReport report;
        private final Overrules overrules;
        private final Ear ear;
        private final Facets facets;
        private final List<Explanation> told = new ArrayList<>();

        Teller(AnalyzedReport report, Ear ear, Facets facets) {
            this.report = report;
            this.overrules = Overrules.of(report.source(), report.outline());
            this.ear = ear;
            this.facets = facets;
        }

        void tell(List<Section> path) {
            Section section = path.get(path.size() - 1);
            Optional<Overrule> editor = overrules.of(section);
            boolean ownFacet = editor.flatMap(Overrule::facet).isPresent();
            told.add(new Explanation(
                    section,
                    report.of(section),
                    editor.flatMap(Overrule::themes).isPresent(),
                    ear.reasons.getOrDefault(section.id(), List.of()),
                    ownFacet ? new FacetReason(Rule.EDITOR, "", Map.of()) : facets.explain(path)));
            for (Section child : section.children()) {
                List<Section> below = new ArrayList<>(path);
                below.add(child);
                tell(below);
            }
        }
    }

    /** Listens to a walk. */
    private final class Ear implements Walk.Listener {

        private final Map<Integer, Map<Where, Integer>> sightings = new HashMap<>();
        private final Map<String, List<ThemeReason>> reasons = new HashMap<>();

        @Override
        public void heard(Where where, int[] votes) {
            for (int vote : votes) {
                sightings
                        .computeIfAbsent(vote, heard -> new EnumMap<>(Where.class))
                        .merge(where, 1, Integer::sum);
            }
        }

        @Override
        public void weighed(Section section, Balance balance, List<ThemeScore> named) {
            List<ThemeReason> themes = new ArrayList<>();
            for (int number : balance.heard()) {
                Theme theme = profiles.theme(number);
                boolean isNamed = named.stream().anyMatch(score -> score.theme().equals(theme.id()));
                themes.add(new ThemeReason(
                        theme.id(),
                        theme.name(),
                        balance.sum(number),
                        balance.score(number),
                        isNamed ? Verdict.NAMED : balance.refusal(number),
                        balance.words(number).stream()
                                .map(place -> word(balance, place))
                                .toList()));
            }
            reasons.put(section.id(), themes);
            sightings.clear();
        }

        private WordReason word(Balance balance, int place) {
            int vote = balance.vote(place);
            List<Sighting> where = sightings.get(vote).entrySet().stream()
                    .map(entry -> new Sighting(entry.getKey(), entry.getValue()))
                    .toList();
            return new WordReason(profiles.textOf(vote), profiles.weightOf(vote), balance.value(place), where);
        }
    }
}
