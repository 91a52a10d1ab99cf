package org.gangmu.convert;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a part of a web page as a browser would set it: a line a block, the numbers of lists written out, a line a row of a
 * table with tabs between cells. One use a part, by one thread.
 */
final class HtmlText implements NodeVisitor {

    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();

    /** The lists that we stand in, innermost first. */
    private final Deque<int[]> lists = new ArrayDeque<>();

    /** How many cells of a table we stand in: what is a line elsewhere is a space there. */
    private int cells;

    /** How many elements we stand in that keep their white space. */
    private int kept;

    String read(Element part) {
        part.traverse(this);
        StringBuilder lines = new StringBuilder();
        text.toString().lines().map(HtmlText::trimmed).forEach(line -> lines.append(line)
                .append('\n'));
        return lines.toString().replaceAll("\\n{3,}", "\n\n").strip().concat("\n");
    }

    /** Takes blanks off the end, and those off the beginning that only indent the source of the page. */
    private static String trimmed(String line) {
        return line.stripTrailing().replaceFirst("^[ \\t]+", "");
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
            return;
        }
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (CELLS.contains(name)) {
            if (element.previousElementSibling() != null) {
                text.append('\t');
            }
            cells++;
        } else if (name.equals("br")) {
            line();
            return;
        } else if (name.equals("pre") || name.equals("textarea")) {
            kept++;
        } else if (name.equals("ol") || name.equals("ul")) {
            lists.push(new int[] {name.equals("ol") ? start(element) : Integer.MIN_VALUE});
        }
        if (element.isBlock() && !CELLS.contains(name)) {
            lineUnlessBegun();
        }
        if (name.equals("li") && !lists.isEmpty() && lists.peek()[0] != Integer.MIN_VALUE) {
            int[] list = lists.peek();
            String value = element.attr("value");
            list[0] = value.matches("\\d{1,5}") ? Integer.parseInt(value) : list[0];
            text.append(list[0]++).append(". ");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (CELLS.contains(name)) {
            cells--;
        } else if (name.equals("pre") || name.equals("textarea")) {
            kept--;
        } else if ((name.equals("ol") || name.equals("ul")) && !lists.isEmpty()) {
            lists.pop();
        }
        if (element.isBlock() && !CELLS.contains(name)) {
            lineUnlessBegun();
        }
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,5}") ? Integer.parseInt(start) : 1;
    }

    private void append(String words) {
        if (kept > 0) {
            text.append(words);
            return;
        }
        // A browser joins ASCII white space only: the wide blank of an indent stays.
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean white = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!white) {
                text.append(c);
            } else if (!endsWithWhite()) {
                text.append(' ');
            }
        }
    }

    private boolean endsWithWhite() {
        int end = text.length();
        return end == 0 || text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\t';
    }

    private void line() {
        text.append(cells > 0 ? ' ' : '\n');
    }

    private void lineUnlessBegun() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) != '\n' && cells == 0) {
            text.append('\n');
        }
    }
}
