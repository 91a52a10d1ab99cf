package org.gangmu.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;
import org.gangmu.source.Yaml;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads {@code gangmu.yaml}. Every key that it does not know is an error with its place, so that a slip of the pen cannot pass
 * for a setting.
 *
 * <p>Codes of what can be wrong: {@code settings-broken}, {@code setting-unknown}, {@code setting-twice},
 * {@code setting-value}, {@code setting-missing}, {@code pattern-broken}.
 */
public final class SettingsReader {

    private SettingsReader() {}

    /**
     * Reads the settings of a portal.
     *
     * @param folder the portal's folder
     * @return the settings, all that is wrong left out of them, the packed ones where there is no such file; none if it cannot be read
     */
    public static Outcome<Settings> in(Path folder) {
        Path file = folder.resolve(Settings.FILE);
        if (!Files.exists(file)) {
            return Outcome.of(Settings.packed(), List.of());
        }
        return new PortalFolder.Member(Settings.FILE, file).text().then(text -> read(Settings.FILE, text));
    }

    /**
     * Reads settings.
     *
     * @param path the file's path, as it should be named to people
     * @param text the file's text, without a byte order mark
     * @return the settings, all that is wrong left out of them; none if the text is no YAML
     */
    public static Outcome<Settings> read(String path, String text) {
        YamlPlaces places = new YamlPlaces(path, text);
        Optional<Node> root;
        try {
            root = Yaml.compose(path, text);
        } catch (MarkedYamlEngineException wrong) {
            return broken(path, places.of(wrong.getProblemMark()), String.valueOf(wrong.getProblem()));
        } catch (YamlEngineException wrong) {
            return broken(path, Place.START, String.valueOf(wrong.getMessage()));
        }
        if (root.isEmpty()) {
            return Outcome.of(Settings.packed(), List.of());
        }
        if (!(root.get() instanceof MappingNode map)) {
            return broken(path, places.of(root.get().getStartMark()), "not a map of keys to values");
        }
        SettingsBlock block = new SettingsBlock(places);
        block.read(map);
        return Outcome.of(block.settings(), block.wrong());
    }

    private static Outcome<Settings> broken(String path, Place place, String reason) {
        return Outcome.none(List.of(Diagnostic.error("settings-broken", path, place, reason)));
    }
}
