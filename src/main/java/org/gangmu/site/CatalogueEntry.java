package org.gangmu.site;

import java.util.List;

/**
 * What can be found in a report.
 *
 * @param href its page, from the portal's root
 * @param title its title
 * @param label its unit, year and genre
 * @param parts the report itself, and then every section in the order of the text; no character of the report's text is missing
 *     but the signs before headings and the stops behind them
 */
public record CatalogueEntry(String href, String title, ReportLabel label, List<CataloguePart> parts) {

    /** Copies the parts. */
    public CatalogueEntry {
        parts = List.copyOf(parts);
    }
}
