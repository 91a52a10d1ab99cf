package org.gangmu.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangmu.source.SourceFile;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/** Gathers what rules find in one file. Not thread-safe; one for each file. */
final class Findings {

    private final SourceFile source;
    private final List<Finding> all = new ArrayList<>();

    Findings(SourceFile source) {
        this.source = source;
    }

    /** Adds a finding at a stretch of the decoded text. */
    void add(Rule rule, Span span, String... arguments) {
        all.add(Finding.at(source, span, rule, arguments));
    }

    /** Adds a finding at a stretch of a paragraph; its arguments are those of the message. */
    void add(Rule rule, Text text, Span part, String... arguments) {
        add(rule, span(text, part), arguments);
    }

    /** Finds the stretch of the decoded text that a stretch of a paragraph came from. */
    static Span span(Text text, Span part) {
        int start = text.offset(part.start());
        return part.length() == 0
                ? new Span(start, start)
                : new Span(start, Math.max(start, text.offset(part.end() - 1) + 1));
    }

    /** Gives all findings in the order of the text; of several at one place, in that of the rules. */
    List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(finding -> finding.diagnostic().place()));
        return sorted;
    }
}
