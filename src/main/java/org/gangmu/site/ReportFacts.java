package org.gangmu.site;

import static org.gangmu.outline.SpeakingSections.visible;

import java.util.List;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;
import org.gangmu.outline.SpeakingSections;

/**
 * What several pages need to know of a report.
 *
 * @param report the report
 * @param address its address below {@code reports/}
 * @param label its unit, year and genre
 * @param counted its sections that count: those that say something themselves
 * @param size how many characters it has, white space left out
 */
record ReportFacts(Report report, String address, ReportLabel label, List<CountedSection> counted, int size) {

    /**
     * Gathers the facts of a report.
     *
     * @param report the report
     * @param address its address
     * @return the facts
     */
    static ReportFacts of(Report report, String address) {
        Outline outline = report.analyzed().outline();
        ReportLabel label = ReportLabel.of(outline);
        List<CountedSection> counted = SpeakingSections.of(outline).stream()
                .map(path -> new CountedSection(report, address, label, path))
                .toList();
        int size = 0;
        for (Passage passage : outline.head()) {
            size += visible(passage.text());
        }
        for (Section section : outline.sections()) {
            size += size(section);
        }
        for (Passage passage : outline.tail()) {
            size += visible(passage.text());
        }
        return new ReportFacts(report, address, label, counted, size);
    }

    private static int size(Section section) {
        int size = visible(section.marker()) + visible(section.heading().orElse("")) + visible(section.stop());
        for (Paragraph paragraph : section.paragraphs()) {
            size += visible(paragraph.text());
        }
        for (Section child : section.children()) {
            size += size(child);
        }
        return size;
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
