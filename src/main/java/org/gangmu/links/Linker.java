package org.gangmu.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Facet;

/**
 * Finds what the reports of a portal say to each other. What it finds depends on the reports alone, not on the order in which they
 * come; a report that shares no words with others changes nothing of theirs. The cost grows with the length of all reports.
 * Immutable and thread-safe.
 */
public final class Linker {

    /** Makes a linker. */
    public Linker() {}

    /**
     * Links reports.
     *
     * @param reports the reports of a portal, in any order
     * @return what ties them together; reports are named by their places in the list
     */
    public Links link(List<AnalyzedReport> reports) {
        Shelf shelf = new Shelf(reports);
        // Links and repetitions cost about the same and only read what they share.
        CompletableFuture<List<Repetition>> repetitions =
                CompletableFuture.supplyAsync(() -> RepetitionFinder.find(shelf));
        List<Link> links = links(shelf);
        return new Links(links, repetitions.join(), Indexer.of(reports, true), Indexer.of(reports, false));
    }

    private static List<Link> links(Shelf shelf) {
        Lexicon lexicon = Lexicon.packed();
        Digester digester = new Digester(lexicon.table());
        List<Speaker> speakers = shelf.speakers();
        List<Digest> digests = new ArrayList<>(speakers.size());
        speakers.forEach(speaker -> digests.add(digester.of(speaker)));
        RelatedFinder finder = new RelatedFinder(shelf, digests, new Reasons(digests, digester));
        List<Link> links = new ArrayList<>();
        WordIndex all = new WordIndex(speakers, digests, lexicon.table().size());
        for (Speaker speaker : speakers) {
            finder.add(Link.Kind.RELATED, speaker, all.near(speaker, RelatedFinder.LOOKED_AT), links);
        }
        WordIndex practices = new WordIndex(
                of(Facet.PRACTICE, speakers), digests, lexicon.table().size());
        for (Speaker problem : of(Facet.PROBLEM, speakers)) {
            finder.add(Link.Kind.ELSEWHERE, problem, practices.near(problem, RelatedFinder.LOOKED_AT), links);
        }
        new CarriedOn(shelf).find(finder, links);
        AnswerFinder answers = new AnswerFinder(shelf, digester, lexicon.subjects());
        shelf.byReport().forEach(report -> answers.answered(report, links));
        links.sort(order());
        return links;
    }

    private static List<Speaker> of(Facet facet, List<Speaker> speakers) {
        return speakers.stream().filter(speaker -> speaker.facet() == facet).toList();
    }

    private static Comparator<Link> order() {
        return Comparator.comparing(Link::from)
                .thenComparing(Link::kind)
                .thenComparing(Link::strength, Comparator.reverseOrder())
                .thenComparing(Link::to);
    }
}
