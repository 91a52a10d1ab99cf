package org.gangmu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gangmu.source.Diagnostic;

/** Puts files and portals through all rules. Immutable and thread-safe; dictionaries are loaded when a text needs them. */
public final class Checker {

    /** Codes of reading and parsing that rules speak for, so that nothing is told twice. */
    private static final Set<String> SPOKEN_FOR = Set.of(
            "damaged-text",
            "title-inferred",
            "heading-unsure",
            "numbering-gap",
            "numbering-repeat",
            "numbering-restart",
            "numbering-disorder");

    /** Makes a checker. */
    public Checker() {}

    /**
     * Checks one file.
     *
     * @param file the file
     * @return what the rules find in it, in the order of the text
     */
    public List<Finding> check(ReportFile file) {
        Findings found = new Findings(file.source());
        for (Rule rule : Rules.all()) {
            if (rule instanceof FileRule ofFiles) {
                ofFiles.check(file, found);
            }
        }
        return found.sorted();
    }

    /**
     * Checks what only all reports together show.
     *
     * @param reports the reports
     * @return what the rules find, by rule and then in the order of the corpus
     */
    public List<Finding> check(ReportSet reports) {
        PortalFindings found = new PortalFindings();
        for (Rule rule : Rules.all()) {
            if (rule instanceof PortalRule ofPortals) {
                ofPortals.check(reports, found);
            }
        }
        return found.all();
    }

    /**
     * Takes over what reading, parsing and assembling found and no rule speaks for.
     *
     * @param diagnostics what they found
     * @return a finding for each, its id the diagnostic's code
     */
    public static List<Finding> adopt(List<Diagnostic> diagnostics) {
        List<Finding> findings = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (!isSpokenFor(diagnostic)) {
                findings.add(Finding.of(diagnostic));
            }
        }
        return findings;
    }

    /**
     * Tells whether a rule says what a diagnostic says.
     *
     * @param diagnostic what reading or parsing found
     * @return whether a rule finds the same
     */
    public static boolean isSpokenFor(Diagnostic diagnostic) {
        return SPOKEN_FOR.contains(diagnostic.code());
    }
}
