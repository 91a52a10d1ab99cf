package org.gangmu.outline;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.source.Line;
import org.gangmu.source.Text;
import org.jspecify.annotations.Nullable;

/**
 * Joins what hard wraps have cut. It stands here and not where lines are read, because a line that begins with a sign is never
 * joined to the one above, and signs are known in this room.
 */
final class Wraps {

    /** A line shorter than this is a heading, a name or a cell, not the upper half of a wrap. */
    private static final int SHORTEST = 20;

    /** A line without any stop that is no longer than this may be a heading. */
    private static final int HEADING = 40;

    /** A line of a numbered heading may be this long, as long as no 。 stands in it. */
    static final int NUMBERED_HEADING = 60;

    private final WrapWidth width;
    private final boolean indented;
    private final Decimals decimals;
    private final List<Block> blocks = new ArrayList<>();

    private final List<Text> open = new ArrayList<>();
    private final StringBuilder head = new StringBuilder();
    private @Nullable Sign sign;
    private boolean punctuated;
    private int length;
    private int indent;
    private int lastIndent;

    private Wraps(List<Line> lines) {
        this.width = WrapWidth.of(lines);
        this.indented = isIndented(lines);
        this.decimals = Decimals.of(lines);
    }

    /** Gives the paragraphs of a file in order. */
    static List<Block> join(List<Line> lines, Work work) {
        Wraps wraps = new Wraps(lines);
        for (Line line : lines) {
            work.add(line.text().length() + 1L);
            if (!line.blank()) {
                wraps.take(line);
            }
        }
        wraps.close();
        return wraps.blocks;
    }

    private static boolean isIndented(List<Line> lines) {
        int inside = 0;
        int outside = 0;
        for (Line line : lines) {
            if (line.text().length() >= SHORTEST) {
                inside += line.indent() >= 2 ? 1 : 0;
                outside += line.indent() < 2 ? 1 : 0;
            }
        }
        return inside >= 2 && inside * 2 >= outside;
    }

    private void take(Line line) {
        Text text = line.text();
        if (!open.isEmpty() && !joins(line)) {
            close();
        }
        if (open.isEmpty()) {
            sign = sign(text);
            indent = line.indent();
        }
        open.add(text);
        lastIndent = line.indent();
        length += text.length();
        punctuated |= Prose.isPunctuated(text);
        if (head.length() <= NUMBERED_HEADING) {
            head.append(text, 0, Math.min(text.length(), NUMBERED_HEADING + 1));
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            Text text = Text.join(open);
            blocks.add(new Block(text, sign(text), open.size() - 1));
        }
        open.clear();
        head.setLength(0);
        punctuated = false;
        length = 0;
    }

    private @Nullable Sign sign(Text text) {
        Sign sign = SignReader.atLineStart(text);
        return sign == null ? decimals.read(text) : sign;
    }

    private boolean joins(Line next) {
        Text text = next.text();
        Text last = open.get(open.size() - 1);
        if ((sign(text) != null && !closesBracket(last, text)) || Tables.isRow(last) || Tables.isRow(text)) {
            return false;
        }
        if (sign != null && sign.family().isNumbered() && sign.end() == length) {
            return true;
        }
        if (Prose.isClosed(last) || Prose.isLead(last) || Landmarks.isLandmark(text) || Landmarks.isLandmark(last)) {
            return false;
        }
        boolean isFull = width.isKnown() && width.isFull(last) && next.indent() <= lastIndent;
        if (!isFull && indented && next.indent() >= 2 && (indent >= 2 || length <= HEADING)) {
            return false;
        }
        char end = last.charAt(last.length() - 1);
        if (Prose.isComma(end) || end == '、') {
            return true;
        }
        if (width.isKnown()) {
            return width.isFull(last) && (punctuated || !Landmarks.endsLikeTitle(last));
        }
        return isCutProse(last) && !isLooseEnd(text) && !outgrows(text, last);
    }

    /** Whether a line is so much longer than a short one above it that no machine can have cut that one at its width. */
    private static boolean outgrows(Text text, Text last) {
        return last.length() <= NUMBERED_HEADING && text.length() > 2 * last.length();
    }

    /** Whether a line that begins like 2） closes a bracket of the line above. */
    private static boolean closesBracket(Text last, Text text) {
        Sign sign = SignReader.atLineStart(text);
        String above = sign != null && sign.halfBracketed() ? last.toString() : "";
        int open = Math.max(above.lastIndexOf('（'), above.lastIndexOf('('));
        return open > Math.max(above.lastIndexOf('）'), above.lastIndexOf(')'));
    }

    /** Whether what is open looks like prose that breaks off, rather than like a heading, a title or a name. */
    private boolean isCutProse(Text last) {
        char end = last.charAt(last.length() - 1);
        if (last.length() < SHORTEST || end == '~' || end == '～') {
            return false;
        }
        if (sign != null && length <= NUMBERED_HEADING && Prose.firstStop(head, NUMBERED_HEADING) < 0) {
            return false;
        }
        return punctuated || (length > HEADING && !Landmarks.endsLikeTitle(last));
    }

    /** Whether the next line is short and ends without a stop: a heading or a name, not the lower half of a wrap. */
    private static boolean isLooseEnd(Text text) {
        boolean isClosed = Prose.isClosed(text) || Prose.isLead(text);
        return !isClosed && text.length() < SHORTEST && !Prose.isComma(text.charAt(text.length() - 1));
    }
}
