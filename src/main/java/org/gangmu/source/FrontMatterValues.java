package org.gangmu.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The values of a block of front matter, checked one by one; what is wrong is told and left out. Used by one thread. */
final class FrontMatterValues {

    /** The keys that an editor may use. */
    static final List<String> KEYS = List.of("title", "year", "unit", "genre", "date", "address", "draft", "themes");

    /** The kinds of report that an editor may name. */
    static final List<String> GENRES = List.of("报告", "总结", "述职报告", "工作报告", "其他");

    /** What YAML's versions write for a value that is not there. */
    private static final List<String> NOTHING = List.of("", "~");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_QUOTED = 40;
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern ADDRESS = Pattern.compile("(?=.{1,200}$)[a-z0-9-]{1,80}(?:/[a-z0-9-]{1,80})*");

    /** Takes what is wrong. */
    interface Findings {
        /**
         * Takes one finding.
         *
         * @param code what is wrong
         * @param offset where in the block, in code points
         * @param arguments what the message quotes
         */
        void add(String code, int offset, String... arguments);
    }

    private final Findings findings;
    private final Map<String, Node> nodes = new HashMap<>();
    private Map<String, List<String>> themes = Map.of();

    FrontMatterValues(Findings findings) {
        this.findings = findings;
    }

    /**
     * Takes the entries of a block.
     *
     * @param block the block's root
     */
    void read(MappingNode block) {
        for (NodeTuple entry : block.getValue()) {
            Node keyNode = entry.getKeyNode();
            String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!KEYS.contains(key)) {
                findings.add("front-matter-key", offset(keyNode), quoted(key), Nearest.of(quoted(key), KEYS));
            } else if (nodes.putIfAbsent(key, entry.getValueNode()) != null) {
                findings.add("front-matter-twice", offset(keyNode), key);
            }
        }
        Node node = nodes.get("themes");
        if (node != null && !isNothing(node)) {
            themes = themes(node);
        }
    }

    /**
     * Gives what was read, and tells what is wrong with it.
     *
     * @param length how many characters of the file the block takes
     * @return the front matter
     */
    FrontMatter toFrontMatter(int length) {
        Optional<String> year = word("year", FrontMatterValues::isYear);
        return new FrontMatter(
                word("title", value -> true),
                year.isPresent() ? OptionalInt.of(Integer.parseInt(year.get())) : OptionalInt.empty(),
                word("unit", value -> true),
                word("genre", GENRES::contains),
                word("date", value -> true),
                word("address", value -> ADDRESS.matcher(value).matches()),
                word("draft", FrontMatterValues::isTruth)
                        .map(value -> value.toLowerCase(Locale.ROOT).equals("true"))
                        .orElse(false),
                themes,
                length);
    }

    private Optional<String> word(String key, Predicate<String> allowed) {
        Node node = nodes.get(key);
        if (node == null || isNothing(node)) {
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar && allowed.test(scalar.getValue().strip())) {
            return Optional.of(scalar.getValue().strip());
        }
        wrong(key, node);
        return Optional.empty();
    }

    private Map<String, List<String>> themes(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            wrong("themes", node);
            return Map.of();
        }
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            List<String> words = words(entry.getValueNode());
            if (!(entry.getKeyNode() instanceof ScalarNode key) || words.isEmpty()) {
                wrong("themes", entry.getValueNode());
            } else if (found.putIfAbsent(key.getValue(), words) != null) {
                findings.add("front-matter-twice", offset(key), quoted(key.getValue()));
            }
        }
        return Collections.unmodifiableMap(found);
    }

    /** Gives the words of a list; none where it is something else or holds something else. */
    private static List<String> words(Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (Node element : sequence.getValue()) {
            if (!(element instanceof ScalarNode scalar) || isNothing(element)) {
                return List.of();
            }
            words.add(scalar.getValue());
        }
        return List.copyOf(words);
    }

    private void wrong(String key, Node node) {
        String value = node instanceof ScalarNode scalar ? quoted(scalar.getValue()) : "…";
        findings.add("front-matter-value", offset(node), key, value);
    }

    private static boolean isNothing(Node node) {
        return node.getTag().equals(Tag.NULL)
                || (node instanceof ScalarNode scalar
                        && NOTHING.contains(scalar.getValue().strip()));
    }

    private static boolean isYear(String value) {
        if (!YEAR.matcher(value).matches()) {
            return false;
        }
        int year = Integer.parseInt(value);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isTruth(String value) {
        String folded = value.toLowerCase(Locale.ROOT);
        return folded.equals("true") || folded.equals("false");
    }

    private static int offset(Node node) {
        return node.getStartMark().map(Mark::getIndex).orElse(0);
    }

    private static String quoted(String value) {
        String oneLine = value.replaceAll("\\s+", " ").strip();
        int length = oneLine.codePointCount(0, oneLine.length());
        return length <= MOST_QUOTED ? oneLine : oneLine.substring(0, oneLine.offsetByCodePoints(0, MOST_QUOTED)) + "…";
    }
}
