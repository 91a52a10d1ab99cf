package org.gangmu.render;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds of any Markdown: it becomes HTML that can do no harm, twice the same. */
public final class MarkdownLaw {

    private static final List<String> ATTRIBUTES = List.of(
            "href", "title", "class", "id", "align", "start", "type", "span", "width", "colspan", "rowspan", "scope",
            "cite", "abbr", "axis", "summary", "valign", "lang");

    private MarkdownLaw() {}

    /**
     * Renders a text and checks what comes of it.
     *
     * @param markdown the text
     */
    public static void check(String markdown) {
        String html = Markdown.html(markdown);
        if (!html.equals(Markdown.html(markdown))) {
            throw new AssertionError("another page of the same text");
        }
        Document page = Jsoup.parseBodyFragment(html);
        for (Element element : page.body().select("*")) {
            check(element);
        }
    }

    private static void check(Element element) {
        String name = element.normalName();
        boolean harmful = List.of(
                        "script", "style", "img", "iframe", "object", "svg", "form", "input", "base", "meta", "link",
                        "embed")
                .contains(name);
        if (harmful) {
            throw new AssertionError("an element " + name);
        }
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
            boolean link = attribute.getKey().equals("href");
            boolean leads = link && value.matches("(?s)(javascript|data|vbscript|file|blob)\\s*:.*");
            if (!ATTRIBUTES.contains(attribute.getKey()) || leads) {
                throw new AssertionError("an attribute " + attribute + " of " + name);
            }
        }
    }
}
