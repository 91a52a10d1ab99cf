package org.gangmu.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.analysis.Figure;
import org.gangmu.analysis.ThemeScore;
import org.gangmu.links.Links;

/** Gathers what stands beside the sections of themes. */
final class ThemeRails {

    private static final int NEIGHBOURS = 5;
    private static final int TERMS = 8;
    private static final int DOCUMENTS = 6;
    private static final int FIGURES = 6;
    private static final int COUNTED = 16;

    private final Map<String, Shelf> shelves;
    private final ThemeNames terms;
    private final ThemeNames documents;
    private final Ties ties;

    /**
     * Prepares.
     *
     * @param shelves the themes with their sections, by id, in order
     * @param links the indexes of documents and terms
     * @param ties finds the sections that they lead to
     */
    ThemeRails(Map<String, Shelf> shelves, Links links, Ties ties) {
        this.shelves = shelves;
        this.terms = new ThemeNames(links.terms(), ties);
        this.ties = ties;
        this.documents = new ThemeNames(links.documents(), ties);
    }

    /** Gathers what stands beside one theme. */
    ThemeRail of(Shelf shelf) {
        String theme = shelf.theme().id();
        List<IndexItem> named = documents.mostNamed(theme).stream()
                .map(entry -> entry.item(ties.registers()))
                .toList();
        int rest = named.size() - DOCUMENTS;
        List<IndexItem> figures = new ArrayList<>();
        int blanks = figures(shelf, figures);
        return new ThemeRail(
                shelf.split() ? List.of() : reports(shelf),
                terms.sharedBy(2, theme).stream()
                        .limit(TERMS)
                        .map(entry -> entry.item(ties.registers()))
                        .toList(),
                named.subList(0, Math.min(DOCUMENTS, named.size())),
                rest > 0 ? List.of(new Link("另 " + rest + " 种", Site.DOCUMENTS.href())) : List.of(),
                figures,
                blanks == 0 ? "" : "另有空缺的数 " + blanks + " 处",
                neighbours(shelf));
    }

    /** Gathers the figures that are not blank, the latest reports' first, and counts the others. */
    private int figures(Shelf shelf, List<IndexItem> found) {
        int blanks = 0;
        for (int i = shelf.sections().size() - 1; i >= 0; i--) {
            CountedSection section = shelf.sections().get(i);
            for (Figure figure : ties.figures(ties.ref(section))) {
                if (figure.blank()) {
                    blanks++;
                } else if (found.size() < FIGURES && !figure.counted().isBlank()) {
                    List<Run> label = Run.of(SectionNames.shorten(figure.counted(), COUNTED));
                    found.add(new IndexItem(label, section.href(), figure.value() + " " + figure.unit()));
                }
            }
        }
        return blanks;
    }

    /** The reports that a theme's sections stand in; their years where the reports are many. */
    private static List<ThemeRail.Share> reports(Shelf shelf) {
        long count = shelf.sections().stream()
                .map(CountedSection::address)
                .distinct()
                .count();
        boolean byYear = count > MatrixMaker.MOST_REPORTS;
        Map<String, List<CountedSection>> byReport = new LinkedHashMap<>();
        for (CountedSection section : shelf.sections()) {
            String key = byYear ? section.year() : section.address();
            byReport.computeIfAbsent(key, unused -> new ArrayList<>()).add(section);
        }
        List<ThemeRail.Share> shares = new ArrayList<>();
        for (List<CountedSection> sections : byReport.values()) {
            CountedSection first = ThemePages.first(sections);
            ReportLabel label = first.reportLabel();
            String name = byYear ? MatrixMaker.yearName(label.year()) : label.brief();
            shares.add(ThemeRail.Share.of(new Link(name, shelf.href(first.entryId())), sections));
        }
        return shares;
    }

    /** The themes that stand beside this one in its sections, most frequent first. */
    private List<ThemeRail.Share> neighbours(Shelf shelf) {
        Map<String, List<CountedSection>> shared = new LinkedHashMap<>();
        shelves.keySet().forEach(id -> shared.put(id, new ArrayList<>()));
        for (CountedSection section : shelf.sections()) {
            for (ThemeScore score : section.analysis().themes()) {
                if (!score.theme().equals(shelf.theme().id()) && shared.containsKey(score.theme())) {
                    shared.get(score.theme()).add(section);
                }
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted((a, b) ->
                        Integer.compare(b.getValue().size(), a.getValue().size()))
                .limit(NEIGHBOURS)
                .map(entry -> ThemeRail.Share.of(shelves.get(entry.getKey()).link(), entry.getValue()))
                .toList();
    }
}
