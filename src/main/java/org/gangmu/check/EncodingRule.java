package org.gangmu.check;

import org.gangmu.source.Level;

/** F01: the file is not UTF-8, so its encoding was told from a mark or guessed. */
final class EncodingRule implements FileRule {

    @Override
    public String id() {
        return "F01";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        String encoding = file.source().encoding();
        if (!encoding.equals("UTF-8")) {
            found.add(this, file.opening(), encoding);
        }
    }
}
