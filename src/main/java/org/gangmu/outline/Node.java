package org.gangmu.outline;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.source.Text;
import org.jspecify.annotations.Nullable;

/** A section while the tree is being built. Not thread-safe. */
final class Node {

    /** What is given where no section of a family stands. */
    static final int NO_NUMBER = -1;

    final @Nullable Node parent;
    final Family family;
    final int number;
    final char stop;
    final int depth;
    final Text marker;

    /** What stands behind the sign, up to the next sign or the end of the paragraph. */
    Text first = Text.EMPTY;

    /** Paragraphs ({@link Text}) and sections below ({@link Node}), in order. */
    final List<Object> content = new ArrayList<>();

    /** How many paragraphs of the file the section takes, those of the sections below included. */
    int blocks;

    /** Whether the brothers of the same list before this one are all of one paragraph; false for the first of a list. */
    private final boolean inListOfLines;

    private @Nullable Node lastChild;

    /** Makes the root. */
    Node() {
        parent = null;
        family = Family.PLAIN;
        number = 0;
        stop = 0;
        depth = 0;
        marker = Text.EMPTY;
        inListOfLines = false;
    }

    private Node(Node parent, Sign sign, Text marker, boolean inListOfLines) {
        this.parent = parent;
        this.family = sign.family();
        this.number = sign.number();
        this.stop = sign.stop();
        this.depth = parent.depth + 1;
        this.marker = marker;
        this.inListOfLines = inListOfLines;
    }

    /** Adds a section below this one. */
    Node add(Sign sign, Text markerText) {
        Node brother = lastChild;
        boolean goesOn = brother != null && brother.family == sign.family();
        boolean lines = goesOn && brother.isLine() && (brother.inListOfLines || brother.number <= 1);
        Node child = new Node(this, sign, markerText, lines);
        content.add(child);
        lastChild = child;
        return child;
    }

    /** The number of the latest section below, where it is of a family; else {@link #NO_NUMBER}. */
    int lastNumber(Family wanted) {
        return lastChild != null && lastChild.family == wanted ? lastChild.number : NO_NUMBER;
    }

    /** Counts a paragraph of the file for this section and those above. */
    void countBlock() {
        for (Node node = this; node != null; node = node.parent) {
            node.blocks++;
        }
    }

    /** Whether the section begins and ends within one paragraph, and is more than a heading. */
    boolean isLine() {
        return blocks <= 1
                && (Prose.isClosed(first) || Prose.firstStop(first, first.length()) >= 0 || !content.isEmpty());
    }

    /** Whether the section is the last so far of a list whose entries are a paragraph each. */
    boolean endsListOfLines() {
        return inListOfLines && isLine();
    }

    boolean isRoot() {
        return parent == null;
    }
}
