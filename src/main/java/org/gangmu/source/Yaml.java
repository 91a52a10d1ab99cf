package org.gangmu.source;

import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Composes the nodes of a YAML text. The composer calls itself for each level, so a text nested thousands deep would exhaust the
 * stack of its thread; such a text is refused here before, at the same depth on every machine. Stateless.
 */
public final class Yaml {

    /** Far more than any setting needs. */
    private static final int DEEPEST = 32;

    private static final Pattern HALVES = Pattern.compile("\\p{Cs}");

    private Yaml() {}

    /**
     * Composes a text.
     *
     * @param label what the text should be called in messages
     * @param text the text
     * @return its root; empty where the text says nothing
     * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException if it is no YAML, or nested too deeply
     */
    public static Optional<Node> compose(String label, String text) {
        // Half a character at the end of its buffer takes the parser beyond it: the buffer holds all, and all is whole.
        String whole = HALVES.matcher(text).replaceAll("\ufffd");
        LoadSettings settings = LoadSettings.builder()
                .setLabel(label)
                .setBufferSize(whole.length() + 2)
                .build();
        int depth = 0;
        for (Event event : new Parse(settings).parseString(whole)) {
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                throw new ParserException("nested too deeply", event.getStartMark());
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
        }
        return new Compose(settings).composeString(whole);
    }
}
