package org.gangmu.links;

/**
 * A section of one of the reports.
 *
 * @param report the report's index in the corpus, from 0
 * @param section the section's id
 */
public record SectionRef(int report, String section) implements Comparable<SectionRef> {

    @Override
    public int compareTo(SectionRef other) {
        int byReport = Integer.compare(report, other.report);
        return byReport != 0 ? byReport : section.compareTo(other.section);
    }
}
