package org.gangmu.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes the numbers off the pages of a document site's preview. Such a site cuts a text without line ends into pages of equal
 * length, in the middle of words, and sets 1、 2、 3、 before them. Entries of a list look like them, but long entries that
 * break off one and all are none. Stateless; the cost is linear in the number of lines.
 */
final class PreviewPages {

    private static final String REASON = "furniture";

    /** A page is not shorter than this, but for the last. */
    private static final int SHORTEST = 150;

    private static final String ENDS = "。！？；：!?;:…”’）)》】";

    private PreviewPages() {}

    /**
     * Takes numbers of pages out.
     *
     * @param lines the lines of a file
     * @param removals what was taken out of it; the numbers of the pages are added in their places
     * @return the lines, those of pages without their numbers
     */
    static List<Line> unnumbered(List<Line> lines, List<Removal> removals) {
        List<Line> kept = new ArrayList<>(lines);
        int before = removals.size();
        for (int i = 0; i < lines.size(); i++) {
            List<Integer> pages = markEnd(lines.get(i), 1) > 0 ? pages(lines, i) : List.of();
            if (arePages(lines, pages)) {
                takeNumbers(kept, pages, removals);
                i = pages.get(pages.size() - 1);
            }
        }
        if (removals.size() > before) {
            removals.sort(Comparator.comparingInt(removal -> removal.span().start()));
        }
        return kept;
    }

    /** Finds the lines that count on from one, with nothing but blank lines between. */
    private static List<Integer> pages(List<Line> lines, int first) {
        List<Integer> pages = new ArrayList<>();
        for (int i = first; i < lines.size(); i++) {
            if (lines.get(i).blank()) {
                continue;
            }
            if (markEnd(lines.get(i), pages.size() + 1) == 0) {
                break;
            }
            pages.add(i);
        }
        return pages;
    }

    /** Whether all lines but the last are long, and three of four of them break off. */
    private static boolean arePages(List<Line> lines, List<Integer> pages) {
        int last = pages.size() - 1;
        int broken = 0;
        for (int i = 0; i < last; i++) {
            Text text = lines.get(pages.get(i)).text();
            if (text.length() < SHORTEST) {
                return false;
            }
            broken += ENDS.indexOf(text.charAt(text.length() - 1)) < 0 ? 1 : 0;
        }
        return last >= 1 && broken * 4 >= last * 3;
    }

    private static void takeNumbers(List<Line> lines, List<Integer> pages, List<Removal> removals) {
        for (int i = 0; i < pages.size(); i++) {
            Line line = lines.get(pages.get(i));
            Text text = line.text();
            int end = markEnd(line, i + 1);
            removals.add(new Removal(
                    new Span(text.start(), text.offset(end - 1) + 1),
                    text.subSequence(0, end).toString(),
                    REASON));
            lines.set(pages.get(i), new Line(text.part(end, text.length()), line.indent()));
        }
    }

    /** Tells where the number of a page ends that begins a line; 0 where the line begins with none, or with another. */
    private static int markEnd(Line line, int number) {
        Text text = line.text();
        String mark = number + "、";
        int end = mark.length();
        if (text.length() <= end || !text.subSequence(0, end).toString().equals(mark)) {
            return 0;
        }
        return text.offset(end - 1) == text.start() + end - 1 ? end : 0;
    }
}
