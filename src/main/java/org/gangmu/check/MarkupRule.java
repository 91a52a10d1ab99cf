package org.gangmu.check;

import java.util.List;
import java.util.Set;
import org.gangmu.source.Level;
import org.gangmu.source.Removal;

/** W04: code of a web page, line ends that were written out, control characters. One finding a file, with the number of places. */
final class MarkupRule implements FileRule {

    private static final Set<String> REASONS = Set.of("markup", "escaped-newline", "control");

    @Override
    public String id() {
        return "W04";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        List<Removal> odd = file.source().removals().stream()
                .filter(removal -> REASONS.contains(removal.reason()))
                .toList();
        if (!odd.isEmpty()) {
            found.add(this, odd.get(0).span(), Integer.toString(odd.size()));
        }
    }
}
