package org.gangmu.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;
import org.gangmu.source.Yaml;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A page that an editor wrote.
 *
 * @param path the file's path below {@code content/pages}, with {@code /} between folders and with its ending
 * @param title its title
 * @param body the rest, Markdown
 */
public record EditorPage(String path, String title, String body) {

    /** Front matter: lines between two lines of hyphens. */
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\n(.*?)^---[ \\t]*$\\n?", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern OPEN = Pattern.compile("\\A---[ \\t]*\\n[A-Za-z][A-Za-z0-9_-]*:");

    /**
     * Reads a page. Its title stands in front matter, as a line {@code title: …}, or else in a first line that begins with
     * {@code #}; nothing else in front matter is heeded.
     *
     * @param path the file's path below {@code content/pages}
     * @param markdown the file's text
     * @return the page; where the text has no title, its file's name without ending is the title; none but an error {@code page-broken}
     *     where its front matter is no YAML or does not end
     */
    public static Outcome<EditorPage> read(String path, String markdown) {
        String text = markdown.replace("\r\n", "\n").strip();
        Matcher front = FRONT_MATTER.matcher(text);
        if (!front.find()) {
            return OPEN.matcher(text).find() ? broken(path, Place.START) : Outcome.of(headed(path, text), List.of());
        }
        String body = text.substring(front.end()).strip();
        try {
            Optional<String> title = Yaml.compose(path, front.group(1)).flatMap(EditorPage::title);
            return Outcome.of(
                    title.map(given -> new EditorPage(path, given, body)).orElseGet(() -> headed(path, body)),
                    List.of());
        } catch (MarkedYamlEngineException wrong) {
            return broken(
                    path,
                    wrong.getProblemMark()
                            .map(mark -> new Place(mark.getLine() + 2, mark.getColumn() + 1))
                            .orElse(Place.START));
        } catch (YamlEngineException wrong) {
            return broken(path, Place.START);
        }
    }

    /**
     * Tells where the page stands.
     *
     * @return its address from the portal's root: {@code about/index.html}
     */
    public String address() {
        return Addresses.fold(Addresses.stem(path)) + "/index.html";
    }

    private static Outcome<EditorPage> broken(String path, Place place) {
        return Outcome.none(List.of(Diagnostic.error("page-broken", "content/pages/" + path, place)));
    }

    private static Optional<String> title(Node root) {
        if (!(root instanceof MappingNode map)) {
            return Optional.empty();
        }
        return map.getValue().stream()
                .filter(entry -> entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("title"))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(value -> ((ScalarNode) value).getValue().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static EditorPage headed(String path, String text) {
        if (text.startsWith("# ")) {
            int end = text.indexOf('\n');
            String title = end < 0 ? text : text.substring(0, end);
            return new EditorPage(
                    path,
                    title.substring(2).strip(),
                    end < 0 ? "" : text.substring(end).strip());
        }
        return new EditorPage(path, Addresses.stem(path.substring(path.lastIndexOf('/') + 1)), text);
    }
}
