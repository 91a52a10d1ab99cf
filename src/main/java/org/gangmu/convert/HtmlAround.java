package org.gangmu.convert;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Takes out of a web page what its makers named as standing around the text: ways to other pages, the foot, what readers may do. A name
 * alone proves nothing, so whatever holds a sentence, or many words, stays. Stateless.
 */
final class HtmlAround {

    /** Names that no maker gives to a text. */
    private static final Set<String> SURE = Set.of(
            "breadcrumb",
            "breadcrumbs",
            "crumb",
            "crumbs",
            "copyright",
            "footer",
            "share",
            "sharing",
            "bdsharebuttonbox",
            "pagination",
            "pager",
            "navbar");

    /** Names that are given to texts too: what bears one must be made of links. */
    private static final Set<String> LIKELY = Set.of(
            "nav",
            "navigation",
            "menu",
            "foot",
            "bottom",
            "related",
            "relation",
            "prev",
            "previous",
            "next",
            "sidebar",
            "toolbar",
            "links",
            "location",
            "position");

    private static final int MOST = 200;

    private HtmlAround() {}

    /** Takes out what is around the text of a page. */
    static void strip(Element body) {
        OwnWords own = new OwnWords(body);
        List<Element> named = body.select("[class], [id]").stream()
                .filter(element -> !element.equals(body) && own.of(element) <= MOST)
                .filter(element -> around(element, own))
                .toList();
        named.forEach(Element::remove);
    }

    private static boolean around(Element element, OwnWords own) {
        boolean sure = names(element).anyMatch(SURE::contains);
        if (!sure && names(element).noneMatch(LIKELY::contains)) {
            return false;
        }
        String text = element.text();
        boolean said = text.indexOf('。') >= 0
                || text.indexOf('；') >= 0
                || !element.select("h1, table, ol").isEmpty();
        int all = HtmlFile.visible(text);
        return !said && all > 0 && all <= 2 * MOST && (sure || own.of(element) * 2 < all);
    }

    /** The words of class and id: {@code page-footer} and {@code pageFooter} have two each. */
    private static Stream<String> names(Element element) {
        String all = element.className() + " " + element.id();
        return Stream.of(all.replaceAll("(?<=[a-z])(?=[A-Z])", " ").split("[^A-Za-z]+"))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }
}
