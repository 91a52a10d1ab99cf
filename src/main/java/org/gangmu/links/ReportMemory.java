package org.gangmu.links;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.gangmu.analysis.AnalyzedReport;

/**
 * Remembers from run to run what the linker finds in a report by itself: the words that say most of each section, and the plans that
 * answer its problems. A report is known by being the very same object; those of which a run knows nothing are forgotten. For one
 * run at a time, on one thread.
 */
final class ReportMemory {

    private final Subjects subjects;
    /** Kept with the digests, for it knows the words that they number. */
    private final Digester digester;

    private IdentityHashMap<AnalyzedReport, Known> known = new IdentityHashMap<>();
    private final List<Digest> digests = new ArrayList<>();
    private final List<Link> answers = new ArrayList<>();

    /**
     * What is known of a report.
     *
     * @param digests of its sections, in their order
     * @param answers the links from its problems to its plans, under the number that it had when they were found
     */
    private record Known(List<Digest> digests, List<Link> answers) {}

    ReportMemory(Lexicon lexicon) {
        this.subjects = lexicon.subjects();
        this.digester = new Digester(lexicon.table());
    }

    /** Takes the reports of a run; what is not known of them is worked out. */
    void begin(Shelf shelf) {
        digests.clear();
        answers.clear();
        IdentityHashMap<AnalyzedReport, Known> now = new IdentityHashMap<>();
        AnswerFinder finder = new AnswerFinder(shelf, digester, subjects);
        List<List<Speaker>> byReport = shelf.byReport();
        for (int i = 0; i < byReport.size(); i++) {
            AnalyzedReport report = shelf.report(i);
            Known own = known.get(report);
            if (own == null) {
                own = work(byReport.get(i), finder);
            }
            now.put(report, own);
            digests.addAll(own.digests());
            for (Link answer : own.answers()) {
                answers.add(at(shelf.given(i), answer));
            }
        }
        known = now;
    }

    private Known work(List<Speaker> report, AnswerFinder finder) {
        List<Digest> words = report.stream().map(digester::of).toList();
        List<Link> found = new ArrayList<>();
        finder.answered(report, found);
        return new Known(words, List.copyOf(found));
    }

    private static Link at(int report, Link link) {
        return new Link(
                link.kind(),
                new SectionRef(report, link.from().section()),
                new SectionRef(report, link.to().section()),
                link.strength(),
                link.theme(),
                link.words(),
                link.subjects());
    }

    /** Gives the digests of all sections, by their numbers. */
    List<Digest> digests() {
        return Collections.unmodifiableList(digests);
    }

    /** Gives the links from problems to plans, report by report. */
    List<Link> answers() {
        return Collections.unmodifiableList(answers);
    }

    /** Gives what knows the words of the digests. */
    Digester digester() {
        return digester;
    }
}
