package org.gangmu.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.SourceFile;
import org.gangmu.source.Text;

/** Notes where numbers skip, stand twice, go back or begin again. Not thread-safe; one use a report. */
final class Numbering {

    private final SourceFile file;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<Family, Integer> latest = new EnumMap<>(Family.class);

    Numbering(SourceFile file) {
        this.file = file;
    }

    /** What was noted, in the order of the text. */
    List<Diagnostic> found() {
        return found;
    }

    /** Looks at a sign that is about to be added below a section. */
    void check(Node parent, Candidate candidate, Text text) {
        Family family = candidate.family();
        int number = candidate.number();
        int before = parent.lastNumber(family);
        int ever = latest.getOrDefault(family, 0);
        latest.put(family, number);
        if (number == 0 || family == Family.SEQUENCE || (number == 1 && family.isItem())) {
            return;
        }
        boolean isFirst = before == Node.NO_NUMBER;
        int expected = isFirst ? 1 : before + 1;
        boolean runsOn = (isFirst && number == ever + 1) || (number == 1 && family.isDecimal());
        if (number == expected || runsOn) {
            return;
        }
        String code = number == before
                ? "numbering-repeat"
                : number > expected ? "numbering-gap" : number == 1 ? "numbering-restart" : "numbering-disorder";
        String marker =
                text.part(candidate.sign().start(), candidate.sign().end()).toString();
        found.add(Diagnostic.warning(
                code,
                file.path(),
                file.place(text.offset(candidate.sign().start())),
                marker,
                Integer.toString(expected)));
    }
}
