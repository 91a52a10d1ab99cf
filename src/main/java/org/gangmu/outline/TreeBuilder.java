package org.gangmu.outline;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.source.Text;

/**
 * Builds the tree of one report. Depth comes from nesting, not from a family's rank: a stack of open sections decides, with a
 * look at what follows where a family is met for the first time. Not thread-safe; one use.
 */
final class TreeBuilder {

    private final List<Block> blocks;
    private final Candidates candidates;
    private final Nesting nesting;
    private final Numbering numbering;
    private final Node root = new Node();
    private final List<Text> preamble = new ArrayList<>();
    private final List<Text> closing = new ArrayList<>();
    private final int lastAtLine;

    private Node open = root;
    private int at;

    TreeBuilder(List<Block> blocks, Candidates candidates, Numbering numbering) {
        this.blocks = blocks;
        this.candidates = candidates;
        this.numbering = numbering;
        this.nesting = new Nesting(candidates);
        this.lastAtLine = lastAtLine(candidates);
    }

    private static int lastAtLine(Candidates candidates) {
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            if (candidate.atLineStart()) {
                return i;
            }
        }
        return -1;
    }

    /** Reads all paragraphs. */
    TreeBuilder build() {
        for (int i = 0; i < blocks.size(); i++) {
            readBlock(i);
        }
        return this;
    }

    Node root() {
        return root;
    }

    /** The paragraphs before the first section. */
    List<Text> preamble() {
        return preamble;
    }

    /** The paragraphs after the last section. */
    List<Text> closing() {
        return closing;
    }

    private void readBlock(int index) {
        Text text = blocks.get(index).text();
        int from = 0;
        boolean fresh = true;
        if (!closing.isEmpty()) {
            skipCandidates(index);
            closing.add(text);
            return;
        }
        while (at < candidates.size() && candidates.get(at).block() == index) {
            Candidate candidate = candidates.get(at);
            if (candidate.sign().start() >= from && nesting.accepts(at, open)) {
                fresh = put(text, from, candidate.sign().start(), fresh);
                if (!closing.isEmpty()) {
                    skipCandidates(index);
                    closing.set(closing.size() - 1, text.subSequence(from, text.length()));
                    return;
                }
                openSection(candidate, text);
                from = candidate.sign().end();
                fresh = false;
            }
            at++;
        }
        put(text, from, text.length(), fresh);
    }

    private void skipCandidates(int block) {
        while (at < candidates.size() && candidates.get(at).block() == block) {
            at++;
        }
    }

    private void openSection(Candidate candidate, Text text) {
        Sign sign = candidate.sign();
        Node parent = nesting.parent(at, open);
        numbering.check(parent, candidate, text);
        open = parent.add(sign, text.part(sign.start(), sign.end()));
        open.blocks = 1;
        open.block = candidate.block();
        open.inside = !candidate.atLineStart();
        if (candidate.atLineStart()) {
            parent.countBlock();
        }
    }

    /** Puts a stretch of a paragraph where it belongs; gives whether the paragraph is still untouched. */
    private boolean put(Text text, int from, int to, boolean fresh) {
        Text part = text.part(from, to);
        if (part.isEmpty()) {
            return fresh;
        }
        if (!fresh) {
            putFirst(part, to == text.length());
            return false;
        }
        Node target = nesting.paragraphHolder(at, open);
        boolean isLast = at > lastAtLine && !Prose.isLead(part);
        if (root.content.isEmpty()) {
            preamble.add(part);
        } else if (isLast && (target != open || Closings.begins(part, open))) {
            closing.add(part);
        } else {
            open = target.isRoot() || Closings.isAddress(part) ? top(open) : target;
            open.content.add(part);
            open.countBlock();
        }
        return false;
    }

    /**
     * Puts what stands behind a sign. Where clauses part the entries of a list inside a paragraph (一是…；二是…；三是…。对此，…), the
     * last is a clause as well, and what follows its full stop belongs to the section that holds the list.
     */
    private void putFirst(Text part, boolean endsBlock) {
        int stop = endsBlock && open.followsClause() ? Prose.firstStop(part, part.length()) : -1;
        Node holder = open.parent;
        if (stop < 0 || stop == part.length() - 1 || holder == null || holder.isRoot()) {
            open.first = part;
            return;
        }
        open.first = part.part(0, stop + 1);
        Text rest = part.part(stop + 1, part.length());
        if (rest.isEmpty()) {
            return;
        }
        holder.content.add(rest);
        open = holder;
    }

    private static Node top(Node node) {
        Node top = node;
        while (top.depth > 1 && top.parent != null) {
            top = top.parent;
        }
        return top;
    }
}
