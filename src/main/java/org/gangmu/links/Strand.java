package org.gangmu.links;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Spot;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;

/**
 * One piece of running text: a heading, a paragraph, or a passage before the first section or after the last.
 *
 * @param report its report's number in the lasting order
 * @param section the section's id; empty for a passage
 * @param piece which piece it is, as {@link Spot} counts them
 * @param text its characters
 * @param letters its Han characters
 */
record Strand(int report, String section, int piece, String text, HanText letters) {

    private static Strand of(int report, String section, int piece, String text) {
        return new Strand(report, section, piece, text, HanText.of(text));
    }

    /** Adds all pieces of a report, those of titles, signatures and the like left out. */
    static void addAll(int number, AnalyzedReport report, List<Strand> strands) {
        List<Passage> passages = new ArrayList<>(report.outline().head());
        passages.addAll(report.outline().tail());
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.role() == Passage.Role.PREAMBLE || passage.role() == Passage.Role.CLOSING) {
                strands.add(of(number, "", i, passage.text()));
            }
        }
        report.outline().sections().forEach(section -> addAll(number, section, strands));
    }

    private static void addAll(int number, Section section, List<Strand> strands) {
        section.heading().ifPresent(heading -> strands.add(of(number, section.id(), Spot.HEADING, heading)));
        List<Paragraph> own = section.paragraphs();
        for (int i = 0; i < own.size(); i++) {
            strands.add(of(number, section.id(), i, own.get(i).text()));
        }
        section.children().forEach(child -> addAll(number, child, strands));
    }

    /** Gives where a stretch of letters stands in the text, from the first letter to the last. */
    Spot spot(Stretch stretch) {
        int start = letters.offset(text, stretch.from());
        return new Spot(section, piece, start, letters.offset(text, stretch.to() - 1) + 1);
    }
}
