package org.gangmu.check;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.source.SourceFile;
import org.gangmu.source.Span;

/** Gathers what rules find across reports. Not thread-safe. */
final class PortalFindings {

    private final List<Finding> all = new ArrayList<>();

    /** Adds a finding at a stretch of a file; its arguments are those of the message. */
    void add(Rule rule, SourceFile source, Span span, String... arguments) {
        all.add(Finding.at(source, span, rule, arguments));
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
