package org.gangmu.check;

import java.util.List;
import java.util.Optional;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.links.Links;

/**
 * All reports that are checked together.
 *
 * @param reports the reports, in the order of the corpus
 * @param links what they say to each other; empty where they were not linked
 */
public record ReportSet(List<AnalyzedReport> reports, Optional<Links> links) {

    /** Copies the list. */
    public ReportSet {
        reports = List.copyOf(reports);
    }
}
