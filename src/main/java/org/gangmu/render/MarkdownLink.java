package org.gangmu.render;

import java.util.List;
import org.gangmu.source.Place;

/**
 * A link or a picture in Markdown.
 *
 * @param target where it leads, as written
 * @param place where it begins
 * @param picture whether it is a picture
 */
public record MarkdownLink(String target, Place place, boolean picture) {

    /**
     * Finds the links and pictures of a text.
     *
     * @param markdown the text
     * @return them, in order; none where the text is shown as it stands, since it is nested too deeply or too tangled
     */
    public static List<MarkdownLink> in(String markdown) {
        return Markdown.links(markdown);
    }
}
