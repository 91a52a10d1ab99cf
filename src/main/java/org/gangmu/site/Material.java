package org.gangmu.site;

import java.util.List;
import org.gangmu.analysis.Theme;
import org.gangmu.links.Links;

/**
 * What a portal is made of.
 *
 * @param themes the themes, in any order
 * @param corpus the reports
 * @param links what they say to each other
 * @param texts the pages that editors wrote
 */
public record Material(List<Theme> themes, Corpus corpus, Links links, List<EditorPage> texts) {

    /** Copies the lists. */
    public Material {
        themes = List.copyOf(themes);
        texts = List.copyOf(texts);
    }
}
