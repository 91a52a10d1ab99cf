package org.gangmu.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/** P05: straight quotation marks ("…") around Chinese words. One finding a file, at the first, with the number of pairs. */
final class StraightQuoteRule implements FileRule {

    private static final Pattern QUOTED = Pattern.compile("[\"＂][^\"＂\\n]{0,40}?\\p{IsHan}[^\"＂\\n]{0,40}[\"＂]");

    @Override
    public String id() {
        return "P05";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        Text first = Text.EMPTY;
        Span where = new Span(0, 0);
        int pairs = 0;
        for (Text text : file.paragraphs()) {
            Matcher quoted = QUOTED.matcher(text.toString());
            while (quoted.find()) {
                if (pairs++ == 0) {
                    first = text;
                    where = new Span(quoted.start(), quoted.end());
                }
            }
        }
        if (pairs > 0) {
            found.add(this, first, where, Integer.toString(pairs));
        }
    }
}
