package org.gangmu.check;

import java.util.List;
import java.util.regex.Pattern;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.outline.Section;
import org.gangmu.source.Level;
import org.gangmu.source.Span;

/**
 * S05: a level is skipped (一、 and then 1.), against the order 一、 （一） 1. （1） of GB/T 9704—2012, 7.3.3. One finding a report and kind of
 * skip, at the first, since a report that does so does it throughout.
 */
final class LevelRule implements FileRule {

    @Override
    public String id() {
        return "S05";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        for (AnalyzedReport report : file.reports()) {
            boolean[] seen = new boolean[Marker.RANKS * Marker.RANKS];
            for (Section section : report.outline().sections()) {
                look(section, file, seen, found);
            }
        }
    }

    private void look(Section section, ReportFile file, boolean[] seen, Findings found) {
        int above = Marker.rank(section);
        List<Section> children = section.children();
        for (Section child : children) {
            int rank = Marker.rank(child);
            boolean skips = above != Marker.NONE && rank > above + 1;
            if (skips && !seen[above * Marker.RANKS + rank]) {
                seen[above * Marker.RANKS + rank] = true;
                int offset = child.offset();
                Span span = new Span(offset, offset + child.marker().length());
                found.add(this, span, section.marker(), child.marker(), Marker.example(above + 1));
            }
            look(child, file, seen, found);
        }
    }

    /** The ranks of the four families of signs that the standard orders. */
    private static final class Marker {

        static final int NONE = -1;
        static final int RANKS = 4;

        private static final List<Pattern> FORMS = List.of(
                Pattern.compile("[一二三四五六七八九十百]{1,4}\\s*[、.．，,：:]"),
                Pattern.compile("[（(][一二三四五六七八九十百]{1,4}[）)][、.．]?"),
                Pattern.compile("[0-9０-９]{1,3}\\s*[.．、）)]"),
                Pattern.compile("[（(][0-9０-９]{1,3}[）)][、.．]?"));
        private static final List<String> EXAMPLES = List.of("一、", "（一）", "1.", "（1）");

        static int rank(Section section) {
            String marker = section.marker().strip();
            for (int form = 0; form < RANKS; form++) {
                if (FORMS.get(form).matcher(marker).matches()) {
                    return form;
                }
            }
            return NONE;
        }

        static String example(int rank) {
            return EXAMPLES.get(rank);
        }
    }
}
