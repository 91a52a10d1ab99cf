package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.outline.Content;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;

/**
 * What several pages need to know of a report.
 *
 * @param report the report
 * @param address its address below {@code reports/}
 * @param label its unit, year and genre
 * @param counted its sections that count
 * @param size how many characters it has, white space left out
 */
record ReportFacts(Report report, String address, ReportLabel label, List<CountedSection> counted, int size) {

    /** Own text beside sections below must be longer than this to count as a section of its own. */
    private static final int OWN_TEXT = 60;

    /**
     * Gathers the facts of a report.
     *
     * <p>The sections that count, in the matrix and on the pages of themes, are those that say something themselves: sections
     * without sections below, and sections that have more than a sentence or two of their own beside the sections below. So
     * nothing is counted twice, and a bare heading is not counted at all.
     *
     * @param report the report
     * @param address its address
     * @return the facts
     */
    static ReportFacts of(Report report, String address) {
        Outline outline = report.analyzed().outline();
        List<CountedSection> counted = new ArrayList<>();
        int size = 0;
        for (Passage passage : outline.head()) {
            size += length(passage.text());
        }
        for (Section section : outline.sections()) {
            size += collect(report, address, List.of(section), counted);
        }
        for (Passage passage : outline.tail()) {
            size += length(passage.text());
        }
        return new ReportFacts(report, address, ReportLabel.of(outline), List.copyOf(counted), size);
    }

    private static int collect(Report report, String address, List<Section> path, List<CountedSection> counted) {
        Section section = path.get(path.size() - 1);
        int size = length(section.marker()) + length(section.heading().orElse("")) + length(section.stop());
        int own = 0;
        int at = counted.size();
        boolean leaf = true;
        for (Content content : section.content()) {
            if (content instanceof Paragraph paragraph) {
                own += length(paragraph.text());
            } else if (content instanceof Section child) {
                leaf = false;
                List<Section> below = new ArrayList<>(path);
                below.add(child);
                size += collect(report, address, below, counted);
            }
        }
        if (leaf || own > OWN_TEXT) {
            counted.add(at, new CountedSection(report, address, path));
        }
        return size + own;
    }

    private static int length(String text) {
        return (int) text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .count();
    }

    /**
     * Gives the report's tree.
     *
     * @return its outline
     */
    Outline outline() {
        return report.analyzed().outline();
    }

    /**
     * Gives the report's page.
     *
     * @return its address from the portal's root
     */
    String href() {
        return "reports/" + address + "/index.html";
    }

    /**
     * Gives the link to the report's page.
     *
     * @return its title and page
     */
    Link link() {
        return new Link(outline().title().text(), href());
    }
}
