package org.gangmu.check;

import java.util.List;
import java.util.Set;
import org.gangmu.source.Level;
import org.gangmu.source.Removal;

/**
 * W03: words of a web page (print, close, font size), and what patterns of the portal's own take out. One finding a file, at the first, with the
 * number of places.
 */
final class FurnitureRule implements FileRule {

    /** What other rules speak of. */
    private static final Set<String> OTHERS = Set.of("watermark", "paywall", "markup", "escaped-newline", "control");

    @Override
    public String id() {
        return "W03";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        List<Removal> odd = file.source().removals().stream()
                .filter(removal -> !OTHERS.contains(removal.reason()))
                .toList();
        if (!odd.isEmpty()) {
            found.add(this, odd.get(0).span(), Integer.toString(odd.size()));
        }
    }
}
