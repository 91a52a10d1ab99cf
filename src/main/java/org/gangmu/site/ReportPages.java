package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;
import org.gangmu.outline.Title;
import org.gangmu.source.SourceFile;

/** Makes the pages of reports. */
final class ReportPages {

    private static final String TITLE = role(Passage.Role.TITLE);
    /** What opens the text proper, behind title and by-line. */
    private static final Set<String> OPENING = Set.of(role(Passage.Role.SALUTATION), role(Passage.Role.PREAMBLE));

    private final List<ReportFacts> reports;
    private final Map<String, Shelf> shelves;
    private final Margins margins;

    /**
     * Prepares.
     *
     * @param reports the reports, in order
     * @param shelves the themes with their sections
     * @param ties what the reports say to each other
     */
    ReportPages(List<ReportFacts> reports, Map<String, Shelf> shelves, Ties ties) {
        this.reports = reports;
        this.shelves = shelves;
        this.margins = new Margins(reports, ties, shelves);
    }

    /** Plans the pages of all reports and of their files' texts. */
    List<PlannedPage> all() {
        SourceParts parts = new SourceParts(reports);
        List<PlannedPage> pages = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            int index = i;
            ReportFacts facts = reports.get(i);
            pages.add(new PlannedPage(Page.Kind.REPORT, facts.href(), () -> page(index)));
            pages.add(new PlannedPage(Page.Kind.SOURCE, SourcePages.href(facts), () -> SourcePages.of(facts, parts)));
        }
        return pages;
    }

    /**
     * Makes the page of one report.
     *
     * @param index which of the reports
     * @return its page
     */
    ReportPage page(int index) {
        return page(index, remarks(index));
    }

    /** Makes a report's page for a book, which has no margin. */
    ReportPage bare(int index) {
        return page(index, section -> List.of());
    }

    private ReportPage page(int index, Function<Section, List<Remark>> remarks) {
        ReportFacts facts = reports.get(index);
        Outline outline = facts.outline();
        return new ReportPage(
                facts.href(),
                outline.title().text(),
                facts.label(),
                origin(facts),
                front(facts),
                contents(outline.sections(), 1),
                new Blocks(facts, shelves, remarks).all(),
                lines(outline.tail()),
                Tally.of(facts.counted().stream()
                        .map(section -> section.analysis().facet())
                        .toList()),
                index > 0 ? List.of(reports.get(index - 1).link()) : List.of(),
                index + 1 < reports.size() ? List.of(reports.get(index + 1).link()) : List.of());
    }

    private Function<Section, List<Remark>> remarks(int index) {
        Set<String> problems = reports.get(index).counted().stream()
                .filter(Ways::isProblem)
                .map(counted -> counted.section().id())
                .collect(Collectors.toSet());
        return section -> margins.of(index, section.id(), problems.contains(section.id()));
    }

    private static ReportPage.Front front(ReportFacts facts) {
        Outline outline = facts.outline();
        List<ReportPage.Lines> head = lines(outline.head());
        int rest = 0;
        while (rest < head.size() && !OPENING.contains(head.get(rest).role())) {
            rest++;
        }
        boolean standsInText = outline.title().origin() == Title.Origin.TEXT
                && head.stream().anyMatch(lines -> lines.role().equals(TITLE));
        List<ReportPage.Lines> shown = standsInText ? withMain(head) : head;
        return new ReportPage.Front(
                standsInText
                        ? List.of()
                        : Run.ofPhrases(TitlePhrases.of(outline.title().text())),
                outline.title().origin() == Title.Origin.INFERRED,
                Figures.size(facts.size()),
                parts(facts),
                shown.subList(0, rest),
                shown.subList(rest, shown.size()));
    }

    private static ReportPage.Origin origin(ReportFacts facts) {
        SourceFile source = facts.report().analyzed().source();
        return new ReportPage.Origin(
                "reports/" + facts.report().path(),
                Math.max(1, facts.outline().part()),
                SourcePages.href(facts),
                SourcePages.lineCount(source) + " 行");
    }

    /**
     * Says how many parts and sections a report has.
     *
     * @param facts the report
     * @return {@code 三部分 12 节}; empty where it has no section
     */
    static String parts(ReportFacts facts) {
        int parts = facts.outline().sections().size();
        int sections = facts.counted().size();
        if (parts == 0) {
            return "";
        }
        return parts == sections ? sections + " 节" : Figures.han(parts) + "部分 " + sections + " 节";
    }

    private static List<ReportPage.Lines> lines(List<Passage> passages) {
        List<ReportPage.Lines> grouped = new ArrayList<>();
        int at = 0;
        while (at < passages.size()) {
            Passage.Role role = passages.get(at).role();
            List<List<Run>> lines = new ArrayList<>();
            for (; at < passages.size() && passages.get(at).role() == role; at++) {
                String text = passages.get(at).text();
                lines.add(role == Passage.Role.TITLE ? Run.ofPhrases(TitlePhrases.of(text)) : Run.of(text));
            }
            grouped.add(new ReportPage.Lines(role(role), false, lines));
        }
        return grouped;
    }

    /** Makes the first title the heading of the page. */
    private static List<ReportPage.Lines> withMain(List<ReportPage.Lines> head) {
        List<ReportPage.Lines> marked = new ArrayList<>(head);
        for (int i = 0; i < marked.size(); i++) {
            if (marked.get(i).role().equals(TITLE)) {
                marked.set(i, new ReportPage.Lines(TITLE, true, marked.get(i).lines()));
                break;
            }
        }
        return marked;
    }

    private static String role(Passage.Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static List<ReportPage.Contents> contents(List<Section> sections, int level) {
        return sections.stream()
                .map(section -> new ReportPage.Contents(
                        section.marker(),
                        Run.of(SectionNames.brief(section)),
                        "#" + section.id(),
                        level < 2 ? contents(section.children(), level + 1) : List.of()))
                .toList();
    }

    /**
     * Describes a report for lists.
     *
     * @param facts the report
     * @return its entry
     */
    static ReportEntry entry(ReportFacts facts) {
        Outline outline = facts.outline();
        List<Section> parts = outline.sections();
        String remark = parts.isEmpty()
                ? "不分节"
                : parts(facts)
                        + "："
                        + parts.stream()
                                .map(SectionNames::brief)
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.joining("、"));
        boolean inferred = outline.title().origin() == Title.Origin.INFERRED;
        return new ReportEntry(
                Run.ofPhrases(TitlePhrases.of(outline.title().text())),
                facts.href(),
                facts.label().year(),
                facts.label().unit(),
                facts.label().genre(),
                Figures.size(facts.size()),
                inferred ? "题目由正文推出；" + remark : remark);
    }
}
