package org.gangmu.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;

/**
 * The reports of a portal in the order in which they stand there, each with its address: by year (those without one last), then
 * by address, numbers by their value, whatever order they come in. A report's index here is the one that links speak of. Immutable and thread-safe.
 */
public final class Corpus {

    private final List<ReportFacts> facts;
    private final Places places;

    private Corpus(List<ReportFacts> facts) {
        this.facts = List.copyOf(facts);
        this.places = new Places(this.facts);
    }

    /**
     * Orders reports and gives them their addresses.
     *
     * @param reports the reports, drafts left out, in any order
     * @return the corpus, always; with an error {@code address-twice} (arguments: the address, the other file) where two front
     *     matters ask for one address, the second file left out
     */
    public static Outcome<Corpus> of(List<Report> reports) {
        List<Report> byPath = reports.stream()
                .sorted(Comparator.comparing(Report::path)
                        .thenComparing(report -> report.analyzed().outline().part()))
                .toList();
        List<Diagnostic> found = Addresses.askedTwice(byPath);
        Set<String> second = found.stream().map(Diagnostic::source).collect(Collectors.toSet());
        List<Report> kept = byPath.stream()
                .filter(report -> !second.contains(report.analyzed().source().path()))
                .toList();
        List<String> addresses = Addresses.of(kept);
        List<ReportFacts> facts = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            facts.add(ReportFacts.of(kept.get(i), addresses.get(i)));
        }
        facts.sort(Comparator.comparingInt(
                        (ReportFacts report) -> report.outline().year().orElse(Integer.MAX_VALUE))
                .thenComparing(ReportFacts::address, NaturalOrder.BY_NUMBER));
        return Outcome.of(new Corpus(facts), found);
    }

    /**
     * Gives the reports.
     *
     * @return them, in order
     */
    public List<AnalyzedReport> reports() {
        return facts.stream().map(report -> report.report().analyzed()).toList();
    }

    /** Finds sections and texts of the reports. */
    Places places() {
        return places;
    }

    /** Gives what pages need to know of the reports, in order. */
    List<ReportFacts> facts() {
        return facts;
    }
}
