package org.gangmu.check;

import org.gangmu.source.Level;
import org.gangmu.source.Removal;

/** W01: an advertisement that a copying site put into the text, spaces inside it or not. */
final class WatermarkRule implements FileRule {

    @Override
    public String id() {
        return "W01";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        for (Removal removal : file.source().removals()) {
            if (removal.reason().equals("watermark")) {
                found.add(this, removal.span());
            }
        }
    }
}
