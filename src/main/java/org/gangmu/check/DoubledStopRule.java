package org.gangmu.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/**
 * P02: two stops side by side ({@code ，，} {@code 。，} {@code 、。}), of which one is left over; half-width ones behind Chinese, too. Rows of three and
 * more stand for an ellipsis.
 */
final class DoubledStopRule implements FileRule {

    private static final Pattern DOUBLED = Pattern.compile(
            "(?<![，。、；：,;:])(?:[，、；：][，。、；：,;:]|。[，。、；：,;:]|(?<=[\\p{IsHan}”）》】％])[,;:][，。、；：,;])(?![，。、；：,;:])");

    @Override
    public String id() {
        return "P02";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        for (Text text : file.paragraphs()) {
            Matcher doubled = DOUBLED.matcher(text.toString());
            while (doubled.find()) {
                Span around = new Span(Math.max(0, doubled.start() - 2), Math.min(text.length(), doubled.end() + 2));
                found.add(this, text, around, doubled.group());
            }
        }
    }
}
