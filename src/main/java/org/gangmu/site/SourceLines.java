package org.gangmu.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the lines of report files stand in the portal. Immutable and thread-safe. */
public final class SourceLines {

    /** The lines of a file that one page shows. */
    private record Shown(SourceParts.Lines lines, String page) {}

    private final Map<String, List<Shown>> pages = new HashMap<>();

    /**
     * Finds the pages of source texts.
     *
     * @param corpus the reports of the portal
     */
    public SourceLines(Corpus corpus) {
        SourceParts parts = new SourceParts(corpus.facts());
        for (ReportFacts facts : corpus.facts()) {
            pages.computeIfAbsent(facts.report().analyzed().source().path(), path -> new ArrayList<>())
                    .add(new Shown(parts.of(facts), SourcePages.href(facts)));
        }
    }

    /**
     * Finds a line.
     *
     * @param source the file, as it is named to people
     * @param line the line's number, from 1
     * @return the line's address from the portal's root; none if no page shows it
     */
    public Optional<String> href(String source, int line) {
        return pages.getOrDefault(source, List.of()).stream()
                .filter(shown -> shown.lines().holds(line))
                .findFirst()
                .map(shown -> shown.page() + "#L" + line);
    }
}
