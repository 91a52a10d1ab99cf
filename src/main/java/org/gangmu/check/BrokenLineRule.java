package org.gangmu.check;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.source.Characters;
import org.gangmu.source.Level;
import org.gangmu.source.Line;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/**
 * S07: a paragraph is broken inside a word or sentence. The outline joins such lines; an editor should, too. A file that was wrapped throughout
 * gets one finding, with the number of breaks.
 */
final class BrokenLineRule implements FileRule {

    private static final int SINGLE_BREAKS = 5;
    private static final int AROUND = 4;

    @Override
    public String id() {
        return "S07";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        List<Span> breaks = new ArrayList<>();
        for (List<Line> lines : file.blocks()) {
            for (int i = 1; i < lines.size(); i++) {
                Text before = lines.get(i - 1).text();
                Text after = lines.get(i).text();
                if (isInside(before, after) && isOtherLine(file, before, after)) {
                    int from = before.offset(Math.max(0, before.length() - AROUND));
                    int to = after.offset(Math.min(after.length(), AROUND) - 1) + 1;
                    breaks.add(new Span(from, to));
                }
            }
        }
        if (breaks.size() > SINGLE_BREAKS) {
            found.add(this, breaks.get(0), "all", Integer.toString(breaks.size()));
        } else {
            breaks.forEach(span -> found.add(this, span));
        }
    }

    private static boolean isInside(Text before, Text after) {
        return isWord(before.charAt(before.length() - 1)) && isWord(after.charAt(0));
    }

    private static boolean isWord(char c) {
        return Characters.isHan(c) || Character.isLetterOrDigit(c);
    }

    private static boolean isOtherLine(ReportFile file, Text before, Text after) {
        int one = file.source().place(before.start()).line();
        return file.source().place(after.start()).line() > one;
    }
}
