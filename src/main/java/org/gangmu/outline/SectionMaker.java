package org.gangmu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.SourceFile;
import org.gangmu.source.Text;

/** Turns the finished nodes into sections: cuts headings, tells items from sections, gives addresses. One use a report. */
final class SectionMaker {

    /** A first sentence longer than this is no heading. */
    private static final int LONGEST_HEADING = 60;

    /** A heading that is closed by a colon inside its line is no longer than this. */
    private static final int LONGEST_LABEL = 20;

    private final SourceFile file;
    private final List<Diagnostic> diagnostics;

    SectionMaker(SourceFile file, List<Diagnostic> diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** Makes the sections below the root. */
    List<Section> make(Node root) {
        List<Section> sections = new ArrayList<>();
        for (Object part : root.content) {
            if (part instanceof Node node) {
                sections.add(section(node, "s" + (sections.size() + 1)));
            }
        }
        return SectionKeys.give(sections);
    }

    private Section section(Node node, String id) {
        boolean hasMore = !node.content.isEmpty();
        Cut cut = cut(node, hasMore);
        if (node.marker.isEmpty() && cut.heading().isEmpty()) {
            cut = Cut.whole(node.first);
        }
        List<Content> content = new ArrayList<>();
        if (!cut.rest().isEmpty()) {
            content.add(paragraph(cut.rest()));
        }
        int children = 0;
        for (Object part : node.content) {
            if (part instanceof Node child) {
                children++;
                content.add(section(child, id + "-" + children));
            } else if (part instanceof Text text) {
                content.add(paragraph(text));
            }
        }
        boolean isEntry = cut.heading().isEmpty() && !hasMore && !cut.unsure();
        boolean isItem = isEntry || (node.family.isItem() && node.family != Family.BULLET);
        Section.Kind kind = isItem ? Section.Kind.ITEM : Section.Kind.SECTION;
        int offset = node.marker.isEmpty() ? node.first.start() : node.marker.start();
        if (cut.unsure()) {
            diagnostics.add(Diagnostic.info("heading-unsure", file.path(), file.place(offset), node.marker.toString()));
        }
        return new Section(
                id, "", kind, node.depth, node.marker.toString(), cut.heading(), cut.stop(), offset, content);
    }

    private static Paragraph paragraph(Text text) {
        return new Paragraph(text.toString(), text.start());
    }

    /**
     * What stands behind a sign, cut into heading and text.
     *
     * @param heading the heading without its stop
     * @param stop the stop that closed it
     * @param rest the text behind it
     * @param unsure whether a heading may be hidden in the text that could not be told from it
     */
    private record Cut(Optional<String> heading, String stop, Text rest, boolean unsure) {

        static Cut bare(Text text, boolean unsure) {
            return new Cut(Optional.empty(), "", text, unsure);
        }

        /** A section without a sign has nothing but its heading to be known by, whatever its first line looks like. */
        static Cut whole(Text text) {
            int stop = Prose.headingStop(text);
            return stop > 0 && stop == text.length() - 1
                    ? at(text, stop)
                    : new Cut(Optional.of(text.toString()), "", Text.EMPTY, false);
        }

        static Cut at(Text text, int stop) {
            Text heading = text.part(0, stop);
            String closed = text.subSequence(stop, stop + 1).toString();
            return new Cut(Optional.of(heading.toString()), closed, text.part(stop + 1, text.length()), false);
        }
    }

    private static Cut cut(Node node, boolean hasMore) {
        Text text = node.first;
        boolean isItem = node.family.isItem();
        int gap = Gaps.behindHeading(text, node.inside);
        if (gap > 0 && !(isItem && node.inside)) {
            return new Cut(Optional.of(text.part(0, gap).toString()), "", text.part(gap, text.length()), false);
        }
        int colon = colon(text);
        boolean runsIn = node.family == Family.PLAIN && node.stop != 0;
        int stop = runsIn ? PlainHeadings.stop(text) : Prose.headingStop(text);
        int named = node.inside && !isItem && colon < 0 ? PartHeadings.prefix(text) : 0;
        if (named > 0 && named < stop) {
            return new Cut(Optional.of(text.part(0, named).toString()), "", text.part(named, text.length()), false);
        }
        if (colon > 0 && (stop < 0 || colon < stop) && !isLabelledHeading(text, colon, hasMore)) {
            return Cut.at(text, colon);
        }
        boolean isOneSentence = stop == text.length() - 1 || (stop < 0 && Prose.isClosed(text));
        if (stop >= 0 && !isOneSentence) {
            return stop > LONGEST_HEADING || stop == 0 ? Cut.bare(text, true) : Cut.at(text, stop);
        }
        boolean isLong = text.length() > LONGEST_HEADING + 1;
        if (isOneSentence) {
            boolean isHeading = hasMore && stop > 0 && !isLong;
            return isHeading ? Cut.at(text, stop) : Cut.bare(text, hasMore && isLong);
        }
        if (text.isEmpty() || isLong || (isItem && !hasMore)) {
            return Cut.bare(text, isLong && hasMore);
        }
        return new Cut(Optional.of(text.toString()), "", Text.EMPTY, false);
    }

    /** Whether a colon stands inside a heading of its own line, whose text is below: 一、德：加强学习，提高素质. */
    private static boolean isLabelledHeading(Text text, int colon, boolean hasMore) {
        boolean isOpen = colon < text.length() - 1 && text.length() <= LONGEST_HEADING && !Prose.isClosed(text);
        return hasMore && isOpen && !Prose.isLead(text);
    }

    /** Finds the colon that closes a heading: at the end of a line, or behind a short label without a comma. */
    private static int colon(Text text) {
        int last = text.length() - 1;
        if (last > 0
                && last <= LONGEST_HEADING
                && Prose.isColon(text.charAt(last))
                && Prose.firstStop(text, last) < 0) {
            return last;
        }
        for (int i = 0; i < text.length() && i <= LONGEST_LABEL; i++) {
            char c = text.charAt(i);
            if (Prose.isColon(c) && !Prose.isRatio(text, i)) {
                return i;
            }
            if (Prose.isComma(c) || Prose.endsSentence(c) || c == '“' || c == '《') {
                return -1;
            }
        }
        return -1;
    }
}
