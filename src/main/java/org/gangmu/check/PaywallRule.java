package org.gangmu.check;

import org.gangmu.source.Level;
import org.gangmu.source.Removal;

/** W02: the mark of a paywall, or of a text that was cut off. */
final class PaywallRule implements FileRule {

    @Override
    public String id() {
        return "W02";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        for (Removal removal : file.source().removals()) {
            if (Cuts.isCut(removal)) {
                found.add(this, removal.span());
            }
        }
    }
}
