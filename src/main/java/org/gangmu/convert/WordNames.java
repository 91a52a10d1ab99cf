package org.gangmu.convert;

import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the elements of a Word document by their names without prefix. Stateless. */
final class WordNames {

    private WordNames() {}

    /** Tells whether a node is an element of WordprocessingML of this name. */
    static boolean is(Node node, String name) {
        return name.equals(of(node));
    }

    /** Gives the name of an element of WordprocessingML; empty for all else. */
    static String of(Node node) {
        String space = node.getNamespaceURI();
        boolean word = node instanceof Element && space != null && space.contains("wordprocessingml");
        return word ? node.getLocalName() : "";
    }

    /** Finds the first child of a name. */
    static Optional<Element> child(Element element, String name) {
        for (Node at = element.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (is(at, name)) {
                return Optional.of((Element) at);
            }
        }
        return Optional.empty();
    }

    /** Gives the value of an attribute, which is in the namespace of its element; empty where there is none. */
    static String value(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    /** Tells whether a switch is on, as it is where it has no value. */
    static boolean on(Element element) {
        return !value(element, "val").matches("0|false|off");
    }
}
