package org.gangmu.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gangmu.analysis.Blanks;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/** M01: how many blanks (xx, X, ***) stand in a file, and in which styles. Blanks are deliberate; an editor should know of them. */
final class BlanksRule implements FileRule {

    @Override
    public String id() {
        return "M01";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        Map<String, Integer> styles = new TreeMap<>();
        Span first = new Span(0, 0);
        int count = 0;
        for (Text text : file.paragraphs()) {
            for (Span blank : Blanks.find(text.toString())) {
                if (count++ == 0) {
                    first = Findings.span(text, blank);
                }
                styles.merge(style(text.charAt(blank.start())), 1, Integer::sum);
            }
        }
        if (count > 0) {
            String listed = styles.entrySet().stream()
                    .map(style -> style.getKey() + " " + style.getValue())
                    .collect(Collectors.joining(" · "));
            found.add(this, first, Integer.toString(count), listed);
        }
    }

    private static String style(char sign) {
        return switch (sign) {
            case 'x', 'ｘ' -> "x";
            case 'X', 'Ｘ' -> "X";
            case '*', '＊' -> "*";
            case '×', '╳' -> "×";
            default -> "○";
        };
    }
}
