package org.gangmu.site;

import java.util.List;
import java.util.Optional;
import org.gangmu.analysis.SectionAnalysis;
import org.gangmu.analysis.ThemeScore;
import org.gangmu.outline.Section;

/**
 * A section that counts in the matrix and on the page of its theme.
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

    static String entryId(String address, Section section) {
        return address.replace('/', '.') + "." + section.id();
    }
}
