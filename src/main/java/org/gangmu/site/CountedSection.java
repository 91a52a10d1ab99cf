package org.gangmu.site;

import java.util.List;
import java.util.Optional;
import org.gangmu.analysis.SectionAnalysis;
import org.gangmu.outline.Section;
import org.jspecify.annotations.Nullable;

/**
 * A section and where it stands. The sections that count in the matrix and on the pages of themes are
 * {@link ReportFacts#counted()}; others are met where a link or a mention leads to them. Pages ask for the same few names of it
 * thousands of times, so each is made once. Immutable; two of one section are not equal, so that a portal has one of each.
 */
final class CountedSection {

    private final Report report;
    private final String address;
    private final List<Section> path;
    private final SectionAnalysis analysis;
    private final ReportLabel label;
    private final String href;
    private final String entryId;

    /** Made when asked for; two threads that make them at a time make the same. */
    private volatile String place = "";

    private volatile @Nullable Link link;

    /**
     * Puts a section in its place.
     *
     * @param report the report that it stands in
     * @param address the report's address below {@code reports/}
     * @param label what the report is called
     * @param path the sections from level 1 down to it
     */
    CountedSection(Report report, String address, ReportLabel label, List<Section> path) {
        this.report = report;
        this.address = address;
        this.label = label;
        this.path = List.copyOf(path);
        Section section = path.get(path.size() - 1);
        this.analysis = report.analyzed().of(section);
        this.href = "reports/" + address + "/index.html#" + section.id();
        this.entryId = entryId(address, section);
    }

    Report report() {
        return report;
    }

    String address() {
        return address;
    }

    List<Section> path() {
        return path;
    }

    Section section() {
        return path.get(path.size() - 1);
    }

    SectionAnalysis analysis() {
        return analysis;
    }

    /** The theme that it is counted under: the first. */
    Optional<String> theme() {
        return analysis.themes().isEmpty()
                ? Optional.empty()
                : Optional.of(analysis.themes().get(0).theme());
    }

    /** Where it stands on its report's page, from the portal's root. */
    String href() {
        return href;
    }

    /** Its anchor on the page of its theme. A report's address has no dot, so no two are the same. */
    String entryId() {
        return entryId;
    }

    /** Its place in its report as people name it: {@code 五（三），一是}. */
    String place() {
        if (place.isEmpty()) {
            place = SectionNames.place(report.analyzed().outline().sections(), path);
        }
        return place;
    }

    /** What it is called on other pages, and where it stands: {@code 区委 2021 五（三），一是}. */
    Link link() {
        Link made = link;
        if (made == null) {
            made = new Link(label.brief() + " " + place(), href);
            link = made;
        }
        return made;
    }

    /** What it is called on other pages. */
    String label() {
        return link().label();
    }

    /** What its report is called. */
    ReportLabel reportLabel() {
        return label;
    }

    /** The year that its report is about, in digits; empty where it is not known. */
    String year() {
        return label.year();
    }

    static String entryId(String address, Section section) {
        return address.replace('/', '.') + "." + section.id();
    }
}
