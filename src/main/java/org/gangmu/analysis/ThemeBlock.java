package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Nearest;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The YAML block of one theme file while it is read. Used by one thread. */
final class ThemeBlock {

    private static final List<String> KEYS = List.of("name", "order", "for", "against", "ignore", "aspects");

    /** Nobody writes the same longer words twice; and the dictionary takes a step down the stack for each character of a word. */
    private static final int LONGEST_WORD = 100;

    private static final int SHOWN = 20;

    private final String path;
    private final List<Diagnostic> wrong = new ArrayList<>();
    private final Map<String, Double> words = new LinkedHashMap<>();
    private final Map<String, List<String>> aspects = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private String name = "";
    private int order = Integer.MAX_VALUE;

    ThemeBlock(String path) {
        this.path = path;
    }

    List<Diagnostic> wrong() {
        return wrong;
    }

    String name() {
        return name;
    }

    /** Gives the theme's place; a theme that names none comes last. */
    int order() {
        return order;
    }

    List<Theme.Word> words() {
        return words.entrySet().stream()
                .map(word -> new Theme.Word(word.getKey(), word.getValue()))
                .toList();
    }

    List<Theme.Aspect> aspects() {
        return aspects.entrySet().stream()
                .map(aspect -> new Theme.Aspect(aspect.getKey(), aspect.getValue()))
                .toList();
    }

    void read(MappingNode block) {
        for (NodeTuple entry : block.getValue()) {
            String key = text(entry.getKeyNode());
            Node value = entry.getValueNode();
            if (KEYS.contains(key) && !seen.add(key)) {
                error("theme-key-twice", entry.getKeyNode(), key);
                continue;
            }
            switch (key) {
                case "name" -> readName(value);
                case "order" -> readOrder(value);
                case "for" -> readWeights(value, key, 1);
                case "against" -> readWeights(value, key, -1);
                case "ignore" -> readWords(value, key, 0);
                case "aspects" -> readAspects(value, key);
                default -> error("theme-key", entry.getKeyNode(), key, Nearest.of(key, KEYS));
            }
        }
    }

    private void readName(Node value) {
        if (value instanceof ScalarNode scalar) {
            name = scalar.getValue().strip();
        } else {
            error("theme-value", value, "name", text(value));
        }
    }

    private void readOrder(Node value) {
        try {
            order = Integer.parseInt(text(value).strip());
        } catch (NumberFormatException notWhole) {
            error("theme-value", value, "order", text(value));
        }
    }

    private void readWeights(Node value, String key, int sign) {
        if (!(value instanceof MappingNode weights)) {
            error("theme-value", value, key, text(value));
            return;
        }
        for (NodeTuple entry : weights.getValue()) {
            OptionalDouble weight = weight(text(entry.getKeyNode()));
            if (weight.isPresent()) {
                readWords(entry.getValueNode(), key, sign * weight.getAsDouble());
            } else {
                error("theme-weight", entry.getKeyNode(), text(entry.getKeyNode()));
            }
        }
    }

    /** Reads a weight: a number above zero and up to 100. */
    private static OptionalDouble weight(String text) {
        try {
            double weight = Double.parseDouble(text);
            return weight > 0 && weight <= 100 ? OptionalDouble.of(weight) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    private void readWords(Node value, String key, double weight) {
        each(value, key, (word, at) -> {
            if (words.putIfAbsent(word, weight) != null) {
                error("theme-word-twice", at, word);
            }
        });
    }

    private void readAspects(Node value, String key) {
        if (!(value instanceof MappingNode map)) {
            error("theme-value", value, key, text(value));
            return;
        }
        for (NodeTuple entry : map.getValue()) {
            String aspect = text(entry.getKeyNode()).strip();
            Set<String> own = new LinkedHashSet<>();
            each(entry.getValueNode(), key, (word, at) -> {
                if (!own.add(word)) {
                    error("theme-word-twice", at, word);
                }
            });
            if (aspect.isEmpty() || own.isEmpty()) {
                error("theme-value", entry.getKeyNode(), key, aspect);
            } else if (aspects.putIfAbsent(aspect, List.copyOf(own)) != null) {
                error("theme-key-twice", entry.getKeyNode(), aspect);
            }
        }
    }

    /** Hands over the words of a node, parted by blanks or in a list. */
    private void each(Node value, String key, BiConsumer<String, Node> taker) {
        if (value instanceof SequenceNode list) {
            // A list in the list may be the list itself, by an alias.
            list.getValue().forEach(part -> eachIn(part, key, taker));
        } else {
            eachIn(value, key, taker);
        }
    }

    private void eachIn(Node value, String key, BiConsumer<String, Node> taker) {
        if (!(value instanceof ScalarNode scalar)) {
            error("theme-value", value, key, text(value));
            return;
        }
        for (String word : scalar.getValue().split("[\\s\\u3000、，,；;]+", -1)) {
            if (word.length() > LONGEST_WORD) {
                error("theme-word-long", value, word.substring(0, SHOWN) + "…", Integer.toString(LONGEST_WORD));
            } else if (!word.isEmpty()) {
                taker.accept(word, value);
            }
        }
    }

    private void error(String code, Node at, String... arguments) {
        wrong.add(Diagnostic.error(code, path, ThemeReader.place(at.getStartMark()), arguments));
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "…";
    }
}
