package org.gangmu.site;

import java.util.List;
import java.util.Optional;
import org.gangmu.analysis.SectionAnalysis;
import org.gangmu.analysis.ThemeScore;
import org.gangmu.outline.Section;

/**
 * A section and where it stands. The sections that count in the matrix and on the pages of themes are
 * {@link ReportFacts#counted()}; others are met where a link or a mention leads to them.
 *
 * @param report the report that it stands in
 * @param address the report's address below {@code reports/}
 * @param path the sections from level 1 down to it
 */
record CountedSection(Report report, String address, List<Section> path) {

    CountedSection {
        path = List.copyOf(path);
    }

    Section section() {
        return path.get(path.size() - 1);
    }

    SectionAnalysis analysis() {
        return report.analyzed().of(section());
    }

    /** The theme that it is counted under: the first. */
    Optional<String> theme() {
        return analysis().themes().stream().map(ThemeScore::theme).findFirst();
    }

    /** Where it stands on its report's page, from the portal's root. */
    String href() {
        return "reports/" + address + "/index.html#" + section().id();
    }

    /** Its anchor on the page of its theme. A report's address has no dot, so no two are the same. */
    String entryId() {
        return entryId(address, section());
    }

    /** What it is called on other pages: {@code 区委 2021 五（三），一是}. */
    String label() {
        return ReportLabel.of(report.analyzed().outline()).brief() + " " + SectionNames.place(path);
    }

    /** The year that its report is about, in digits; empty where it is not known. */
    String year() {
        return ReportLabel.of(report.analyzed().outline()).year();
    }

    static String entryId(String address, Section section) {
        return address.replace('/', '.') + "." + section.id();
    }
}
