package org.gangmu.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Facet;
import org.gangmu.links.Link;
import org.gangmu.links.Links;
import org.gangmu.links.SectionRef;
import org.gangmu.outline.Section;
import org.gangmu.outline.SpeakingSections;
import org.gangmu.source.Level;
import org.gangmu.source.Span;

/**
 * S10: a problem that no plan of the same report answers. A report that plans nothing at all is told so once. Which plan answers which problem is
 * for {@code links} to say; where reports were not linked, nothing is found.
 */
final class UnansweredRule implements PortalRule {

    private static final int LONGEST = 24;

    @Override
    public String id() {
        return "S10";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public void check(ReportSet reports, PortalFindings found) {
        if (reports.links().isEmpty()) {
            return;
        }
        Set<SectionRef> answered = answered(reports.links().get());
        for (int i = 0; i < reports.reports().size(); i++) {
            AnalyzedReport report = reports.reports().get(i);
            List<Section> problems = of(report, Facet.PROBLEM);
            boolean plans = !of(report, Facet.PLAN).isEmpty();
            for (Section problem : plans || problems.isEmpty() ? problems : problems.subList(0, 1)) {
                if (!answered.contains(new SectionRef(i, problem.id()))) {
                    Span span = Sentences.at(report.source(), problem.offset(), LONGEST);
                    found.add(this, report.source(), span, plans ? "problem" : "report");
                }
            }
        }
    }

    private static Set<SectionRef> answered(Links links) {
        Set<SectionRef> answered = new HashSet<>();
        for (Link link : links.links()) {
            if (link.kind() == Link.Kind.ANSWERED) {
                answered.add(link.from());
            }
        }
        return answered;
    }

    private static List<Section> of(AnalyzedReport report, Facet facet) {
        return SpeakingSections.of(report.outline()).stream()
                .map(path -> path.get(path.size() - 1))
                .filter(section -> report.of(section).facet() == facet)
                .filter(section -> facet == Facet.PLAN || section.children().isEmpty())
                .toList();
    }
}
