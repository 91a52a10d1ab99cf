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
 */
public record HomePage(
        String title, List<Run> phrases, String lead, Matrix matrix, List<ReportEntry> reports, List<Link> all)
        implements Page {

    /** Where it stands. */
    public static final String ADDRESS = "index.html";

    /** Copies the lists. */
    public HomePage {
        phrases = List.copyOf(phrases);
        reports = List.copyOf(reports);
        all = List.copyOf(all);
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
