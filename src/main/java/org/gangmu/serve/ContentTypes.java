package org.gangmu.serve;

import java.util.Locale;
import java.util.Map;

/** The types that browsers are told, by the ending of a file's name. All text is UTF-8. */
final class ContentTypes {

    /** The type of pages. */
    static final String HTML = "text/html; charset=utf-8";

    private static final String TEXT = "; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css" + TEXT),
            Map.entry("js", "text/javascript" + TEXT),
            Map.entry("json", "application/json" + TEXT),
            Map.entry("csv", "text/csv" + TEXT),
            Map.entry("txt", "text/plain" + TEXT),
            Map.entry("tsv", "text/tab-separated-values" + TEXT),
            Map.entry("xml", "application/xml" + TEXT),
            Map.entry("atom", "application/atom+xml" + TEXT),
            Map.entry("svg", "image/svg+xml" + TEXT),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("gz", "application/gzip"));

    private ContentTypes() {}

    /**
     * Finds the type of a file.
     *
     * @param name its name
     * @return its type; {@code SHA256SUMS} and the like are text, and what nobody knows is bytes
     */
    static String of(String name) {
        int dot = name.lastIndexOf('.');
        if (dot <= name.lastIndexOf('/')) {
            return "text/plain" + TEXT;
        }
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }
}
