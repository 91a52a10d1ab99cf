package org.gangmu.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.links.IndexEntry;
import org.gangmu.links.Occurrence;

/** Makes the pages of a register: its list, whole or in parts, and pages of entries that many places name. */
final class RegisterPages {

    private static final int MOST_RANKED = 60;
    private static final int MOST_OF_ENTRY = 1000;
    private static final int HITS_OF_PAGE = 250;

    private final Register register;
    private final Register.Shelving shelving;
    private final Places places;

    /**
     * Prepares.
     *
     * @param register the register, not empty
     * @param places where to find the texts
     */
    RegisterPages(Register register, Places places) {
        this.register = register;
        this.shelving = register.shelving();
        this.places = places;
    }

    /** Makes all its pages, the one that leads to the others first. */
    List<PlannedPage> all() {
        List<PlannedPage> pages = new ArrayList<>();
        List<Pieces.Piece<IndexEntry>> pieces = register.pieces();
        if (register.split()) {
            pages.add(new PlannedPage(shelving.kind, shelving.overview().href(), this::overview));
            for (int i = 0; i < pieces.size(); i++) {
                int index = i;
                pages.add(new PlannedPage(shelving.kind, register.address(pieces.get(i)), () -> part(index)));
            }
        } else {
            pages.add(new PlannedPage(shelving.kind, shelving.overview().href(), this::whole));
        }
        for (Pieces.Piece<IndexEntry> piece : pieces) {
            for (IndexEntry entry : piece.items()) {
                if (entry.places().size() > Register.MOST_LISTED) {
                    pages.addAll(entryPages(entry, piece));
                }
            }
        }
        return pages;
    }

    private EntryListPage whole() {
        List<EntryListPage.Group> groups = groups(register.entries());
        List<Link> links = groups.stream()
                .map(group -> new Link(group.label(), shelving.overview().href() + "#" + group.id()))
                .toList();
        return page(ranking(), List.of(new EntryListPage.Bar("", links)), groups);
    }

    private EntryListPage overview() {
        return page(ranking(), bars(), List.of());
    }

    private EntryListPage page(
            List<IndexItem> ranking, List<EntryListPage.Bar> bars, List<EntryListPage.Group> groups) {
        int named = register.entries().stream()
                .mapToInt(entry -> entry.places().size())
                .sum();
        long naming = register.entries().stream()
                .flatMap(entry -> entry.places().stream())
                .mapToInt(Occurrence::report)
                .distinct()
                .count();
        String lead = naming + " 篇报告共述及 " + register.entries().size() + " " + shelving.measure + "，" + named
                + " 处。每一处都列出前后文，点出处可到原文。";
        return new EntryListPage(
                shelving.kind,
                shelving.overview().href(),
                shelving.overview().label(),
                lead,
                ranking,
                bars,
                groups,
                List.of(Site.HOME),
                List.of(),
                List.of());
    }

    private EntryListPage part(int index) {
        List<Pieces.Piece<IndexEntry>> pieces = register.pieces();
        Pieces.Piece<IndexEntry> piece = pieces.get(index);
        return new EntryListPage(
                shelving.kind,
                register.address(piece),
                label(piece),
                piece.items().size() + " " + shelving.measure,
                List.of(),
                bars(),
                groups(piece.items()),
                List.of(Site.HOME, shelving.overview()),
                index > 0 ? List.of(link(pieces.get(index - 1))) : List.of(),
                index + 1 < pieces.size() ? List.of(link(pieces.get(index + 1))) : List.of());
    }

    private Link link(Pieces.Piece<IndexEntry> piece) {
        return new Link(label(piece), register.address(piece));
    }

    /** What a part is called: {@code 术语 Q（二）}, {@code 中央文件 D}. */
    private static String label(Pieces.Piece<IndexEntry> piece) {
        IndexEntry first = piece.items().get(0);
        return Register.kindName(first.kind()) + " " + letter(piece);
    }

    private static String letter(Pieces.Piece<IndexEntry> piece) {
        String letter = letter(piece.items().get(0));
        return piece.number() > 1 ? letter + "（" + Figures.han(piece.number()) + "）" : letter;
    }

    private static String letter(IndexEntry entry) {
        return entry.initial() == '#' ? "其他" : String.valueOf(entry.initial());
    }

