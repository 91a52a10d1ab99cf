package org.gangmu.links;

import java.util.List;

/**
 * All that ties the reports of a portal together. The same whatever the order of files and the number of threads.
 *
 * @param links links between sections, sorted by where they lead from, kind, strength (strongest first) and where they lead to
 * @param repetitions passages that several reports share, the longest first
 * @param documents the documents named, by pinyin
 * @param terms the terms named, by pinyin
 */
public record Links(
        List<Link> links, List<Repetition> repetitions, List<IndexEntry> documents, List<IndexEntry> terms) {

    /** What reports that say nothing to each other have. */
    public static final Links NONE = new Links(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Links {
        links = List.copyOf(links);
        repetitions = List.copyOf(repetitions);
        documents = List.copyOf(documents);
        terms = List.copyOf(terms);
    }
}
