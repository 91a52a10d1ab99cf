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

    /** The paragraph of the file that the section begins in, as an index. */
    int block;

    /** How many paragraphs of the file the section takes, those of the sections below included. */
    int blocks;

    /** Whether the brothers of the same list before this one are all of one paragraph; false for the first of a list. */
    private final boolean inListOfLines;

    /** Whether the brother before it says more than one sentence. */
    private final boolean afterText;

    /** The section before it in the same list, if any. */
    private final @Nullable Node brother;

    /** Whether the sign stands inside its line, as all do where line ends were lost. */
    boolean inside;

    /** Whether the brother before it says nothing but its heading. */
    final boolean afterBare;

    private @Nullable Node lastChild;

    /** Makes the root. */
    Node() {
        parent = null;
        family = Family.PLAIN;
        number = 0;
        stop = 0;
        depth = 0;
        marker = Text.EMPTY;
        brother = null;
        inListOfLines = false;
        afterText = false;
        afterBare = false;
    }

    private Node(Node parent, Sign sign, Text marker, @Nullable Node brother) {
        this.parent = parent;
        this.family = sign.family();
        this.number = sign.number();
        this.stop = sign.stop();
        this.depth = parent.depth + 1;
        this.marker = marker;
        this.brother = brother;
        this.inListOfLines = brother != null && brother.isLine() && (brother.inListOfLines || brother.number <= 1);
        this.afterBare = brother != null && brother.content.isEmpty();
        this.afterText = brother != null && !brother.isOnlyHeading();
    }

    /** Adds a section below this one. */
    Node add(Sign sign, Text markerText) {
        Node brother = lastChild != null && lastChild.family == sign.family() ? lastChild : null;
        Node child = new Node(this, sign, markerText, brother);
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
        return blocks <= 1 && (Prose.isClosed(first) || Prose.headingStop(first) >= 0 || !content.isEmpty());
    }

    /**
     * Whether the section is the last so far of a list whose entries are a paragraph each. One sentence alone, where the entry
     * before has heading and text, is a heading whose text is yet to come.
     */
    boolean endsListOfLines() {
        boolean isHeading = afterText && !family.isItem() && isOnlyHeading();
        return inListOfLines && isLine() && !isHeading;
    }

    /** Whether the entry before it in the same paragraph is one clause that a ； or a comma ended. */
    boolean followsClause() {
        if (brother == null || brother.block != block || !brother.content.isEmpty() || brother.first.isEmpty()) {
            return false;
        }
        char end = brother.first.charAt(brother.first.length() - 1);
        return (end == '；' || end == ';' || Prose.isComma(end)) && Prose.headingStop(brother.first) < 0;
    }

    /** Whether nothing but a heading has been said. */
    boolean isOnlyHeading() {
        int stop = Prose.headingStop(first);
        return content.isEmpty() && (stop < 0 || stop == first.length() - 1) && Gaps.behindHeading(first, inside) < 0;
    }

    boolean isRoot() {
        return parent == null;
    }
}
