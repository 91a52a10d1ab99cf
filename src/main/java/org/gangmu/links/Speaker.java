package org.gangmu.links;

import java.util.List;
import java.util.stream.Collectors;
import org.gangmu.analysis.Facet;
import org.gangmu.analysis.SectionAnalysis;
import org.gangmu.analysis.ThemeScore;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;
import org.gangmu.source.Characters;

/**
 * A section that says something itself.
 *
 * @param number its number among all, in an order that depends on the reports alone
 * @param report its report's number in that order
 * @param path the sections from level 1 down to it
 * @param facet what it tells
 * @param themes what it is about, the foremost first
 */
record Speaker(int number, int report, List<Section> path, Facet facet, List<String> themes) {

    /** Fewer Chinese characters than these say nothing. */
    private static final int LEAST_TOLD = 6;

    static Speaker of(int number, int report, List<Section> path, SectionAnalysis analysis) {
        List<String> themes = analysis.themes().stream().map(ThemeScore::theme).toList();
        return new Speaker(number, report, path, analysis.facet(), themes);
    }

    Section section() {
        return path.get(path.size() - 1);
    }

    String heading() {
        return section().heading().orElse("");
    }

    /** Gives the section's own text without its heading. */
    String text() {
        return section().paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** Tells whether it says something to readers of other reports: more than the bare heading of a part, and more than rows of a table. */
    boolean tells() {
        int told = section().kind() == Section.Kind.ITEM ? hanIn(heading()) : 0;
        for (Paragraph paragraph : section().paragraphs()) {
            if (told >= LEAST_TOLD) {
                return true;
            }
            String text = paragraph.text();
            told += text.startsWith("|") || text.indexOf('\t') >= 0 ? 0 : hanIn(text);
        }
        return told >= LEAST_TOLD;
    }

    private static int hanIn(String text) {
        return (int) text.chars()
                .filter(c -> Characters.isHan((char) c))
                .limit(LEAST_TOLD)
                .count();
    }

    /** Gives the foremost theme; empty where there is none. */
    String theme() {
        return themes.isEmpty() ? "" : themes.get(0);
    }
}
