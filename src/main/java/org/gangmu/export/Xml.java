package org.gangmu.export;

import java.nio.charset.StandardCharsets;

/** Writes XML 1.0, an element a line. For one file, on one thread. */
final class Xml {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** Opens an element; attributes come as name and value in turn. */
    Xml open(String element, String... attributes) {
        tag(element, attributes).append(">\n");
        return this;
    }

    /** Closes an element. */
    Xml close(String element) {
        text.append("</").append(element).append(">\n");
        return this;
    }

    /** Writes an element that holds a text. */
    Xml element(String element, String content, String... attributes) {
        tag(element, attributes).append('>').append(escaped(content));
        return close(element);
    }

    /** Writes an element that holds nothing. */
    Xml empty(String element, String... attributes) {
        tag(element, attributes).append("/>\n");
        return this;
    }

    /** Gives the file. */
    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder tag(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            text.append(escaped(attributes[i + 1])).append('"');
        }
        return text;
    }

    /** Escapes what has a meaning in XML, and leaves out what it cannot hold: most control characters and lone surrogates. */
    private static String escaped(String content) {
        StringBuilder escaped = new StringBuilder(content.length() + 16);
        content.codePoints().filter(Xml::isPossible).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isPossible(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && c != 0xfffe && c != 0xffff;
    }
}
