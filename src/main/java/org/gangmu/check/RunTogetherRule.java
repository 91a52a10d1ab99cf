package org.gangmu.check;

import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.SourceFile;

/** S09: a heading runs into its text without a stop, so that the two cannot be told apart. The parser found it. */
final class RunTogetherRule implements FileRule {

    private static final int LONGEST = 20;

    @Override
    public String id() {
        return "S09";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        SourceFile source = file.source();
        for (Diagnostic diagnostic : file.diagnostics()) {
            if (diagnostic.code().equals("heading-unsure")) {
                int line = source.index().start(diagnostic.place().line());
                found.add(this, Sentences.at(source, line + diagnostic.place().column() - 1, LONGEST));
            }
        }
    }
}
