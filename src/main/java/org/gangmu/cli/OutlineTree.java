package org.gangmu.cli;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;
import org.gangmu.outline.Title;
import org.gangmu.source.Characters;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.SourceFile;
import org.gangmu.source.Wording;

/**
 * Draws a report's outline for people: what it is on top, then a line for each section with its place, key, sign and heading, then
 * what was found. Wide characters count two columns.
 *
 * @param wording the words of the reader's language
 */
record OutlineTree(Wording wording) {

    private static final int LONGEST_EXCERPT = 48;

    /** A line of the tree before its columns are known. */
    private record Row(String place, String key, String sign, String heading) {}

    /** Draws one report; every line ends with {@code \n}. */
    String draw(AnalyzedReport report, List<Diagnostic> findings) {
        StringBuilder tree = new StringBuilder();
        drawHead(report, tree);
        List<Row> rows = new ArrayList<>();
        collect(report.outline().sections(), report.source(), rows);
        int places = rows.stream().mapToInt(row -> columns(row.place())).max().orElse(0);
        for (Row row : rows) {
            tree.append("  ").append(padded(row.place(), places)).append("  ");
            tree.append(row.key()).append("  ");
            tree.append(row.sign()).append(row.heading()).append('\n');
        }
        for (Diagnostic finding : findings) {
            if (finding.level() != Level.ERROR) {
                tree.append("  ! ").append(finding.place()).append(' ');
                tree.append(wording.message(finding)).append('\n');
            }
        }
        return tree.append('\n').toString();
    }

    private void drawHead(AnalyzedReport report, StringBuilder tree) {
        SourceFile source = report.source();
        Outline outline = report.outline();
        tree.append(source.path());
        if (outline.part() > 0) {
            tree.append(' ').append(wording.text("cli.tree.part", outline.part()));
        }
        tree.append(" (").append(source.encoding()).append(")\n");
        Title title = outline.title();
        tree.append(title.text()).append(' ');
        tree.append(wording.text("cli.tree.title." + title.origin().id())).append('\n');
        String unknown = wording.text("cli.tree.unknown");
        String year = outline.year().isPresent() ? String.valueOf(outline.year().getAsInt()) : unknown;
        tree.append(wording.text(
                        "cli.tree.facts",
                        outline.unit().orElse(unknown),
                        year,
                        outline.genre().label()))
                .append('\n');
        if (!outline.removed().isEmpty()) {
            tree.append(wording.text("cli.tree.removed", outline.removed().size()))
                    .append('\n');
        }
    }

    private static void collect(List<Section> sections, SourceFile source, List<Row> rows) {
        int signs = sections.stream()
                .mapToInt(section -> columns(section.marker()))
                .max()
                .orElse(0);
        for (Section section : sections) {
            String sign = signs == 0 ? "" : padded(section.marker(), signs) + " ";
            String indent = "  ".repeat(section.level() - 1);
            String place = source.place(section.offset()).toString();
            rows.add(new Row(place, section.key(), indent + sign, heading(section)));
            collect(section.children(), source, rows);
        }
    }

    private static String heading(Section section) {
        if (section.heading().isPresent()) {
            return section.heading().get();
        }
        return section.paragraphs().stream()
                .findFirst()
                .map(Paragraph::text)
                .map(OutlineTree::excerpt)
                .orElse("");
    }

    private static String excerpt(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            columns += Characters.columns(text.charAt(i));
            if (columns > LONGEST_EXCERPT) {
                return text.substring(0, Character.isLowSurrogate(text.charAt(i)) ? i - 1 : i) + "…";
            }
        }
        return text;
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(columns - columns(text));
    }

    private static int columns(String text) {
        return text.chars().map(c -> Characters.columns((char) c)).sum();
    }
}
