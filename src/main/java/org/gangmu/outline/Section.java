package org.gangmu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A numbered part of a report, or an unnumbered one with a heading.
 *
 * @param id its address within the report, read as a path: {@code s1-3-1}
 * @param key its lasting address, made of what it says and not of where it stands: {@code k} and seven letters or digits,
 *     one of a kind within the report
 * @param kind section or item
 * @param level its depth in the tree, from 1
 * @param marker the sign as written ({@code 一、}, {@code （一）}, {@code 二是}); empty where the heading stands without one
 * @param heading the text after the sign, up to the first 。 or ：; empty where the section is one bare sentence
 * @param stop the 。 or ： that closed the heading, as written; empty where there was none
 * @param offset the offset of the sign, or of the heading where there is no sign
 * @param content paragraphs and sections below, in the order of the text
 */
public record Section(
        String id,
        String key,
        Kind kind,
        int level,
        String marker,
        Optional<String> heading,
        String stop,
        int offset,
        List<Content> content)
        implements Content {

    /** What a section is. */
    public enum Kind {
        /** A part with a heading of its own. */
        SECTION,
        /** One of a run inside prose (一是, 一要, 第一，, 一方面), or an entry of one sentence in a list. */
        ITEM
    }

    /** Copies the content, and keeps one string of each id, sign and stop: they are few, and sections many. */
    public Section {
        id = id.intern();
        marker = marker.intern();
        stop = stop.intern();
        content = List.copyOf(content);
    }

    /**
     * Gives the section's own paragraphs.
     *
     * @return them, in order
     */
    public List<Paragraph> paragraphs() {
        List<Paragraph> own = new ArrayList<>();
        for (Content part : content) {
            if (part instanceof Paragraph paragraph) {
                own.add(paragraph);
            }
        }
        return own;
    }

    /**
     * Gives the sections one level down.
     *
     * @return them, in order
     */
    public List<Section> children() {
        List<Section> below = new ArrayList<>();
        for (Content part : content) {
            if (part instanceof Section section) {
                below.add(section);
            }
        }
        return below;
    }
}