    /** The ways to all parts, a row for each kind. */
    private List<EntryListPage.Bar> bars() {
        Map<String, List<Link>> rows = new LinkedHashMap<>();
        for (Pieces.Piece<IndexEntry> piece : register.pieces()) {
            IndexEntry first = piece.items().get(0);
            String row = first.kind().isDocument() ? Register.kindName(first.kind()) : "";
            rows.computeIfAbsent(row, unused -> new ArrayList<>())
                    .add(new Link(letter(piece), register.address(piece)));
        }
        List<EntryListPage.Bar> bars = new ArrayList<>();
        rows.forEach((label, links) -> bars.add(new EntryListPage.Bar(label, links)));
        return bars;
    }

    /** Those that several reports name, the most widely named first. In a short list the order of the list says it. */
    private List<IndexItem> ranking() {
        boolean ordered = shelving == Register.Shelving.DOCUMENTS && !register.split();
        if (ordered) {
            return List.of();
        }
        return register.entries().stream()
                .filter(entry -> entry.reports() > 1)
                .sorted(Comparator.comparingInt((IndexEntry entry) -> -entry.reports())
                        .thenComparingInt(entry -> -entry.places().size()))
                .limit(MOST_RANKED)
                .map(entry -> new IndexItem(
                        Register.name(entry), register.href(entry.name()).orElseThrow(), Register.count(entry)))
                .toList();
    }

    /** The entries of a page: whole registers of documents by kind, else by letter. */
    private List<EntryListPage.Group> groups(List<IndexEntry> entries) {
        boolean byKind = shelving == Register.Shelving.DOCUMENTS && !register.split();
        Map<String, List<IndexEntry>> grouped = new LinkedHashMap<>();
        for (IndexEntry entry : entries) {
            String key = byKind ? Register.kindName(entry.kind()) : letter(entry);
            grouped.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry);
        }
        List<EntryListPage.Group> groups = new ArrayList<>();
        grouped.forEach((label, members) -> {
            if (byKind) {
                members.sort(Comparator.comparingInt(entry -> -entry.reports()));
            }
            IndexEntry first = members.get(0);
            String id =
                    byKind ? Register.kindId(first.kind()) : "at-" + (first.initial() == '#' ? "0" : first.initial());
            groups.add(new EntryListPage.Group(
                    id,
                    label,
                    members.size() + " " + shelving.measure,
                    members.stream().map(this::entry).toList()));
        });
        return groups;
    }

    private EntryListPage.Entry entry(IndexEntry entry) {
        int all = entry.places().size();
        List<Hit> hits = hits(Register.chosen(entry.places(), Register.MOST_LISTED));
        List<Link> more = all > Register.MOST_LISTED
                ? List.of(new Link("另有 " + (all - hits.size()) + " 处", address(entry, 0)))
                : List.of();
        return new EntryListPage.Entry(Register.id(entry), Register.name(entry), Register.count(entry), hits, more);
    }

    private List<Hit> hits(List<Occurrence> found) {
        return found.stream()
                .map(place -> Hit.of(place, places))
                .flatMap(Optional::stream)
                .toList();
    }

    private String address(IndexEntry entry, int part) {
        return shelving.folder + Register.id(entry) + (part == 0 ? "" : "-" + (part + 1)) + ".html";
    }

    private List<PlannedPage> entryPages(IndexEntry entry, Pieces.Piece<IndexEntry> piece) {
        List<Occurrence> shown = Register.chosen(entry.places(), MOST_OF_ENTRY);
        int left = entry.places().size() - shown.size();
        String rest = left == 0 ? "" : "各篇先列一处，新的在先；另有 " + left + " 处未列，见 data 下的数据文件。";
        List<Link> trail = new ArrayList<>(List.of(Site.HOME, shelving.overview()));
        if (register.split()) {
            trail.add(link(piece));
        }
        int parts = (shown.size() + HITS_OF_PAGE - 1) / HITS_OF_PAGE;
        List<PlannedPage> pages = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            int at = i;
            List<Occurrence> own = shown.subList(i * HITS_OF_PAGE, Math.min(shown.size(), (i + 1) * HITS_OF_PAGE));
            pages.add(new PlannedPage(
                    Page.Kind.ENTRY,
                    address(entry, i),
                    () -> new EntryPage(
                            address(entry, at),
                            title(entry, at),
                            Register.name(entry),
                            Register.count(entry),
                            rest,
                            hits(own),
                            trail,
                            at > 0 ? List.of(new Link(title(entry, at - 1), address(entry, at - 1))) : List.of(),
                            at + 1 < parts
                                    ? List.of(new Link(title(entry, at + 1), address(entry, at + 1)))
                                    : List.of())));
        }
        return pages;
    }

    private static String title(IndexEntry entry, int part) {
        String name = entry.kind().isDocument() ? "《" + entry.name() + "》" : entry.name();
        return part == 0 ? name : name + "（" + Figures.han(part + 1) + "）";
    }
}
