package org.gangmu.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gangmu.check.Checker;
import org.gangmu.check.Finding;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;

/**
 * What the rules found.
 *
 * @param findings the findings, by file and place, without those that the editor lets pass
 * @param others how many more there are of each level that are known by number only, as of a build that was remembered
 * @param passed how many the editor lets pass
 * @param files how many files were checked
 */
public record CheckResult(List<Finding> findings, Map<Level, Integer> others, int passed, int files) {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.diagnostic().source())
            .thenComparing(finding -> finding.diagnostic().place());

    /** What comes of checking nothing. */
    public static final CheckResult NONE = new CheckResult(List.of(), Map.of(), 0, 0);

    /** Sorts the findings. */
    public CheckResult {
        findings = findings.stream().sorted(ORDER).toList();
        others = Map.copyOf(others);
    }

    /**
     * Takes over what reading and assembling found and no rule speaks for.
     *
     * @param diagnostics what they found
     * @return all findings together
     */
    public CheckResult with(List<Diagnostic> diagnostics) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(Checker.adopt(diagnostics));
        return new CheckResult(all, others, passed, files);
    }

    /**
     * Counts the findings of one level.
     *
     * @param level the level
     * @return how many have it
     */
    public int count(Level level) {
        long here =
                findings.stream().filter(finding -> finding.level() == level).count();
        return (int) here + others.getOrDefault(level, 0);
    }
}
