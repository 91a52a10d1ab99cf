package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;
import org.gangmu.source.Yaml;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a theme file: a YAML block between two lines {@code ---}, then the introduction in Markdown. The block's keys are
 * {@code name}, {@code order}, {@code for} and {@code against} (each a map of weight to words), {@code ignore} (words that
 * say nothing, so that a shorter word within them is not heard), and {@code aspects} (a map of a part's name to the words by which it is known). Words are parted by blanks, or stand in a YAML list.
 *
 * <p>Codes of what can be wrong: {@code theme-without-block}, {@code theme-broken}, {@code theme-key}, {@code theme-key-twice}, {@code theme-value}, {@code theme-weight}, {@code theme-without-name},
 * {@code theme-without-words}, {@code theme-word-twice},
 * {@code theme-word-long}. Immutable and thread-safe.
 */
public final class ThemeReader {

    /** The block and its two fences. */
    private static final Pattern BLOCK = Pattern.compile(
            "\\A\\uFEFF?---[ \\t]*(?:\\r\\n|\\n|\\r)(.*?)^---[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);

    /** Makes a reader. */
    public ThemeReader() {}

    /**
     * Reads a theme.
     *
     * @param path the file's path, as it should be named to people; its last part without {@code .md} is the theme's id
     * @param text the file's text
     * @return the theme, with places in the file of all that is wrong; no theme if anything is
     */
    public Outcome<Theme> read(String path, String text) {
        Matcher matcher = BLOCK.matcher(text);
        if (!matcher.find()) {
            return Outcome.none(List.of(Diagnostic.error("theme-without-block", path, Place.START)));
        }
        Optional<Node> root;
        try {
            root = Yaml.compose(path, matcher.group(1));
        } catch (MarkedYamlEngineException wrong) {
            return broken(path, place(wrong.getProblemMark()));
        } catch (YamlEngineException wrong) {
            return broken(path, new Place(2, 1));
        }
        ThemeBlock block = new ThemeBlock(path);
        if (root.isPresent() && root.get() instanceof MappingNode map) {
            block.read(map);
        } else if (root.isPresent()) {
            return broken(path, place(root.get().getStartMark()));
        }
        List<Diagnostic> wrong = new ArrayList<>(block.wrong());
        if (block.name().isEmpty()) {
            wrong.add(Diagnostic.error("theme-without-name", path, Place.START));
        }
        if (block.words().stream().noneMatch(word -> word.weight() > 0)) {
            wrong.add(Diagnostic.error("theme-without-words", path, Place.START));
        }
        if (!wrong.isEmpty()) {
            return Outcome.none(wrong);
        }
        String introduction = text.substring(matcher.end()).strip();
        return Outcome.of(
                new Theme(id(path), block.name(), block.order(), block.words(), block.aspects(), introduction),
                List.of());
    }

    private static Outcome<Theme> broken(String path, Place place) {
        return Outcome.none(List.of(Diagnostic.error("theme-broken", path, place)));
    }

    /** Gives the place in the file of a mark in the block, which begins on the second line. */
    static Place place(Optional<Mark> mark) {
        return mark.map(at -> new Place(at.getLine() + 2, at.getColumn() + 1)).orElse(new Place(2, 1));
    }

    private static String id(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }
}
