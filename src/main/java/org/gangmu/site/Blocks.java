package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangmu.analysis.SectionAnalysis;
import org.gangmu.analysis.ThemeScore;
import org.gangmu.outline.Content;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;
import org.gangmu.source.SourceFile;

/**
 * Lays a report's tree out as blocks, one below the other, in the order of the text. A tree of any depth becomes a flat
 * list, so that the page keeps one text column with one margin.
 */
final class Blocks {

    /** A heading that is longer than this and followed by text on its line is set into the text. */
    private static final int LONG_HEADING = 40;
    /** From this level on, headings run into the text. */
    private static final int RUN_IN_LEVEL = 4;

    private static final int MOST_THEMES = 2;
    private static final int MOST_REASONS = 3;

    /** So many characters of text make room for a remark beside them. */
    private static final int ROOM = 120;

    private static final int MOST_REMARKS = 2;

    private final ReportFacts facts;
    private final Map<String, Shelf> shelves;
    private final Function<Section, List<Remark>> remarks;
    private final Set<String> counted;
    private final List<ReportPage.Block> blocks = new ArrayList<>();

    /** The sections from level 1 down to the one that is laid out now. */
    private final List<Section> path = new ArrayList<>();

    /** The rank of the last heading. It begins with the title of the page. */
    private int rank = 1;

    /**
     * Prepares.
     *
     * @param facts the report
     * @param shelves the themes by id
     * @param remarks gives what else stands in the margin beside a section
     */
    Blocks(ReportFacts facts, Map<String, Shelf> shelves, Function<Section, List<Remark>> remarks) {
        this.facts = facts;
        this.shelves = shelves;
        this.remarks = remarks;
        this.counted =
                facts.counted().stream().map(section -> section.section().id()).collect(Collectors.toSet());
    }

    List<ReportPage.Block> all() {
        facts.outline().sections().forEach(section -> add(section, Optional.empty()));
        return blocks;
    }

    private void add(Section section, Optional<SectionAnalysis> above) {
        path.add(section);
        List<Content> content = section.content();
        int at = 0;
        while (at < content.size() && content.get(at) instanceof Paragraph) {
            at++;
        }
        blocks.add(block(section, paragraphs(content.subList(0, at)), above));
        Optional<SectionAnalysis> own = Optional.of(facts.report().analyzed().of(section));
        while (at < content.size()) {
            if (content.get(at) instanceof Section child) {
                add(child, own);
                at++;
                continue;
            }
            int from = at;
            while (at < content.size() && content.get(at) instanceof Paragraph) {
                at++;
            }
            blocks.add(text(section.level(), paragraphs(content.subList(from, at))));
        }
        path.remove(path.size() - 1);
    }

    private static List<Paragraph> paragraphs(List<Content> content) {
        return content.stream().map(Paragraph.class::cast).toList();
    }

    private ReportPage.Block block(Section section, List<Paragraph> paragraphs, Optional<SectionAnalysis> above) {
        boolean runsIn = runsIn(section, paragraphs);
        boolean leads = runsIn && !paragraphs.isEmpty() && leads(section, paragraphs.get(0));
        return new ReportPage.Block(
                runsIn ? ReportPage.Block.Setting.RUN_IN : ReportPage.Block.Setting.HEADED,
                section.id(),
                section.key(),
                SectionNames.place(facts.outline().sections(), path),
                section.level(),
                runsIn ? 0 : rank(section.level()),
                section.marker(),
                Run.of(section.heading().orElse("")),
                section.stop(),
                leads ? Run.of(paragraphs.get(0).text()) : List.of(),
                texts(leads ? paragraphs.subList(1, paragraphs.size()) : paragraphs),
                List.of(note(section, paragraphs, above)));
    }

    /** Ranks a heading by its level, but leaves no rank out where the headings above run into their text. */
    private int rank(int level) {
        rank = Math.min(level + 1, rank + 1);
        return rank;
    }

    private static ReportPage.Block text(int level, List<Paragraph> paragraphs) {
        return new ReportPage.Block(
                ReportPage.Block.Setting.TEXT,
                "",
                "",
                "",
                level,
                0,
                "",
                List.of(),
                "",
                List.of(),
                texts(paragraphs),
                List.of());
    }

    private static List<List<Run>> texts(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(paragraph -> Run.of(paragraph.text())).toList();
    }

    private boolean runsIn(Section section, List<Paragraph> paragraphs) {
        String heading = section.heading().orElse("");
        if (section.kind() == Section.Kind.ITEM || heading.isBlank() || section.level() >= RUN_IN_LEVEL) {
            return true;
        }
        return heading.length() > LONG_HEADING && (paragraphs.isEmpty() || leads(section, paragraphs.get(0)));
    }

    /** Whether a section's first paragraph goes on where its heading stops. */
    private boolean leads(Section section, Paragraph first) {
        if (section.heading().isEmpty()) {
            return true;
        }
        SourceFile source = facts.report().analyzed().source();
        return source.place(section.offset()).line()
                == source.place(first.offset()).line();
    }

    private ReportPage.Note note(Section section, List<Paragraph> paragraphs, Optional<SectionAnalysis> above) {
        SectionAnalysis own = facts.report().analyzed().of(section);
        List<ThemeScore> known = known(own);
        List<Link> links = new ArrayList<>();
        for (ThemeScore score : known) {
            Link theme = shelves.get(score.theme()).link();
            boolean listed = score.equals(own.themes().get(0)) && counted.contains(section.id());
            String entry = CountedSection.entryId(facts.address(), section);
            links.add(
                    new Link(theme.label(), listed ? shelves.get(score.theme()).href(entry) : theme.href()));
        }
        boolean counts = counted.contains(section.id());
        List<String> because = counts && !known.isEmpty() ? reasons(known.get(0).because()) : List.of();
        boolean same = above.isPresent()
                && own.facet() == above.get().facet()
                && ids(known).equals(ids(known(above.get())));
        List<Remark> all = remarks.apply(section);
        int shown = shown(all, section, paragraphs);
        return new ReportPage.Note(
                own.facet().id(),
                Facets.label(own.facet()),
                links,
                because,
                same,
                counts && links.isEmpty(),
                all.subList(0, shown),
                all.subList(shown, all.size()));
    }

    /** How many remarks fit beside a text without pushing the next one down. The first that weigh much are always shown. */
    private static int shown(List<Remark> all, Section section, List<Paragraph> paragraphs) {
        int length = section.heading().orElse("").length();
        for (Paragraph paragraph : paragraphs) {
            length += paragraph.text().length();
        }
        int room = Math.min(MOST_REMARKS, length / ROOM);
        int weighty = !all.isEmpty() && all.get(0).weighty() ? 1 : 0;
        return Math.min(Math.max(room, weighty), all.size());
    }

    /** The weightiest words, without those that are part of another. */
    private static List<String> reasons(List<String> because) {
        List<String> kept = new ArrayList<>();
        for (String word : because) {
            boolean told = kept.stream().anyMatch(other -> other.contains(word) || word.contains(other));
            if (!told && kept.size() < MOST_REASONS) {
                kept.add(word);
            }
        }
        return kept;
    }

    private List<ThemeScore> known(SectionAnalysis analysis) {
        return analysis.themes().stream()
                .filter(score -> shelves.containsKey(score.theme()))
                .limit(MOST_THEMES)
                .toList();
    }

    private static List<String> ids(List<ThemeScore> scores) {
        return scores.stream().map(ThemeScore::theme).toList();
    }
}
