package org.gangmu.site;

import java.util.List;
import org.gangmu.analysis.Facet;

/**
 * What can be found at one place of a report: a section by its own words, or the report by what stands before its first section
 * and after its last.
 *
 * @param id the section's anchor on the report's page; empty for the report itself
 * @param place the section's place as people name it, {@code 一（五）}; empty for the report itself
 * @param heading the section's own heading, or the report's title; may be empty
 * @param paragraphs the section's own paragraphs, or the report's passages but the title; none of them empty
 * @param theme the id of the theme that it is counted under; empty where there is none
 * @param facet what it tells
 */
public record CataloguePart(
        String id, String place, String heading, List<String> paragraphs, String theme, Facet facet) {

    /** Copies the paragraphs. */
    public CataloguePart {
        paragraphs = List.copyOf(paragraphs);
    }
}
