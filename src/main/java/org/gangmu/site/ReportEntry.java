package org.gangmu.site;

import java.util.List;

/**
 * A report in a list.
 *
 * @param title its title, with the places where a line may break
 * @param href its page, from the portal's root
 * @param year the year that it is about; empty where it is not known
 * @param unit its unit, or a short form of its title
 * @param genre what kind of report it is; empty where it is of no known kind
 * @param size how long it is
 * @param remark a few words about its parts, and whether its title was inferred
 */
public record ReportEntry(
        List<Run> title, String href, String year, String unit, String genre, String size, String remark) {

    /** Copies the title. */
    public ReportEntry {
        title = List.copyOf(title);
    }
}
