package org.gangmu.check;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.SourceFile;

/** S04: numbers that skip, stand twice, go back or begin again, in headings and in runs (一是…三是…). The parser found them. */
final class NumberingRule implements FileRule {

    private static final String CODE = "numbering-";
    private static final int LONGEST = 16;

    @Override
    public String id() {
        return "S04";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        SourceFile source = file.source();
        for (Diagnostic diagnostic : file.diagnostics()) {
            if (diagnostic.code().startsWith(CODE) && !isInlineRestart(source, diagnostic)) {
                int line = source.index().start(diagnostic.place().line());
                int offset = line + diagnostic.place().column() - 1;
                List<String> arguments =
                        new ArrayList<>(List.of(diagnostic.code().substring(CODE.length())));
                arguments.addAll(diagnostic.arguments());
                found.add(this, Sentences.at(source, offset, LONGEST), arguments.toArray(String[]::new));
            }
        }
    }

    /** Whether a count begins again inside a line, which a short list in a sentence may do. */
    private static boolean isInlineRestart(SourceFile source, Diagnostic diagnostic) {
        int start = source.index().start(diagnostic.place().line());
        String before =
                source.text().substring(start, start + diagnostic.place().column() - 1);
        return diagnostic.code().equals("numbering-restart") && !before.isBlank();
    }
}
