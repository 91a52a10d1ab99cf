package org.gangmu.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.outline.Section;
import org.gangmu.source.Removal;
import org.gangmu.source.SourceFile;

/** Makes the pages that show a report's file line by line. */
final class SourcePages {

    private final ReportFacts facts;
    private final SourceFile source;
    private final Map<Integer, Link> sections = new HashMap<>();
    /** The first removal that does not end before the line at hand. */
    private int removal;

    private SourcePages(ReportFacts facts) {
        this.facts = facts;
        this.source = facts.report().analyzed().source();
        facts.outline().sections().forEach(section -> mark(List.of(section)));
    }

    static String href(ReportFacts facts) {
        return "reports/" + facts.address() + "/source.html";
    }

    /**
     * Makes the source page of a report.
     *
     * @param facts the report
     * @param parts which lines of the file are the report's own
     * @return the page; where a file holds several reports, the page of each shows its own lines, numbered as in the file
     */
    static SourcePage of(ReportFacts facts, SourceParts parts) {
        return new SourcePages(facts).page(parts.of(facts));
    }

    private SourcePage page(SourceParts.Lines own) {
        List<SourcePage.Row> rows = new ArrayList<>();
        for (int line = own.first(); line <= own.last(); line++) {
            int start = source.index().start(line);
            int end = line < source.index().count()
                    ? source.index().start(line + 1)
                    : source.text().length();
            while (end > start && isBreak(source.text().charAt(end - 1))) {
                end--;
            }
            Link begins = sections.get(line);
            rows.add(new SourcePage.Row(line, pieces(start, end), begins == null ? List.of() : List.of(begins)));
        }
        return new SourcePage(
                href(facts),
                facts.link(),
                facts.label().brief(),
                "reports/" + facts.report().path(),
                remark(own),
                rows);
    }

    /** Counts lines as editors do: a line end at the end of the text begins no line. */
    static int lineCount(SourceFile source) {
        int count = source.index().count();
        return count > 1 && source.index().start(count) == source.text().length() ? count - 1 : count;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private String remark(SourceParts.Lines own) {
        int count = lineCount(source);
        int removed = (int) source.removals().stream()
                .filter(found -> own.holds(source.place(found.span().start()).line()))
                .count();
        boolean whole = own.first() == 1 && own.last() == count;
        String lines = whole ? count + " 行" : "第 " + own.first() + "—" + own.last() + " 行，全文件 " + count + " 行";
        return source.encoding() + "，" + lines + (removed == 0 ? "" : "，剔除杂文 " + removed + " 处");
    }

    private List<SourcePage.Piece> pieces(int start, int end) {
        List<Removal> removals = source.removals();
        while (removal < removals.size() && removals.get(removal).span().end() <= start) {
            removal++;
        }
        List<SourcePage.Piece> pieces = new ArrayList<>();
        int at = start;
        for (int i = removal; i < removals.size() && removals.get(i).span().start() < end; i++) {
            Removal found = removals.get(i);
            int from = Math.max(at, found.span().start());
            int to = Math.min(end, found.span().end());
            if (from < to) {
                plain(pieces, at, from);
                pieces.add(new SourcePage.Piece(source.text().substring(from, to), "removed", reason(found.reason())));
                at = to;
            }
        }
        plain(pieces, at, end);
        return pieces;
    }

    private void plain(List<SourcePage.Piece> pieces, int from, int to) {
        if (from < to) {
            String kind = from < source.frontMatter().length() ? "front" : "text";
            pieces.add(new SourcePage.Piece(source.text().substring(from, to), kind, ""));
        }
    }

    private static String reason(String reason) {
        return switch (reason) {
            case "watermark" -> "水印";
            case "paywall" -> "付费标记";
            case "furniture" -> "网页杂字";
            default -> reason;
        };
    }

    private void mark(List<Section> path) {
        Section section = path.get(path.size() - 1);
        String href = facts.href() + "#" + section.id();
        int line = source.place(section.offset()).line();
        sections.putIfAbsent(line, new Link(SectionNames.place(facts.outline().sections(), path), href));
        for (Section child : section.children()) {
            List<Section> below = new ArrayList<>(path);
            below.add(child);
            mark(below);
        }
    }
}
