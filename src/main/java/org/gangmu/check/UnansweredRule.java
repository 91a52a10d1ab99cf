package org.gangmu.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Facet;
import org.gangmu.links.Link;
import org.gangmu.links.Links;
import org.gangmu.links.SectionRef;
import org.gangmu.outline.Section;
import org.gangmu.outline.SpeakingSections;
import org.gangmu.source.Level;
import org.gangmu.source.Script;
import org.gangmu.source.Span;

/**
 * S10: a problem that no plan of the same report answers. A report that plans nothing at all is told so once. Which plan answers which problem is
 * for {@code links} to say; where reports were not linked, nothing is found. Causes (原因分析) are no problems, and problems beside whose part the
 * measures stand (问题及整改措施) are answered by these.
 */
final class UnansweredRule implements PortalRule {

    private static final int LONGEST = 24;

    private static final String CAUSE = "(?:原因|成因|根源)";

    private static final Pattern CAUSES = Pattern.compile(CAUSE);

    /** A heading that tells problems together with their causes. */
    private static final Pattern PROBLEMS_TOO =
            Pattern.compile("(?:问题|不足|差距|短板|困难|环节|弱项|现象)(?:以?及其?|和|与|、|，|,)[^。；]{0,8}" + CAUSE + "|" + CAUSE
                    + "(?:以?及|和|与|、)[^。；]{0,6}(?:问题|不足)");

    private static final Pattern MEASURES = Pattern.compile("整改|措施|对策");

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
            List<Section> problems = problems(report);
            boolean plans = SpeakingSections.of(report.outline()).stream()
                    .anyMatch(path -> report.of(last(path)).facet() == Facet.PLAN);
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

    /** The problems of a report that want an answer. */
    private static List<Section> problems(AnalyzedReport report) {
        return SpeakingSections.of(report.outline()).stream()
                .filter(path -> report.of(last(path)).facet() == Facet.PROBLEM)
                .filter(path -> last(path).children().isEmpty())
                .filter(path -> path.stream().noneMatch(UnansweredRule::tellsCauses))
                .filter(path -> !standsBesideMeasures(report, path))
                .map(UnansweredRule::last)
                .toList();
    }

    private static Section last(List<Section> path) {
        return path.get(path.size() - 1);
    }

    private static boolean tellsCauses(Section section) {
        String heading = Script.simplified(section.heading().orElse(""));
        return CAUSES.matcher(heading).find() && !PROBLEMS_TOO.matcher(heading).find();
    }

    /** Whether the measures are the next part below what also holds the problem's part. */
    private static boolean standsBesideMeasures(AnalyzedReport report, List<Section> path) {
        for (int i = 1; i < path.size(); i++) {
            List<Section> parts = path.get(i - 1).children();
            int next = parts.indexOf(path.get(i)) + 1;
            if (next < parts.size()
                    && report.of(parts.get(next)).facet() == Facet.PLAN
                    && MEASURES.matcher(
                                    Script.simplified(parts.get(next).heading().orElse("")))
                            .find()) {
                return true;
            }
        }
        return false;
    }
}
