package org.gangmu.site;

import java.util.List;

/**
 * The home page.
 *
 * @param title the portal's title
 * @param phrases the same, with the places where a line may break
 * @param lead a sentence about what the portal holds
 * @param matrix themes against reports
 * @param reports the reports, or where they are many, the latest
 * @param all the link to all reports, where only the latest are shown
 * @param problems where a few problems go; none where there is nothing to tell
 * @param terms the terms that most reports share; none where no two share one
 * @param documents the documents that most reports name, or the kinds of documents where no two reports share one
 * @param indexes the links to all terms and all documents, with their number
 */
public record HomePage(
        String title,
        List<Run> phrases,
        String lead,
        Matrix matrix,
        List<ReportEntry> reports,
        List<Link> all,
        List<Outlook> problems,
        List<IndexItem> terms,
        List<IndexItem> documents,
        Indexes indexes)
        implements Page {

    /** Where it stands. */
    public static final String ADDRESS = "index.html";

    /**
     * The ways to the indexes.
     *
     * @param terms to the terms
     * @param documents to the documents
     */
    public record Indexes(Link terms, Link documents) {}

    /** Copies the lists. */
    public HomePage {
        phrases = List.copyOf(phrases);
        reports = List.copyOf(reports);
        all = List.copyOf(all);
        problems = List.copyOf(problems);
        terms = List.copyOf(terms);
        documents = List.copyOf(documents);
    }

    @Override
    public Kind kind() {
        return Kind.HOME;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public List<Link> trail() {
        return List.of();
    }
}
