package org.gangmu.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * The sections of a report that say something themselves: those without sections below, and those that have more than a sentence
 * or two of their own beside the sections below. Counted by these nothing is counted twice, and a bare heading not at all. Its method
 * has no state and may be called from any thread.
 */
public final class SpeakingSections {

    /** Own text beside sections below must be longer than this to speak for itself. */
    private static final int OWN_TEXT = 60;

    private SpeakingSections() {}

    /**
     * Finds them.
     *
     * @param outline a report's tree
     * @return each as the path of sections from level 1 down to it, in the order of the text
     */
    public static List<List<Section>> of(Outline outline) {
        List<List<Section>> found = new ArrayList<>();
        outline.sections().forEach(section -> collect(List.of(section), found));
        return found;
    }

    private static void collect(List<Section> path, List<List<Section>> found) {
        Section section = path.get(path.size() - 1);
        List<Section> children = section.children();
        int own = 0;
        for (Paragraph paragraph : section.paragraphs()) {
            own += visible(paragraph.text());
        }
        if (children.isEmpty() || own > OWN_TEXT) {
            found.add(path);
        }
        for (Section child : children) {
            List<Section> below = new ArrayList<>(path);
            below.add(child);
            collect(List.copyOf(below), found);
        }
    }

    /**
     * Measures a text.
     *
     * @param text the text
     * @return how many characters (code points) it has, white space left out
     */
    public static int visible(String text) {
        return (int) text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .count();
    }
}
