package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangmu.analysis.Mention;
import org.gangmu.links.Link.Kind;
import org.gangmu.links.Occurrence;
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
        SectionRef ref = new SectionRef(index, section);
        List<Remark> remarks = new ArrayList<>();
        List<Ties.Tie> plans = ties.from(ref, Kind.ANSWERED);
        if (problem && plans.isEmpty()) {
            remarks.add(new Remark("plan none", "本报告未见对应打算", "", "", List.of(), ""));
        }
        add(remarks, "plan", "对应打算", plans);
        add(remarks, "problem", "对应问题", ties.to(ref, Kind.ANSWERED));
        for (Ties.Tie tie : ties.between(ref, Kind.CARRIED_ON)) {
            SectionRef other = ties.ref(tie.other());
            add(remarks, "carried", other.report() < index ? "接续打算" : "后来做法", List.of(tie));
        }
        add(remarks, "elsewhere", "他处做法", ties.from(ref, Kind.ELSEWHERE));
        add(remarks, "related", "相关", ties.between(ref, Kind.RELATED));
        ties.repetitions(ref).stream().limit(MOST_OF_A_KIND).forEach(repetition -> add(remarks, repetition, ref));
        ties.documents(ref).stream().limit(MOST_DOCUMENTS).forEach(document -> remarks.add(document(document)));
        return remarks;
    }

    private void add(List<Remark> remarks, String style, String label, List<Ties.Tie> found) {
        for (Ties.Tie tie : found.subList(0, Math.min(MOST_OF_A_KIND, found.size()))) {
            CountedSection other = tie.other();
            boolean within = style.equals("plan") || style.equals("problem");
            String place = within ? SectionNames.place(other.path()) : other.label();
            List<Run> heading = Run.of(SectionNames.brief(other.section()));
            remarks.add(new Remark(style, label, other.href(), place, heading, Reasons.of(tie.link(), shelves)));
        }
    }

    private void add(List<Remark> remarks, Repetition repetition, SectionRef here) {
        for (Occurrence place : repetition.places()) {
            SectionRef there = new SectionRef(place.report(), place.spot().section());
            if (there.equals(here) || place.report() < 0 || place.report() >= reports.size()) {
                continue;
            }
            ReportFacts other = reports.get(place.report());
            String href = ties.at(there).map(CountedSection::href).orElse(other.href());
            String name = ties.at(there)
                    .map(CountedSection::label)
                    .orElse(other.label().brief());
            List<Run> words = Run.of("“" + SectionNames.shorten(repetition.text(), QUOTED) + "”");
            remarks.add(new Remark("repeated", repetition.exact() ? "雷同" : "相近", href, name, words, ""));
            return;
        }
    }

    private Remark document(Mention document) {
        String href = ties.registers().href(document.kind(), document.name());
        return new Remark("document", "文件", href, "", Run.of("《" + document.name() + "》"), "");
    }
}
