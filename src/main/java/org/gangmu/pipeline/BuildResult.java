package org.gangmu.pipeline;

import java.util.List;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;

/**
 * What came of a build.
 *
 * @param published whether a new portal stands
 * @param reports how many reports it shows, or would
 * @param sections how many sections they have
 * @param themes how many themes it has
 * @param findings all that the stages found and no rule speaks for, in the order of the stages and the files
 * @param checks what the rules found in the reports
 */
public record BuildResult(
        boolean published, int reports, int sections, int themes, List<Diagnostic> findings, CheckResult checks) {

    /** Copies the findings. */
    public BuildResult {
        findings = List.copyOf(findings);
    }

    /**
     * Tells which files are wrong.
     *
     * @return the files with an error, as they are named to people, each once, in the order of the findings
     */
    public List<String> bad() {
        return findings.stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .map(Diagnostic::source)
                .distinct()
                .toList();
    }

    /**
     * Counts the warnings.
     *
     * @return how many findings are warnings
     */
    public int warnings() {
        return (int) findings.stream()
                .filter(finding -> finding.level() == Level.WARNING)
                .count();
    }
}
