package org.gangmu.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cleans the lines of one text: takes noise out, drops what has no width, trims the edges. Used once, by one thread. */
final class Cleaner {

    private static final String CONTROL = "control";
    private static final int TAB_COLUMNS = 4;

    private final String text;
    private final Noise noise;
    private final List<Line> lines = new ArrayList<>();
    private final List<Removal> removals = new ArrayList<>();
    private final Map<NoisePattern, Integer> slow = new LinkedHashMap<>();

    Cleaner(String text, Noise noise) {
        this.text = text;
        this.noise = noise;
    }

    /**
     * Cleans all lines from an offset on.
     *
     * @param from where the report begins
     */
    void clean(int from) {
        int start = from;
        while (start < text.length()) {
            int end = lineEnd(start);
            cleanLine(start, end);
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            start = end + (pair ? 2 : 1);
        }
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    List<Removal> removals() {
        return List.copyOf(removals);
    }

    /** Gives the patterns that took too long, each with the offset of the first line on which it was given up. */
    Map<NoisePattern, Integer> slow() {
        return slow;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void cleanLine(int start, int end) {
        List<Noise.Match> found = withControls(
                noise.find(text, new Span(start, end), pattern -> slow.putIfAbsent(pattern, start)), start, end);
        if (found.isEmpty()) {
            lines.add(line(start, end, found));
            return;
        }
        for (Noise.Match match : found) {
            Span span = new Span(match.start(), match.end());
            removals.add(new Removal(span, text.substring(match.start(), match.end()), match.reason()));
        }
        addParts(start, end, found);
    }

    /** Adds what noise that stood for line ends leaves between it: the blank parts at the line's edges are no lines. */
    private void addParts(int start, int end, List<Noise.Match> found) {
        List<Line> parts = new ArrayList<>();
        List<Noise.Match> inPart = new ArrayList<>();
        int partStart = start;
        for (Noise.Match match : found) {
            if (match.breaksLine()) {
                parts.add(line(partStart, match.start(), inPart));
                inPart.clear();
                partStart = match.end();
            } else {
                inPart.add(match);
            }
        }
        parts.add(line(partStart, end, inPart));
        int first = 0;
        int behind = parts.size();
        while (behind > 1 && parts.get(behind - 1).blank()) {
            behind--;
        }
        while (first < behind - 1 && parts.get(first).blank()) {
            first++;
        }
        lines.addAll(parts.subList(first, behind));
    }

    private List<Noise.Match> withControls(List<Noise.Match> found, int start, int end) {
        int at = start;
        while (at < end && !isControl(text.charAt(at))) {
            at++;
        }
        if (at == end) {
            return found;
        }
        List<Noise.Match> all = new ArrayList<>();
        int next = 0;
        for (int i = start; i < end; i++) {
            if (next < found.size() && found.get(next).start() == i) {
                i = found.get(next).end() - 1;
                all.add(found.get(next++));
            } else if (isControl(text.charAt(i))) {
                char c = text.charAt(i);
                all.add(new Noise.Match(i, i + 1, CONTROL, c == '\u000b' || c == '\f'));
            }
        }
        return all;
    }

    /** Control characters, and those that are none at all (Unicode, 23.7): a page must not hold them, and some readers of pages stop there. */
    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                || c == '\u007f'
                || c >= '\ufffe'
                || (c >= '\ufdd0' && c <= '\ufdef');
    }

    private Line line(int start, int end, List<Noise.Match> noiseInside) {
        int from = start;
        int to = end;
        int indent = 0;
        int next = 0;
        while (from < to) {
            char c = text.charAt(from);
            if (next < noiseInside.size() && noiseInside.get(next).start() == from) {
                from = noiseInside.get(next++).end();
            } else if (Characters.isSpace(c) || Characters.isZeroWidth(c)) {
                indent += columns(c);
                from++;
            } else {
                break;
            }
        }
        int last = noiseInside.size();
        while (to > from) {
            char c = text.charAt(to - 1);
            if (last > next && noiseInside.get(last - 1).end() == to) {
                to = noiseInside.get(--last).start();
            } else if (Characters.isSpace(c) || Characters.isZeroWidth(c)) {
                to--;
            } else {
                break;
            }
        }
        return from >= to
                ? new Line(Text.of("", Math.min(from, end)), 0)
                : new Line(inner(from, to, noiseInside.subList(next, last)), indent);
    }

    private static int columns(char c) {
        return switch (c) {
            case '\t' -> TAB_COLUMNS;
            case '\u3000' -> 2;
            default -> Characters.isZeroWidth(c) ? 0 : 1;
        };
    }

    private Text inner(int from, int to, List<Noise.Match> noiseInside) {
        TextBuilder builder = new TextBuilder(text);
        int kept = from;
        int next = 0;
        for (int i = from; i < to; i++) {
            boolean isNoise = next < noiseInside.size() && noiseInside.get(next).start() == i;
            if (isNoise || Characters.isZeroWidth(text.charAt(i))) {
                builder.add(kept, i);
                i = isNoise ? noiseInside.get(next++).end() - 1 : i;
                kept = i + 1;
            }
        }
        return builder.add(kept, to).build();
    }
}
