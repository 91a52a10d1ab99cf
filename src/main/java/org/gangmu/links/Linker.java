package org.gangmu.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Facet;

/**
 * Finds what the reports of a portal say to each other. What it finds depends on the reports alone, not on the order in which they
 * come; a report that shares no words with others changes nothing of theirs. The cost grows with the length of all reports.
 * A linker that is used again remembers what depends on one report alone, as long as it is given the same object. Thread-safe.
 */
public final class Linker {

    /** So many sections are looked up by one thread before another may go on. */
    private static final int AT_A_TURN = 1000;

    /** Made when it is needed, for the words it needs take time to read. */
    private Optional<ReportMemory> memory = Optional.empty();

    private final AlikeMemory before = new AlikeMemory();

    /** Makes a linker that remembers nothing yet. */
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
        List<Link> links;
        synchronized (this) {
            boolean done = false;
            try {
                links = links(shelf);
                done = true;
            } finally {
                // What a run left half done is not remembered.
                memory = done ? memory : Optional.empty();
            }
        }
        return new Links(links, repetitions.join(), Indexer.of(reports, true), Indexer.of(reports, false));
    }

    private List<Link> links(Shelf shelf) {
        Lexicon lexicon = Lexicon.packed();
        if (memory.isEmpty()) {
            memory = Optional.of(new ReportMemory(lexicon));
        }
        ReportMemory reports = memory.get();
        reports.begin(shelf);
        List<Speaker> speakers = shelf.speakers();
        List<Digest> digests = reports.digests();
        Digester digester = reports.digester();
        before.begin(shelf, digests);
        RelatedFinder finder = new RelatedFinder(shelf, digests, new Reasons(digests, digester));
        WordIndex all = new WordIndex(speakers, digests, lexicon.table().size());
        List<Link> links = new ArrayList<>(alike(Link.Kind.RELATED, speakers, all, finder));
        WordIndex practices = new WordIndex(
                of(Facet.PRACTICE, speakers), digests, lexicon.table().size());
        links.addAll(alike(Link.Kind.ELSEWHERE, of(Facet.PROBLEM, speakers), practices, finder));
        new CarriedOn(shelf).find(finder, links);
        links.addAll(reports.answers());
        links.sort(order());
        return links;
    }

    /** Asks for each of the sections what is like it, for many at a time; the answers come in the order of the sections. */
    private List<Link> alike(Link.Kind kind, List<Speaker> asked, WordIndex index, RelatedFinder finder) {
        int turns = (asked.size() + AT_A_TURN - 1) / AT_A_TURN;
        List<List<Link>> found = IntStream.range(0, turns)
                .parallel()
                .mapToObj(turn -> {
                    WordIndex.Search search = index.search();
                    List<List<Link>> own = new ArrayList<>();
                    for (Speaker speaker :
                            asked.subList(turn * AT_A_TURN, Math.min(asked.size(), (turn + 1) * AT_A_TURN))) {
                        own.add(before.known(kind, speaker, finder.reference(speaker))
                                .orElseGet(() -> {
                                    List<Link> links = new ArrayList<>();
                                    finder.add(kind, speaker, search.near(speaker, RelatedFinder.LOOKED_AT), links);
                                    return links;
                                }));
                    }
                    return own;
                })
                .flatMap(List::stream)
                .toList();
        before.keep(kind, asked, found);
        return found.stream().flatMap(List::stream).toList();
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
