package org.gangmu.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the pages of problems: one where they are few, one or more for each theme where they are many. */
final class ProblemPages {

    private static final String FOLDER = "problems/";
    /** The folder of problems without a theme; the folder of no theme has a dot. */
    private static final String UNPLACED = "no.theme";

    /** Of each problem so many plans and practices are quoted where there is room, and one of each in a short overview. */
    private static final int QUOTES = 2;

    private final Ways ways;
    /** The problems of each theme that has any; those without one last, under no id. */
    private final Map<String, List<CountedSection>> byTheme = new LinkedHashMap<>();

    private final Map<String, Shelf> shelves;
    private final List<CountedSection> all;
    private final boolean split;

    /**
     * Finds the problems.
     *
     * @param reports the reports, in order
     * @param shelves the themes by id, in order
     * @param ways follows problems
     */
    ProblemPages(List<ReportFacts> reports, Map<String, Shelf> shelves, Ways ways) {
        this.ways = ways;
        this.shelves = shelves;
        this.all = reports.stream()
                .flatMap(facts -> facts.counted().stream())
                .filter(Ways::isProblem)
                .toList();
        shelves.keySet().forEach(id -> byTheme.put(id, new ArrayList<>()));
        byTheme.put("", new ArrayList<>());
        for (CountedSection problem : all) {
            byTheme.get(problem.theme().filter(shelves::containsKey).orElse("")).add(problem);
        }
        byTheme.values().removeIf(List::isEmpty);
        this.split = (long) all.size() * Ways.WEIGHT > Pieces.MOST;
    }

    /**
     * Shows where some problems of a theme go.
     *
     * @param shelf the theme
     * @param most how many to show at most
     * @return what to show; none where no problem of the theme is tied to anything
     */
    List<Outlook> some(Shelf shelf, int most) {
        return outlook(
                byTheme.getOrDefault(shelf.theme().id(), List.of()),
                href(shelf.theme().id()),
                most,
                QUOTES);
    }

    /**
     * Shows where some problems of the portal go.
     *
     * @param most how many to show at most
     * @return what to show; none where no problem is tied to anything
     */
    List<Outlook> some(int most) {
        return outlook(all, ProblemPage.ADDRESS, most, 1);
    }

    private List<Outlook> outlook(List<CountedSection> problems, String href, int most, int quotes) {
        List<Way> shown = ways.examples(problems, most).stream()
                .map(problem -> ways.of(problem, quotes))
                .toList();
        return shown.isEmpty() ? List.of() : List.of(new Outlook(summary(problems), shown, new Link("全部列出", href)));
    }

    /** Says how many problems there are and how many are answered: {@code 13 个问题，12 个在同一报告中有对应打算}. */
    private String summary(List<CountedSection> problems) {
        long answered = problems.stream().filter(ways::answered).count();
        String plans = answered + " 个在同一报告中有对应打算";
        if (answered == problems.size()) {
            plans = "均在同一报告中有对应打算";
        } else if (answered == 0) {
            plans = "同一报告中未见对应打算";
        }
        return problems.size() + " 个问题，" + plans;
    }

    private String href(String theme) {
        return split
                ? FOLDER + folder(theme) + "/" + pieces(theme).get(0).name() + ".html"
                : ProblemPage.ADDRESS + "#" + folder(theme);
    }

    private String folder(String theme) {
        return theme.isEmpty() ? UNPLACED : shelves.get(theme).folder();
    }

    private String name(String theme) {
        return theme.isEmpty() ? "未归主题" : shelves.get(theme).theme().name();
    }

    private List<Pieces.Piece<CountedSection>> pieces(String theme) {
        return Pieces.cut(byTheme.getOrDefault(theme, List.of()), CountedSection::year, problem -> Ways.WEIGHT);
    }

    /**
     * Makes the pages.
     *
     * @return them, the one that leads to the others first; none where there is no problem
     */
    List<PlannedPage> pages() {
        if (all.isEmpty()) {
            return List.of();
        }
        List<IndexItem> themes = new ArrayList<>();
        List<PlannedPage> parts = new ArrayList<>();
        byTheme.forEach((theme, problems) -> {
            themes.add(new IndexItem(Run.of(name(theme)), href(theme), problems.size() + " 个"));
            if (split) {
                parts.addAll(parts(theme));
            }
        });
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(new PlannedPage(Page.Kind.PROBLEMS, ProblemPage.ADDRESS, () -> page(themes)));
        pages.addAll(parts);
        return pages;
    }

    private ProblemPage page(List<IndexItem> themes) {
        List<ProblemPage.Group> groups = new ArrayList<>();
        if (!split) {
            byTheme.forEach((theme, problems) -> groups.add(group(theme, problems)));
        }
        String lead = summary(all) + "。";
        return new ProblemPage(ProblemPage.ADDRESS, "问题的去向", List.of(Site.HOME), lead, themes, groups, List.of());
    }

    private List<PlannedPage> parts(String theme) {
        List<Pieces.Piece<CountedSection>> pieces = pieces(theme);
        List<Link> links = pieces.stream()
                .map(piece -> new Link(
                        piece.whole() ? name(theme) : piece.label(),
                        FOLDER + folder(theme) + "/" + piece.name() + ".html"))
                .toList();
        List<PlannedPage> pages = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Pieces.Piece<CountedSection> piece = pieces.get(i);
            PartLinks ways = PartLinks.of(pieces, links, i);
            pages.add(new PlannedPage(Page.Kind.PROBLEMS, ways.address(), () -> part(theme, piece, ways)));
        }
        return pages;
    }

    private ProblemPage part(String theme, Pieces.Piece<CountedSection> piece, PartLinks ways) {
        return new ProblemPage(
                ways.address(),
                "问题的去向：" + name(theme) + (piece.whole() ? "" : " " + piece.label()),
                List.of(Site.HOME, Site.PROBLEMS),
                summary(piece.items()) + "。",
                List.of(),
                List.of(group(theme, piece.items())),
                piece.whole() ? List.of() : List.of(ways));
    }

    private ProblemPage.Group group(String theme, List<CountedSection> problems) {
        String href = Optional.ofNullable(shelves.get(theme)).map(Shelf::href).orElse("");
        List<Way> followed =
                problems.stream().map(problem -> ways.of(problem, QUOTES)).toList();
        return new ProblemPage.Group(folder(theme), name(theme), href, problems.size() + " 个问题", followed);
    }
}
