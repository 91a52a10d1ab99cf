package org.gangmu.outline;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of an outline as the specification writes it. A line of an example may leave its place open and may cut its text
 * short with {@code …}; a line that was drawn from a parsed outline has both in full.
 *
 * @param depth how far it is indented
 * @param kind its first word: {@code section}, {@code item}, {@code p}, the role of a passage, {@code name} …
 * @param sign the sign of a section; of other lines, what stands between the first word and the text
 * @param text the text in quotes; empty for an item without a heading
 * @param stop the stop that closed the heading
 * @param line the line of the file
 * @param column the column
 */
record OutlineLine(
        int depth, String kind, String sign, Optional<String> text, String stop, OptionalInt line, OptionalInt column) {

    private static final String PLACE = "(?: @(\\d+)(?::(\\d+))?)?";
    private static final Pattern SECTION =
            Pattern.compile("- (section|item)(?: ([^\"]+?))? (null|\"([^\"]*)\")(?: ([^ @]+))?" + PLACE);
    private static final Pattern QUOTED = Pattern.compile("([a-z]+)(?: ([a-z-]+))? \"([^\"]*)\"" + PLACE);
    private static final Pattern REMOVED = Pattern.compile("removed (\\d+):(\\d+) ([a-z-]+) \"([^\"]*)\"");
    private static final Pattern FACT = Pattern.compile("(report|year|unit|genre|diagnostic)(?: ([^@]+?))?" + PLACE);

    /** Reads a line of an example. */
    static OutlineLine read(String written) {
        String content = written.strip();
        int depth = written.indexOf(content) / 4;
        Matcher m = SECTION.matcher(content);
        if (m.matches()) {
            Optional<String> heading = Optional.ofNullable(m.group(4)).map(SpecExamples::unescaped);
            String sign = SpecExamples.unescaped(orEmpty(m.group(2)));
            return new OutlineLine(
                    depth, m.group(1), sign, heading, orEmpty(m.group(5)), number(m.group(6)), number(m.group(7)));
        }
        m = REMOVED.matcher(content);
        if (m.matches()) {
            Optional<String> text = Optional.of(SpecExamples.unescaped(m.group(4)));
            return new OutlineLine(0, "removed", m.group(3), text, "", number(m.group(1)), number(m.group(2)));
        }
        m = QUOTED.matcher(content);
        if (m.matches()) {
            Optional<String> text = Optional.of(SpecExamples.unescaped(m.group(3)));
            return new OutlineLine(
                    depth, m.group(1), orEmpty(m.group(2)), text, "", number(m.group(4)), number(m.group(5)));
        }
        m = FACT.matcher(content);
        if (m.matches()) {
            return new OutlineLine(
                    0, m.group(1), orEmpty(m.group(2)), Optional.empty(), "", number(m.group(3)), number(m.group(4)));
        }
        throw new IllegalArgumentException("no line of an outline: " + written);
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** Tells whether a drawn line is what this line of an example asks for. */
    boolean accepts(OutlineLine drawn) {
        return depth == drawn.depth
                && kind.equals(drawn.kind)
                && sign.equals(drawn.sign)
                && stop.equals(drawn.stop)
                && (line.isEmpty() || line.equals(drawn.line))
                && (column.isEmpty() || column.equals(drawn.column))
                && text.isPresent() == drawn.text.isPresent()
                && (text.isEmpty() || agrees(text.get(), drawn.text.get()));
    }

    /** Compares a text that may be cut short with a full one; {@code …} stands for any characters. */
    static boolean agrees(String pattern, String full) {
        String[] parts = pattern.split("…", -1);
        if (parts.length == 1) {
            return pattern.equals(full);
        }
        if (!full.startsWith(parts[0])) {
            return false;
        }
        int from = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            int found = full.indexOf(parts[i], from);
            if (found < 0) {
                return false;
            }
            from = found + parts[i].length();
        }
        String last = parts[parts.length - 1];
        return full.length() - last.length() >= from && full.endsWith(last);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("    ".repeat(depth));
        boolean section = kind.equals("section") || kind.equals("item");
        String place = line.isEmpty() ? "" : line.getAsInt() + (column.isEmpty() ? "" : ":" + column.getAsInt());
        out.append(section ? "- " : "").append(kind);
        if (kind.equals("removed")) {
            out.append(' ').append(place);
        }
        if (!sign.isEmpty()) {
            out.append(' ').append(SpecExamples.escaped(sign));
        }
        text.ifPresentOrElse(
                t -> out.append(" \"").append(SpecExamples.escaped(t)).append('"'),
                () -> out.append(section ? " null" : ""));
        if (!stop.isEmpty()) {
            out.append(' ').append(stop);
        }
        return place.isEmpty() || kind.equals("removed")
                ? out.toString()
                : out.append(" @").append(place).toString();
    }
}
