package org.gangmu.pipeline;

import java.util.Optional;
import org.gangmu.source.LineIndex;
import org.gangmu.source.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Where the parts of a YAML text stand. YAML counts code points and has line ends of its own; people's places count as all other
 * places do.
 */
final class YamlPlaces {

    private final String path;
    private final String text;
    private final LineIndex index;

    YamlPlaces(String path, String text) {
        this.path = path;
        this.text = text;
        this.index = LineIndex.of(text);
    }

    /** Gives the file's path, as it should be named to people. */
    String path() {
        return path;
    }

    /** Gives the place where a part begins. */
    Place of(Node node) {
        return of(node.getStartMark());
    }

    /** Gives the place of a mark, the start of the text where there is none. */
    Place of(Optional<Mark> mark) {
        return mark.map(at -> index.place(text.offsetByCodePoints(0, at.getIndex())))
                .orElse(Place.START);
    }
}
