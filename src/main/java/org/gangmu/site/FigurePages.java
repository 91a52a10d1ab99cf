package org.gangmu.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gangmu.analysis.Figure;

/** Makes the table of what the reports count: on one page, or on pages for each theme. */
final class FigurePages {

    /** So many figures of one theme are shown; all of them are in the files. */
    private static final int MOST_OF_THEME = 3000;

    /** A table of so many bytes is still one page. */
    private static final int WHOLE = 220_000;

    private static final int BYTES_OF_ROW = 330;

    /** Where nothing tells what was counted, so much of the clause stands in. */
    private static final int CLAUSE = 40;

    private final Map<String, Shelf> shelves;
    private final List<CountedThing> all;
    private final List<Link> files;
    private final Map<String, List<CountedThing>> byTheme = new LinkedHashMap<>();
    private final Map<String, FigureBars> barsByTheme = new ConcurrentHashMap<>();

    /**
     * Prepares.
     *
     * @param places the reports
     * @param shelves the themes by id, in order
     */
    FigurePages(Places places, Map<String, Shelf> shelves) {
        this.shelves = shelves;
        this.all = CountedThing.of(places, shelves);
        this.files = files(all.size());
        shelves.keySet().forEach(theme -> byTheme.put(theme, new ArrayList<>()));
        byTheme.put(CountedThing.UNPLACED, new ArrayList<>());
        all.forEach(counted -> byTheme.get(counted.shelf()).add(counted));
        byTheme.values().removeIf(List::isEmpty);
    }

    private static List<Link> files(int figures) {
        List<String> addresses = FigureFiles.addresses(figures);
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            String part = addresses.size() == 1 ? "" : "（" + Figures.han(i + 1) + "）";
            links.add(new Link("下载表格 CSV" + part, addresses.get(i)));
        }
        return links;
    }

    /** Makes the pages, the one that leads to the others first; none where nothing was counted. */
    List<PlannedPage> all() {
        if (all.isEmpty()) {
            return List.of();
        }
        List<CountedThing> shown = new ArrayList<>();
        byTheme.values().forEach(figures -> shown.addAll(shown(figures)));
        List<Pieces.Piece<CountedThing>> pieces = Pieces.cut(
                shown,
                CountedThing::shelf,
                counted -> BYTES_OF_ROW + counted.place().href().length(),
                WHOLE);
        List<PlannedPage> pages = new ArrayList<>();
        if (pieces.get(0).whole()) {
            List<Link> bar = bar(theme -> FigureListPage.ADDRESS + "#" + anchor(theme));
            pages.add(new PlannedPage(Page.Kind.FIGURES, FigureListPage.ADDRESS, () -> page(overview(), bar, groups(byTheme), "")));
            return pages;
        }
        List<Link> bar = bar(theme -> "figures/" + folder(theme) + ".html");
        pages.add(PlannedPage.of(page(overview(), bar, List.of(), "")));
        for (int i = 0; i < pieces.size(); i++) {
            int index = i;
            pages.add(new PlannedPage(Page.Kind.FIGURES, address(pieces.get(i)), () -> part(pieces, index, bar)));
        }
        return pages;
    }

    private static List<CountedThing> shown(List<CountedThing> figures) {
        return figures.subList(Math.max(0, figures.size() - MOST_OF_THEME), figures.size());
    }

    /** What all pages but the first differ in. */
    private record Frame(String address, String title, String lead, List<Link> trail, List<Link> sides) {}

    private Frame overview() {
        String lead = "各篇报告写明的数量 " + count(all) + "。空缺之处照原样列出。";
        return new Frame(FigureListPage.ADDRESS, Site.FIGURES.label(), lead, List.of(Site.HOME), List.of());
    }

    private FigureListPage page(Frame frame, List<Link> bar, List<FigureListPage.Group> groups, String rest) {
        return new FigureListPage(
                frame.address(),
                frame.title(),
                frame.lead(),
                files,
                bar,
                groups,
                rest,
                frame.trail(),
                List.of(),
                List.of());
    }

    private FigureListPage part(List<Pieces.Piece<CountedThing>> pieces, int index, List<Link> bar) {
        Pieces.Piece<CountedThing> piece = pieces.get(index);
        Map<String, List<CountedThing>> own = new LinkedHashMap<>();
        own.put(piece.year(), piece.items());
        List<CountedThing> ofTheme = byTheme.get(piece.year());
        int left = ofTheme.size() - shown(ofTheme).size();
        return new FigureListPage(
                address(piece),
                title(piece),
                count(ofTheme),
                files,
                bar,
                groups(own),
                left == 0 ? "" : "另有 " + left + " 项较早的未列，见 CSV 表格。",
                List.of(Site.HOME, Site.FIGURES),
                index > 0 ? List.of(link(pieces.get(index - 1))) : List.of(),
                index + 1 < pieces.size() ? List.of(link(pieces.get(index + 1))) : List.of());
    }

    private String title(Pieces.Piece<CountedThing> piece) {
        String part = piece.number() > 1 ? "（" + Figures.han(piece.number()) + "）" : "";
        return Site.FIGURES.label() + "：" + name(piece.year()) + part;
    }

    private Link link(Pieces.Piece<CountedThing> piece) {
        return new Link(title(piece), address(piece));
    }

    private String address(Pieces.Piece<CountedThing> piece) {
        String part = piece.number() > 1 ? "-" + piece.number() : "";
        return "figures/" + folder(piece.year()) + part + ".html";
    }

    private List<Link> bar(java.util.function.UnaryOperator<String> href) {
        return byTheme.keySet().stream()
                .map(theme -> new Link(name(theme), href.apply(theme)))
                .toList();
    }

    private String name(String theme) {
        Shelf shelf = shelves.get(theme);
        return shelf == null ? "未归主题" : shelf.theme().name();
    }

    /** A theme's folder; what belongs to no theme has a name that no folder has. */
    private String folder(String theme) {
        Shelf shelf = shelves.get(theme);
        return shelf == null ? "_none" : "theme-" + shelf.folder();
    }

    private String anchor(String theme) {
        return "of-" + folder(theme);
    }

    private List<FigureListPage.Group> groups(Map<String, List<CountedThing>> figures) {
        List<FigureListPage.Group> groups = new ArrayList<>();
        figures.forEach((theme, own) -> {
            FigureBars bars = barsByTheme.computeIfAbsent(theme, known -> new FigureBars(byTheme.get(known)));
            groups.add(new FigureListPage.Group(
                    anchor(theme),
                    name(theme),
                    count(own),
                    own.stream().map(counted -> row(counted, bars)).toList()));
        });
        return groups;
    }

    private static FigureListPage.Row row(CountedThing counted, FigureBars bars) {
        Figure figure = counted.figure();
        return new FigureListPage.Row(
                Run.of(figure.counted().isBlank() ? SectionNames.shorten(figure.clause(), CLAUSE) : figure.counted()),
                List.of(new Run(figure.value(), figure.blank(), false)),
                figure.unit(),
                CountedThing.name(figure.comparison()),
                bars.of(figure).stream().toList(),
                counted.place());
    }

    private static String count(List<CountedThing> figures) {
        long blank =
                figures.stream().filter(counted -> counted.figure().blank()).count();
        return figures.size() + " 项" + (blank == 0 ? "" : "，其中 " + blank + " 项数值空缺");
    }
}
