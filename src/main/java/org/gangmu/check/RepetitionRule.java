package org.gangmu.check;

import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.links.Links;
import org.gangmu.links.Occurrence;
import org.gangmu.links.Repetition;
import org.gangmu.source.Level;
import org.gangmu.source.Place;
import org.gangmu.source.Span;

/**
 * R02: a passage that two or more reports share, to the letter or nearly. What counts as one, and which are fixed formulas of the genre, is for
 * {@code links} to say; where reports were not linked, nothing is found. One finding a passage, at its first place, with the second.
 */
final class RepetitionRule implements PortalRule {

    @Override
    public String id() {
        return "R02";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public void check(ReportSet reports, PortalFindings found) {
        for (Repetition repetition : reports.links().orElse(Links.NONE).repetitions()) {
            Occurrence first = repetition.places().get(0);
            repetition.places().stream()
                    .filter(place -> place.report() != first.report())
                    .findFirst()
                    .ifPresent(second -> add(repetition, first, second, new Reporter(reports, found)));
        }
    }

    /** The reports, and where findings go. */
    private record Reporter(ReportSet reports, PortalFindings found) {}

    private void add(Repetition repetition, Occurrence first, Occurrence second, Reporter reporter) {
        AnalyzedReport here = reporter.reports().reports().get(first.report());
        AnalyzedReport there = reporter.reports().reports().get(second.report());
        Span span = Spots.span(here, first.spot());
        Place other = there.source().place(Spots.span(there, second.spot()).start());
        String kind = repetition.formula() ? "formula" : repetition.exact() ? "exact" : "near";
        if (!repetition.formula()) {
            reporter.found().add(this, here.source(), span, kind, there.source().path() + ":" + other);
        }
    }
}
