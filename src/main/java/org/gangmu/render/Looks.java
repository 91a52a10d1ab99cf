package org.gangmu.render;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a portal brings to change how its pages look. What it does not bring comes packed.
 *
 * @param templates its Pebble templates by name, as in {@code frame}; one of a packed name stands in its place
 * @param parts its texts by path below {@code assets/}, as in {@code tokens.css}: those in place of packed ones, and
 *     {@link #STYLE} and {@link #SCRIPT}, which come last; lines end with {@code \n}
 * @param copies its other files by path below {@code assets/}, published as they are
 */
public record Looks(
        SortedMap<String, String> templates, SortedMap<String, String> parts, SortedMap<String, byte[]> copies) {

    /** The looks of a portal that brings none. */
    public static final Looks NONE = new Looks(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    /** The portal's own part of the style sheet, behind all others. */
    public static final String STYLE = "portal.css";

    /** The portal's own part of the script of all pages, behind all others. */
    public static final String SCRIPT = "portal.js";

    /** What templates end in. */
    public static final String TEMPLATE_ENDING = ".peb";

    /** Copies the maps. */
    public Looks {
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
    }

    /**
     * Names the packed templates.
     *
     * @return their names, those of pages and those that others lean on, in alphabetical order
     */
    public static List<String> packedTemplates() {
        return TemplateSource.packed();
    }

    /**
     * Names the packed parts of style sheet, scripts and icon.
     *
     * @return their paths below {@code assets/}, in the order in which they are joined
     */
    public static List<String> packedParts() {
        return Assets.parts();
    }
}
