package org.gangmu.links;

import java.util.Optional;
import org.gangmu.analysis.AnalyzedReport;

/** Tells whether two reports are of one office. */
final class Offices {

    /** A bare rank such as 区委 names no office. */
    private static final int SHORTEST = 3;

    private Offices() {}

    /** Gives an office's name with blanks left out; empty where what is left names none. */
    static Optional<String> name(AnalyzedReport report) {
        return report.outline()
                .unit()
                .map(unit -> new String(HanText.of(unit).letters()))
                .filter(name -> name.length() >= SHORTEST);
    }

    /** Gives a key of a report's office; one without a name counts as an office by itself. */
    static String key(AnalyzedReport report, int number) {
        return name(report).orElse("#" + number);
    }
}
