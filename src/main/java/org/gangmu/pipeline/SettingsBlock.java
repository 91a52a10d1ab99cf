package org.gangmu.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.gangmu.analysis.LexiconReader;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Nearest;
import org.gangmu.source.Noise;
import org.gangmu.source.NoisePattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Gathers settings from the nodes of one file; what is wrong is noted and left out. */
final class SettingsBlock {

    private static final List<String> KEYS = List.of(
            "name",
            "title",
            "tagline",
            "base-path",
            "address",
            "precompress",
            "check-page",
            "noise",
            "noise-defaults",
            "terms");

    private static final List<String> NOISE_KEYS = List.of("reason", "pattern");

    private final YamlPlaces places;
    private final List<Diagnostic> wrong = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<NoisePattern> noise = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();
    private boolean noiseDefaults = true;
    private boolean checkPage;
    private boolean precompress;
    private Optional<WebAddress> address = Optional.empty();

    SettingsBlock(YamlPlaces places) {
        this.places = places;
    }

    /** Reads the whole block. */
    void read(MappingNode map) {
        Map<String, Node> entries = entries(map, KEYS);
        entries.forEach((key, value) -> {
            switch (key) {
                case "noise" -> readNoise(value);
                case "noise-defaults" -> noiseDefaults = readSwitch(key, value, true);
                case "precompress" -> precompress = readSwitch(key, value, false);
                case "address" -> readAddress(value);
                case "check-page" -> checkPage = readSwitch(key, value, false);
                case "terms" -> readTerms(value);
                default -> readText(key, value);
            }
        });
        String path = texts.getOrDefault("base-path", "");
        if (!path.isEmpty() && address.isPresent() && !address.get().isAt(path)) {
            note(
                    "setting-disagrees",
                    entries.get("base-path"),
                    path,
                    address.get().path());
        }
    }

    /** Gives the settings, with the packed ones where the block says nothing. */
    Settings settings() {
        Settings packed = Settings.packed();
        List<NoisePattern> patterns = new ArrayList<>(noise);
        if (noiseDefaults) {
            patterns.addAll(packed.noise());
        }
        String title = texts.getOrDefault("title", packed.title());
        return new Settings(
                texts.getOrDefault("name", packed.name()),
                title,
                texts.getOrDefault("tagline", packed.tagline()),
                texts.getOrDefault("base-path", address.map(WebAddress::path).orElse(packed.basePath())),
                address.map(WebAddress::text),
                precompress,
                checkPage,
                patterns,
                terms);
    }

    /** Gives what is wrong, in the order of the file. */
    List<Diagnostic> wrong() {
        return wrong;
    }

    private void readText(String key, Node value) {
        Optional<String> text = text(key, value);
        if (text.isEmpty()) {
            return;
        }
        boolean possible =
                switch (key) {
                    case "name", "title" -> !text.get().isEmpty();
                    case "base-path" -> WebAddress.isPath(text.get());
                    default -> true;
                };
        if (possible) {
            texts.put(key, text.get());
        } else {
            note("setting-value", value, key, text.get());
        }
    }

    private void readAddress(Node value) {
        Optional<String> text = text("address", value);
        address = text.flatMap(WebAddress::of);
        if (text.isPresent() && address.isEmpty()) {
            note("setting-value", value, "address", text.get());
        }
    }

    private boolean readSwitch(String key, Node value, boolean unset) {
        Optional<String> text = text(key, value);
        if (text.isPresent() && !List.of("true", "false").contains(text.get())) {
            note("setting-value", value, key, "true / false");
            return unset;
        }
        return text.map("true"::equals).orElse(unset);
    }

    private void readNoise(Node value) {
        if (!(value instanceof SequenceNode list)) {
            note("setting-value", value, "noise", "- reason: …, pattern: …");
            return;
        }
        for (Node entry : list.getValue()) {
            if (entry instanceof MappingNode map) {
                readPattern(map);
            } else {
                note("setting-value", entry, "noise", "- reason: …, pattern: …");
            }
        }
    }

    private void readTerms(Node value) {
        if (!(value instanceof SequenceNode list)) {
            note("setting-value", value, "terms", "- …");
            return;
        }
        for (Node entry : list.getValue()) {
            String term = entry instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
            if (LexiconReader.isTerm(term)) {
                terms.add(term);
            } else {
                note("setting-value", entry, "terms", term);
            }
        }
    }

    private void readPattern(MappingNode map) {
        Map<String, Node> entry = entries(map, NOISE_KEYS);
        for (String key : NOISE_KEYS) {
            if (!entry.containsKey(key)) {
                note("setting-missing", map, key);
                return;
            }
        }
        Optional<String> reason = text("reason", entry.get("reason"));
        Optional<String> pattern = text("pattern", entry.get("pattern"));
        if (reason.isEmpty() || pattern.isEmpty()) {
            return;
        }
        NoisePattern made = new NoisePattern(reason.get(), pattern.get());
        try {
            Noise.of(List.of(made));
            noise.add(made);
        } catch (PatternSyntaxException broken) {
            note("pattern-broken", entry.get("pattern"), pattern.get(), broken.getDescription());
        }
    }

    private Map<String, Node> entries(MappingNode map, List<String> known) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            Node key = tuple.getKeyNode();
            String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (!known.contains(name)) {
                note("setting-unknown", key, name, Nearest.of(name, known), String.join(", ", known));
            } else if (entries.containsKey(name)) {
                note("setting-twice", key, name);
            } else {
                entries.put(name, tuple.getValueNode());
            }
        }
        return entries;
    }

    private Optional<String> text(String key, Node value) {
        if (value instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        note("setting-value", value, key, "text");
        return Optional.empty();
    }

    private void note(String code, Node at, String... arguments) {
        wrong.add(Diagnostic.error(code, places.path(), places.of(at), arguments));
    }
}
