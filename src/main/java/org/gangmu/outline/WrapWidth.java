package org.gangmu.outline;

import java.util.List;
import java.util.function.ToIntFunction;
import org.gangmu.source.Line;
import org.gangmu.source.Text;

/**
 * The width at which a machine broke a file's lines, if it did. Some count characters, some the columns of a fixed-width
 * letter, in which half-width characters take one and Chinese ones two. Immutable.
 */
final class WrapWidth {

    private static final int WIDEST = 200;
    private static final int FEWEST_LINES = 4;

    private final ToIntFunction<Text> measure;
    private final int width;
    private final int slack;
    private final int support;

    private WrapWidth(ToIntFunction<Text> measure, int width, int slack, int support) {
        this.measure = measure;
        this.width = width;
        this.slack = slack;
        this.support = support;
    }

    /** Looks for a width that most lines that break off without a stop have in common and that hardly a line exceeds. */
    static WrapWidth of(List<Line> lines) {
        WrapWidth characters = of(lines, Text::length, 16, 1);
        WrapWidth columns = of(lines, WrapWidth::columns, 32, 3);
        return columns.support > characters.support ? columns : characters;
    }

    private static int columns(Text text) {
        return text.length() > WIDEST ? WIDEST + 1 : Prose.columns(text);
    }

    private static WrapWidth of(List<Line> lines, ToIntFunction<Text> measure, int narrowest, int slack) {
        int[] cut = new int[WIDEST + 2];
        int[] all = new int[WIDEST + 2];
        int cuts = 0;
        for (Line line : lines) {
            int length = Math.min(WIDEST + 1, measure.applyAsInt(line.text()));
            all[length]++;
            if (length >= narrowest && breaksOff(line.text())) {
                cut[length]++;
                cuts++;
            }
        }
        int best = 0;
        int most = 0;
        for (int width = narrowest; width + slack <= WIDEST; width++) {
            int near = sum(cut, width - slack, width + slack);
            if (near > most || (near == most && cut[width] > cut[best])) {
                most = near;
                best = width;
            }
        }
        int wider = sum(all, best + slack + 2, WIDEST + 1);
        boolean isUsual = most >= FEWEST_LINES ? most * 2 >= cuts : most == FEWEST_LINES - 1 && most == cuts;
        boolean isRule = isUsual && wider * 10 <= most;
        return new WrapWidth(measure, isRule ? best : 0, slack, isRule ? most : 0);
    }

    private static boolean breaksOff(Text line) {
        return !Prose.isClosed(line) && !Prose.isLead(line) && !Tables.isRow(line);
    }

    private static int sum(int[] counts, int from, int to) {
        int sum = 0;
        for (int i = Math.max(0, from); i <= to && i < counts.length; i++) {
            sum += counts[i];
        }
        return sum;
    }

    /** Whether the file was broken at a width at all. */
    boolean isKnown() {
        return width > 0;
    }

    /** Whether a line is as wide as the machine allowed, so that what follows belongs to it. */
    boolean isFull(Text line) {
        int length = measure.applyAsInt(line);
        return length >= width - slack - 1 && length <= width + slack + 1;
    }
}
