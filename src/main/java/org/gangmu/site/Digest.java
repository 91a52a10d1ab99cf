package org.gangmu.site;

import java.util.List;

/**
 * A report in brief: its sections with the beginning of what each says. Previews show it, and reports are laid side by side by it.
 *
 * @param address the report's address below {@code reports/}
 * @param title its title
 * @param label its unit, year and genre
 * @param parts its sections, in the order of the text
 */
public record Digest(String address, String title, ReportLabel label, List<Part> parts) {

    /**
     * A section in brief.
     *
     * @param id its anchor
     * @param place what the place is called: {@code 一（五）}
     * @param theme the id of the theme that it is counted under; empty where it is counted under none
     * @param facet its facet's id
     * @param heading its heading, or the beginning of a long one; may be empty
     * @param excerpt the beginning of its own text; may be empty
     */
    public record Part(String id, String place, String theme, String facet, String heading, String excerpt) {}

    /** Copies the parts. */
    public Digest {
        parts = List.copyOf(parts);
    }
}
