package org.gangmu.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
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
    private final IntFunction<Place> places;
    private List<Overrule> themes = List.of();

    FrontMatterValues(IntFunction<Place> places, Findings findings) {
        this.places = places;
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

    private List<Overrule> themes(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            wrong("themes", node);
            return List.of();
        }
        Map<String, Overrule> found = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            Optional<Overrule> overrule = entry.getKeyNode() instanceof ScalarNode key
                    ? overrule(key, entry.getValueNode())
                    : Optional.empty();
            if (overrule.isEmpty()) {
                wrong("themes", entry.getValueNode());
            } else if (found.putIfAbsent(overrule.get().section(), overrule.get()) != null) {
                findings.add(
                        "front-matter-twice",
                        offset(entry.getKeyNode()),
                        quoted(overrule.get().section()));
            }
        }
        return List.copyOf(found.values());
    }

    /** Reads what is said of one section: a list of themes, or a map of themes and facet; empty where it is neither. */
    private Optional<Overrule> overrule(ScalarNode key, Node value) {
        Optional<List<Overrule.Named>> ids = Optional.empty();
        Optional<String> facet = Optional.empty();
        if (value instanceof SequenceNode list) {
            ids = words(list);
        } else if (value instanceof MappingNode map) {
            for (NodeTuple entry : map.getValue()) {
                String name = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                if (name.equals("themes") && ids.isEmpty() && entry.getValueNode() instanceof SequenceNode list) {
                    ids = words(list);
                    if (ids.isEmpty()) {
                        return Optional.empty();
                    }
                } else if (name.equals("facet")
                        && entry.getValueNode() instanceof ScalarNode scalar
                        && Overrule.FACETS.contains(scalar.getValue())) {
                    facet = Optional.of(scalar.getValue());
                } else {
                    return Optional.empty();
                }
            }
        }
        return ids.isEmpty() && facet.isEmpty()
                ? Optional.empty()
                : Optional.of(new Overrule(key.getValue(), ids, facet, places.apply(offset(key))));
    }

    /** Gives the words of a list; empty where it holds something else. */
    private Optional<List<Overrule.Named>> words(SequenceNode list) {
        List<Overrule.Named> words = new ArrayList<>();
        for (Node element : list.getValue()) {
            if (!(element instanceof ScalarNode scalar) || isNothing(element)) {
                return Optional.empty();
            }
            words.add(new Overrule.Named(scalar.getValue(), places.apply(offset(element))));
        }
        return Optional.of(List.copyOf(words));
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
