package org.gangmu.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files that pages load. Their names carry a hash of their content, so that a browser may keep them for ever and never
 * shows a page with yesterday's style.
 *
 * @param style the style sheet
 * @param icon the icon
 * @param script the script of all pages
 * @param search what the page of the search needs beside it
 * @param compare what the page of two reports side by side needs beside it
 */
record Assets(PageFile style, PageFile icon, PageFile script, PageFile search, PageFile compare) {

    /** The parts of the style sheet, in the order of the cascade. */
    private static final List<String> STYLES = List.of(
            "tokens.css",
            "frame.css",
            "lists.css",
            "report.css",
            "search.css",
            "narrow.css",
            "ties.css",
            "indexes.css",
            "print.css",
            "reading.css",
            "compendium.css");

    /** The parts of the script of all pages, the one that the others lean on first. */
    private static final List<String> SCRIPTS = List.of(
            "make.js",
            "boot.js",
            "moved.js",
            "blanks.js",
            "hits.js",
            "landing.js",
            "reading/lent.js",
            "reading/sections.js",
            "reading/resume.js",
            "reading/cite.js",
            "reading/peek.js",
            "reading/filter.js",
            "reading/aspects.js");

    /** The parts of the script of the search, in the order in which they lean on each other. It does not wait for that of all pages. */
    private static final List<String> SEARCH_SCRIPTS = List.of(
            "make.js",
            "blanks.js",
            "hits.js",
            "search/pieces.js",
            "search/lists.js",
            "search/query.js",
            "search/names.js",
            "search/results.js",
            "search/filters.js",
            "search/page.js");

    private static final List<String> COMPARE_SCRIPTS = List.of("compare.js");

    private static final String ICON = "icon.svg";

    /** Gives the paths of all parts below their folder. */
    static List<String> parts() {
        List<String> parts = new ArrayList<>(STYLES);
        parts.add(ICON);
        Stream.of(SCRIPTS, SEARCH_SCRIPTS, COMPARE_SCRIPTS)
                .flatMap(List::stream)
                .distinct()
                .map(Assets::script)
                .forEach(parts::add);
        return List.copyOf(parts);
    }

    /**
     * Reads the files that are packed into the program.
     *
     * @param own texts by path, each in place of a packed part; {@link Looks#STYLE} and {@link Looks#SCRIPT} are added
     */
    static Assets read(Map<String, String> own) {
        StringBuilder style = new StringBuilder();
        STYLES.forEach(name -> style.append(text(name, own)));
        style.append(own.getOrDefault(Looks.STYLE, ""));
        String script = joined(SCRIPTS, own) + own.getOrDefault(Looks.SCRIPT, "");
        return new Assets(
                hashed("site", "css", style.toString()),
                hashed("icon", "svg", text(ICON, own)),
                hashed("site", "js", script),
                hashed("search", "js", joined(SEARCH_SCRIPTS, own)),
                hashed("compare", "js", joined(COMPARE_SCRIPTS, own)));
    }

    /** Joins parts, each of which keeps its names to itself. */
    private static String joined(List<String> parts, Map<String, String> own) {
        StringBuilder script = new StringBuilder("'use strict';\n");
        parts.forEach(part -> script.append(text(script(part), own)));
        return script.toString();
    }

    /** Takes out what a browser has no use for: indents, empty lines, and comments, which in packed scripts stand on lines of their own. */
    static String bare(String script) {
        StringBuilder bare = new StringBuilder();
        boolean within = false;
        for (String line : script.lines().map(String::strip).toList()) {
            boolean comment = within || line.startsWith("/*");
            if (!comment && !line.isEmpty()) {
                bare.append(line).append('\n');
            }
            within = comment && !line.endsWith("*/");
        }
        return bare.toString();
    }

    private static String script(String part) {
        return "script/" + part;
    }

    private static PageFile hashed(String name, String ending, String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            String hash = HexFormat.of().formatHex(digest, 0, 4);
            return new PageFile("assets/" + name + "." + hash + "." + ending, content);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static String text(String name, Map<String, String> own) {
        String text = own.get(name);
        if (text != null) {
            // A part that does not end its last line must not run into the next one.
            return text.endsWith("\n") ? text : text + "\n";
        }
        try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no asset " + name);
            }
            String packed = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return name.endsWith(".js") ? bare(packed) : packed;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
