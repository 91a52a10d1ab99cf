package org.gangmu.convert;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Accepts the changes in one part of a Word document and takes its hidden text out. One use a part, by one thread. */
final class WordSweep {

    private final WordStyles styles;
    private int changes;
    private int hidden;

    private final List<Node> removed = new ArrayList<>();
    private final List<Element> opened = new ArrayList<>();

    /** The paragraphs whose ends are deleted: they run on into the next. */
    private final List<Element> joined = new ArrayList<>();

    /** The paragraphs whose ends are hidden: where nothing else is in them, they are not there. */
    private final List<Element> closed = new ArrayList<>();

    WordSweep(WordStyles styles) {
        this.styles = styles;
    }

    int changes() {
        return changes;
    }

    int hidden() {
        return hidden;
    }

    void sweep(Element root) {
        // First look, then change: a walk over what changes would lose its way. It goes without recursion, however deep
        // the part is.
        Node at = root;
        while (at != null) {
            Node next = looked(at) ? at.getFirstChild() : null;
            while (next == null && at != null && at != root) {
                next = at.getNextSibling();
                at = next == null ? at.getParentNode() : at;
            }
            at = next;
        }
        removed.forEach(WordSweep::remove);
        opened.forEach(WordSweep::open);
        // From the last to the first, each piece of text is moved once.
        for (int i = joined.size() - 1; i >= 0; i--) {
            join(joined.get(i));
        }
        closed.stream().filter(WordSweep::isEmpty).forEach(WordSweep::remove);
    }

    /** Looks at a node; tells whether what is in it is to be looked at too. */
    private boolean looked(Node node) {
        return switch (WordNames.of(node)) {
            case "del", "moveFrom" -> deleted((Element) node);
            case "delText", "delInstrText" -> gone(node);
            case "cellDel" -> gone(node.getParentNode().getParentNode(), node);
            case "ins", "moveTo" -> inserted((Element) node);
            case "vanish" -> {
                if (isEnd(node) && WordNames.on((Element) node)) {
                    closed.add(paragraph(node));
                }
                yield false;
            }
            case "r" -> !isHidden((Element) node);
            // What a change of looks tells of the time before is none of the text.
            case "rPrChange", "pPrChange", "trPrChange", "tcPrChange", "sectPrChange", "tblPrChange" -> false;
            default -> true;
        };
    }

    private boolean deleted(Element change) {
        changes++;
        if (isEnd(change)) {
            joined.add(paragraph(change));
            return false;
        }
        return WordNames.is(change.getParentNode(), "trPr")
                ? gone(change.getParentNode().getParentNode(), change)
                : gone(change);
    }

    private boolean gone(Node node) {
        removed.add(node);
        return false;
    }

    private boolean gone(Node whole, Node mark) {
        changes += WordNames.is(mark, "cellDel") ? 1 : 0;
        removed.add(whole);
        return false;
    }

    private boolean inserted(Element change) {
        changes++;
        opened.add(change);
        return true;
    }

    private boolean isHidden(Element run) {
        boolean hides = styles.hides(run);
        if (hides) {
            removed.add(run);
            hidden += says(run) ? 1 : 0;
        }
        return hides;
    }

    /** Marks of an index are hidden, too, but are no words. */
    private static boolean says(Element run) {
        for (Node at = run.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (WordNames.is(at, "t") && !at.getTextContent().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a mark in {@code w:pPr/w:rPr} speaks of the end of a paragraph. */
    private static boolean isEnd(Node mark) {
        Node look = mark.getParentNode();
        return WordNames.is(look, "rPr")
                && WordNames.is(look.getParentNode(), "pPr")
                && WordNames.is(paragraph(mark), "p");
    }

    private static Element paragraph(Node mark) {
        return (Element) mark.getParentNode().getParentNode().getParentNode();
    }

    private static void remove(Node node) {
        Node above = node.getParentNode();
        if (above == null) {
            return;
        }
        above.removeChild(node);
        if (WordNames.is(above, "tbl") && WordNames.child((Element) above, "tr").isEmpty()) {
            remove(above);
        }
    }

    /** Puts what is in an element into its place. */
    private static void open(Element change) {
        Node above = change.getParentNode();
        while (above != null && change.getFirstChild() != null) {
            above.insertBefore(change.getFirstChild(), change);
        }
        remove(change);
    }

    private static void join(Element paragraph) {
        Node next = paragraph.getNextSibling();
        while (next != null && !WordNames.of(next).matches("p|tbl|sdt|sectPr")) {
            next = next.getNextSibling();
        }
        if (next == null || !WordNames.is(next, "p")) {
            if (isEmpty(paragraph)) {
                remove(paragraph);
            }
            return;
        }
        Node first =
                WordNames.child((Element) next, "pPr").map(Node::getNextSibling).orElse(next.getFirstChild());
        for (Node at = paragraph.getFirstChild(); at != null; ) {
            Node moved = at;
            at = at.getNextSibling();
            if (!WordNames.is(moved, "pPr")) {
                next.insertBefore(moved, first);
            }
        }
        remove(paragraph);
    }

    private static boolean isEmpty(Element paragraph) {
        return paragraph.getElementsByTagNameNS("*", "r").getLength() == 0;
    }
}
