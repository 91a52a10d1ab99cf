package org.gangmu.outline;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which candidates are signs and under which open section each belongs. Every decision looks at the stack of open
 * sections and at the next candidates of a few families, so its cost does not grow with the text.
 */
final class Nesting {

    /** A list inside a list is followed no further than this. */
    private static final int LONGEST_LOOK = 40;

    /** An item may be missing in a run by slip of the pen; a larger jump is prose. */
    private static final int LARGEST_SLIP = 3;

    /** Families whose signs no run of items reaches across. */
    private static final Set<Family> ABOVE_ITEMS = EnumSet.range(Family.PART, Family.CHINESE_BRACKETED);

    private static final Set<Family> NUMBERED = EnumSet.range(Family.PART, Family.LETTER);

    private final Candidates candidates;

    Nesting(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Whether a candidate is a sign, with {@code open} as the innermost open section. */
    boolean accepts(int index, Node open) {
        Candidate candidate = candidates.get(index);
        Family family = candidate.family();
        if (candidate.atLineStart() && family.compareTo(Family.PLAIN) <= 0) {
            return true;
        }
        Node same = sameFamily(candidate, open);
        if (candidate.boundary() == Candidate.Boundary.COMMA && candidate.number() > 1) {
            return same != null && same.block == candidate.block() && candidate.number() == same.number + 1;
        }
        if (candidate.boundary().compareTo(Candidate.Boundary.GAP) >= 0 && candidate.number() > 1) {
            return same != null && candidate.number() == same.number + 1 && !isRepeated(index);
        }
        if (candidate.boundary() == Candidate.Boundary.NONE) {
            return mayBeginUnstopped(candidate, open) && (beginsRun(index, open) || isLoneBelow(index, open));
        }
        if (same != null && carriesOn(candidate, same)) {
            return same.inside || family.isItem() || !isAgainAtLine(index);
        }
        if (family == Family.BULLET) {
            int next = candidates.nextAtLine(family, index);
            return next != Candidates.NONE && !isBroken(index, next, open, family);
        }
        return candidate.number() == 1
                && (beginsRun(index, open) || isLoneTop(index, open) || isLoneBelow(index, open));
    }

    /** Whether a （一） that no other follows stands right behind the heading of a 一、 in its paragraph. */
    private boolean isLoneBelow(int index, Node open) {
        Candidate candidate = candidates.get(index);
        return candidate.family() == Family.CHINESE_BRACKETED
                && open.family == Family.CHINESE
                && !open.isRoot()
                && open.block == candidate.block()
                && open.first.isEmpty()
                && open.content.isEmpty()
                && candidates.next(Family.CHINESE_BRACKETED, index) == Candidates.NONE;
    }

    /**
     * Whether a sign of the top family that no other follows opens the report all the same, as where a text was cut off: behind
     * a full stop, or behind a gap where a lower list begins right below it.
     */
    private boolean isLoneTop(int index, Node open) {
        Candidate candidate = candidates.get(index);
        if (!open.isRoot()
                || candidate.family() != Family.CHINESE
                || candidates.next(Family.CHINESE, index) != Candidates.NONE) {
            return false;
        }
        boolean holdsList = index + 1 < candidates.size() && opensListBelow(candidate, candidates.get(index + 1));
        return candidate.boundary() == Candidate.Boundary.STOP
                || (candidate.boundary() == Candidate.Boundary.GAP && holdsList);
    }

    private static boolean opensListBelow(Candidate top, Candidate next) {
        boolean isLower = next.family() == Family.CHINESE_BRACKETED
                || next.family() == Family.ARABIC
                || next.family() == Family.SHI;
        return next.number() == 1 && isLower && next.block() == top.block();
    }

    /** Whether the number stands once more behind a sign that had no stop before it: then that one was a reference. */
    private boolean isRepeated(int index) {
        Candidate candidate = candidates.get(index);
        int next = candidates.next(candidate.family(), index);
        return next != Candidates.NONE && candidates.get(next).number() == candidate.number();
    }

    /** Whether the number stands at the start of a later line too, so that a list of lines goes on there and not inside one. */
    private boolean isAgainAtLine(int index) {
        Candidate candidate = candidates.get(index);
        int next = candidates.nextAtLine(candidate.family(), index);
        return !candidate.atLineStart()
                && next != Candidates.NONE
                && candidates.get(next).number() == candidate.number();
    }

    /** Whether a list may begin without a stop: behind a heading whose line end was lost, or as the top of the report. */
    private static boolean mayBeginUnstopped(Candidate candidate, Node open) {
        if (open.isRoot()) {
            return candidate.family() == Family.CHINESE;
        }
        return open.block == candidate.block() && open.first.isEmpty() && open.content.isEmpty();
    }

    private static boolean carriesOn(Candidate candidate, Node same) {
        Family family = candidate.family();
        if (family == Family.BULLET || candidate.number() == same.number + 1) {
            return true;
        }
        boolean isSlip = candidate.number() >= same.number && candidate.number() <= same.number + LARGEST_SLIP;
        return family.isItem() && isSlip && (candidate.number() > 1 || family == Family.SEQUENCE);
    }

    /** Whether a run begins here: 一 is followed by 二 of the same family before anything ends the parent. */
    private boolean beginsRun(int index, Node open) {
        Candidate first = candidates.get(index);
        int second = candidates.next(first.family(), index);
        if (second == Candidates.NONE || candidates.get(second).number() != 2) {
            return false;
        }
        boolean byComma = first.boundary() == Candidate.Boundary.COMMA
                || candidates.get(second).boundary() == Candidate.Boundary.COMMA;
        if (byComma && candidates.get(second).block() != first.block()) {
            return false;
        }
        if (open.isRoot() && !first.atLineStart() && isFollowedBySections(index)) {
            return false;
        }
        return !isBroken(index, second, open, first.family());
    }

    private boolean isFollowedBySections(int index) {
        for (Family family : NUMBERED) {
            if (candidates.nextAtLine(family, index) != Candidates.NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether between two candidates one of the open sections comes to its end. */
    private boolean isBroken(int from, int to, Node open, Family family) {
        if (family.isItem()) {
            for (Family higher : ABOVE_ITEMS) {
                if (candidates.nextAtLine(higher, from) < to) {
                    return true;
                }
            }
        }
        for (Node node = open; !node.isRoot(); node = above(node)) {
            if (node.family != family && isEnded(node, from, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnded(Node node, int from, int to) {
        if (!node.family.isItem() && candidates.nextAtLine(node.family, from) < to) {
            return true;
        }
        int next = candidates.next(node.family, from);
        return next < to && candidates.get(next).number() == node.number + 1;
    }

    /** Finds the open section that a new sign stands beside: the one whose number it follows, else the innermost. */
    private static @Nullable Node sameFamily(Candidate candidate, Node open) {
        Node nearest = null;
        for (Node node = open; !node.isRoot(); node = above(node)) {
            boolean isOtherForm =
                    node.family == Family.PLAIN && node.stop != candidate.sign().stop();
            if (node.family == candidate.family() && !isOtherForm) {
                if (candidate.number() == node.number + 1) {
                    return node;
                }
                nearest = nearest == null ? node : nearest;
            }
        }
        return nearest;
    }

    /** Finds the section that a sign belongs under. */
    Node parent(int index, Node open) {
        Candidate candidate = candidates.get(index);
        if (candidate.sign().stop() == Sign.DIVIDES) {
            return root(open);
        }
        if (candidate.family() == Family.DIVISION) {
            return divisionHolder(index, open);
        }
        Node same = sameFamily(candidate, open);
        if (same != null && !nestsAgain(index, same)) {
            return above(same);
        }
        if (candidate.family() == Family.PLAIN) {
            return paragraphHolder(index, open);
        }
        Node holder = open;
        while (!holder.isRoot() && same == null && closes(index, holder)) {
            holder = above(holder);
        }
        return holder;
    }

    /**
     * Finds the section that a heading known by its words belongs under: beside one of its kind, else beside the list that
     * begins anew behind it, else where a paragraph would stand.
     */
    private Node divisionHolder(int index, Node open) {
        Node same = sameFamily(candidates.get(index), open);
        if (same != null) {
            return above(same);
        }
        int next = Candidates.NONE;
        for (Family family : NUMBERED) {
            next = Math.min(next, candidates.nextAtLine(family, index));
        }
        if (next == Candidates.NONE) {
            return root(open);
        }
        Candidate first = candidates.get(next);
        for (Node node = open; !node.isRoot() && first.number() == 1; node = above(node)) {
            if (node.family == first.family()) {
                return above(node);
            }
        }
        Node holder = paragraphHolder(index, open);
        while (!holder.isRoot() && (holder.family == Family.PLAIN || holder.family.isItem())) {
            holder = above(holder);
        }
        return holder;
    }

    /** Whether a list that begins anew stands inside the entry above it, since the outer list goes on behind it. */
    private boolean nestsAgain(int index, Node same) {
        Candidate candidate = candidates.get(index);
        if (candidate.number() != 1 || same.number == 0) {
            return false;
        }
        boolean otherForm = candidate.family() == Family.ARABIC
                && candidate.sign().halfBracketed() != (same.stop == ')' || same.stop == '）');
        if (otherForm) {
            return true;
        }
        int last = index;
        for (int number = 2; number <= LONGEST_LOOK; number++) {
            int next = candidates.next(candidate.family(), last);
            if (next == Candidates.NONE || isBroken(last, next, above(same), candidate.family())) {
                return false;
            }
            if (candidates.get(next).number() != number) {
                return number > 2 && candidates.get(next).number() == same.number + 1;
            }
            last = next;
        }
        return false;
    }

    /** Whether a sign whose family is not open yet ends an open section, rather than beginning a list inside it. */
    private boolean closes(int index, Node holder) {
        Candidate candidate = candidates.get(index);
        boolean holds = holder.family == Family.PLAIN && holder.isOnlyHeading();
        if (holds || leads(holder)) {
            return false;
        }
        if (holder.family == Family.DIVISION) {
            boolean hasText = !holder.content.isEmpty();
            return holder.stop != Sign.DIVIDES && hasText && candidate.family() == Family.CHINESE;
        }
        boolean isLower = candidate.family().compareTo(holder.family) > 0;
        if (candidate.family().isItem() && holder.family.isItem()) {
            boolean opensBelow = holder.isOnlyHeading() && candidate.number() == 1;
            return candidate.atLineStart() && !opensBelow && !goesOn(index, holder);
        }
        return !isLower && !goesOn(index, holder);
    }

    /** Whether the last thing said in a section ends with a colon. */
    private static boolean leads(Node node) {
        if (node.content.isEmpty()) {
            return Prose.isLead(node.first);
        }
        Object last = node.content.get(node.content.size() - 1);
        return last instanceof CharSequence text && Prose.isLead(text);
    }

    /** Whether the list that a section belongs to has a further entry at or behind an index. */
    private boolean goesOn(int index, Node node) {
        int next = index == 0 ? 0 : candidates.next(node.family, index - 1);
        if (next == Candidates.NONE || next >= candidates.size()) {
            return false;
        }
        boolean follows = node.number == 0 || candidates.get(next).number() == node.number + 1;
        return follows && !isBroken(Math.max(0, index - 1), next, above(node), node.family);
    }

    /**
     * Finds the section that a paragraph without a sign belongs to: the open one, but behind a list of entries of one
     * paragraph each the section that holds the list.
     *
     * @param index the next candidate
     */
    Node paragraphHolder(int index, Node open) {
        Node holder = open;
        while (!holder.isRoot() && holder.endsListOfLines() && !goesOn(index, holder)) {
            holder = above(holder);
        }
        return holder;
    }

    private static Node root(Node node) {
        Node root = node;
        while (!root.isRoot()) {
            root = above(root);
        }
        return root;
    }

    private static Node above(Node node) {
        Node parent = node.parent;
        if (parent == null) {
            throw new IllegalStateException("nothing stands above the root");
        }
        return parent;
    }
}
