package org.gangmu.convert;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many characters of each element of a page are no part of a link, counted in one walk, however deep the page is nested. For one thread. */
final class OwnWords implements NodeVisitor {

    private final IdentityHashMap<Element, Integer> counts = new IdentityHashMap<>();
    private int links;
    private int total;

    /** Counts the characters of an element and of all in it. */
    OwnWords(Element whole) {
        traverse(whole);
    }

    /** Tells how many characters an element has that are no white space and no part of a link. */
    int of(Element element) {
        return counts.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            links += isLink(element) ? 1 : 0;
            counts.put(element, -total);
        } else if (links == 0 && node instanceof TextNode text) {
            total += HtmlFile.visible(text.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= isLink(element) ? 1 : 0;
            counts.merge(element, total, Integer::sum);
        }
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }
}
