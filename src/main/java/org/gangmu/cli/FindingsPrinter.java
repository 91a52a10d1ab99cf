package org.gangmu.cli;

import java.io.PrintStream;
import java.util.List;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.Wording;

/**
 * Prints findings as compilers do, {@code path:line:column: message}, with what to do on a line below, so that editors can jump
 * to the place.
 *
 * @param stream where to
 * @param wording the words of the reader's language
 */
record FindingsPrinter(PrintStream stream, Wording wording) {

    /** Prints errors and warnings; remarks are for those who ask for a report's outline. */
    void print(List<Diagnostic> findings) {
        findings.stream().filter(finding -> finding.level() != Level.INFO).forEach(this::print);
    }

    /** Prints one finding; an error needs no word that says so, since it is what the exit code speaks of. */
    void print(Diagnostic finding) {
        String level = finding.level() == Level.ERROR
                ? ""
                : wording.text("cli.level." + finding.level().id());
        stream.println(finding.source() + ":" + finding.place() + ": " + level + wording.message(finding));
        String remedy = wording.remedy(finding);
        if (!remedy.isEmpty()) {
            stream.println("    " + remedy);
        }
    }
}
