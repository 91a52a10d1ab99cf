package org.gangmu.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangmu.analysis.Mention;
import org.gangmu.links.Link.Kind;
import org.gangmu.links.Repetition;
import org.gangmu.links.SectionRef;

/** Writes what stands in the margin beside a section: where the reports speak of the same. */
final class Margins {

    private static final int MOST_OF_A_KIND = 3;
    private static final int MOST_DOCUMENTS = 5;
    private static final int QUOTED = 24;

    private final List<ReportFacts> reports;
    private final Ties ties;
    private final Map<String, Shelf> shelves;

    /**
     * Prepares.
     *
     * @param reports the reports, in order
     * @param ties what they say to each other
     * @param shelves the themes by id
     */
    Margins(List<ReportFacts> reports, Ties ties, Map<String, Shelf> shelves) {
        this.reports = reports;
        this.ties = ties;
        this.shelves = shelves;
    }

    /**
     * Writes the remarks on a section.
     *
     * @param index which of the reports
     * @param section the section
     * @param problem whether the section tells of a problem, so that a plan is to be expected
     * @return the remarks, what concerns this report first
     */
    List<Remark> of(int index, String section, boolean problem) {
        return new Margin(new SectionRef(index, section)).all(problem);
    }

    /** The margin of one section. */
    private final class Margin {

        private final SectionRef here;
        private final String theme;
        private final List<Remark> remarks = new ArrayList<>();
        /** Where remarks lead already: one place is named once, under what says most. */
        private final Set<String> named = new HashSet<>();

        private Margin(SectionRef here) {
            this.here = here;
            this.theme = ties.at(here).flatMap(CountedSection::theme).orElse("");
        }

        private List<Remark> all(boolean problem) {
            List<Ties.Tie> plans = ties.from(here, Kind.ANSWERED);
            if (problem && plans.isEmpty()) {
                remarks.add(new Remark("none", "本报告未见对应打算", "", "", List.of(), ""));
            }
            add("plan", "对应打算", plans);
            add("problem", "对应问题", ties.to(here, Kind.ANSWERED));
            for (Ties.Tie tie : ties.between(here, Kind.CARRIED_ON)) {
                boolean before = ties.ref(tie.other()).report() < here.report();
                add("carried", before ? "接续打算" : "后来做法", List.of(tie));
            }
            add("elsewhere", "他处做法", ties.from(here, Kind.ELSEWHERE));
            add("related", "相关", ties.between(here, Kind.RELATED));
            ties.repetitions(here).stream().limit(MOST_OF_A_KIND).forEach(this::add);
            ties.documents(here).stream().limit(MOST_DOCUMENTS).forEach(document -> remarks.add(document(document)));
            return remarks;
        }

        private void add(String style, String label, List<Ties.Tie> found) {
            boolean within = style.equals("plan") || style.equals("problem");
            found.stream()
                    .filter(tie -> named.add(tie.other().entryId()))
                    .limit(MOST_OF_A_KIND)
                    .forEach(tie -> {
                        CountedSection other = tie.other();
                        String place = within ? other.place() : other.label();
                        List<Run> heading = Run.of(SectionNames.brief(other.section()));
                        String reason = Reasons.beside(tie.link(), shelves, theme);
                        remarks.add(new Remark(style, label, other.href(), place, heading, reason));
                    });
        }

        /** Names the first other place of a passage. */
        private void add(Repetition repetition) {
            Optional<SectionRef> there = repetition.places().stream()
                    .filter(place -> place.report() >= 0 && place.report() < reports.size())
                    .map(place -> new SectionRef(place.report(), place.spot().section()))
                    .filter(place -> !place.equals(here))
                    .findFirst();
            if (there.isEmpty()) {
                return;
            }
            ReportFacts other = reports.get(there.get().report());
            Optional<CountedSection> section = ties.at(there.get());
            String href = section.map(CountedSection::href).orElse(other.href());
            String name =
                    section.map(CountedSection::label).orElse(other.label().brief());
            List<Run> words = Run.of("“" + SectionNames.shorten(repetition.text(), QUOTED) + "”");
            remarks.add(new Remark("repeated", repetition.exact() ? "雷同" : "相近", href, name, words, ""));
        }
    }

    private Remark document(Mention document) {
        String href = ties.registers().href(document.kind(), document.name());
        return new Remark("document", "文件", href, "", Run.of("《" + document.name() + "》"), "");
    }
}
