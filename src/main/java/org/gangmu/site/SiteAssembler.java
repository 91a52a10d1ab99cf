package org.gangmu.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangmu.analysis.Theme;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;

/** Makes the portal of all reports. Its methods have no state and may be called from any thread. */
public final class SiteAssembler {

    private static final Set<String> TAKEN = Set.of(
            "reports",
            "themes",
            "problems",
            "documents",
            "terms",
            "figures",
            "years",
            "units",
            "compare",
            "similar",
            "search",
            "compendium",
            "check",
            "data",
            "assets",
            // The file SHA256SUMS, where case does not count.
            "sha256sums");

    private SiteAssembler() {}

    /**
     * Makes the portal.
     *
     * @param portal what it is called
     * @param material what it is made of
     * @return the portal, always; with an error {@code page-address} (argument: the address) where an editor's page would stand
     *     where another page stands, which is then left out
     */
    public static Outcome<Site> assemble(Portal portal, Material material) {
        List<ReportFacts> facts = material.corpus().facts();
        Map<String, Shelf> shelves = Shelf.of(ordered(material.themes()), facts);
        Ties ties = new Ties(material.corpus().places(), material.links());
        ProblemPages problems = new ProblemPages(facts, shelves, new Ways(ties, shelves));
        ReportLists lists = new ReportLists(facts);
        ReportPages reports = new ReportPages(facts, shelves, ties);
        PeriodPages periods = new PeriodPages(shelves, material.links(), ties);
        HomePages home = new HomePages(portal, facts, material.links(), ties.registers());
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(
                new PlannedPage(Page.Kind.HOME, HomePage.ADDRESS, () -> home.home(shelves.values(), problems, lists)));
        pages.addAll(lists.pages());
        pages.addAll(reports.all());
        pages.add(PlannedPage.of(lists.compare()));
        pages.addAll(new Compendia(facts, reports).all());
        pages.addAll(new ThemePages(shelves, new ThemeRails(shelves, material.links(), ties), problems).all());
        pages.addAll(problems.pages());
        pages.addAll(ties.registers().pages(ties.places()));
        pages.addAll(new FigurePages(ties.places(), shelves).all());
        pages.addAll(PlannedPage.all(new SimilarPages(material.links().repetitions(), ties.places()).all()));
        pages.addAll(new YearPages(periods, lists).all());
        pages.addAll(new UnitPages(periods).all());
        List<Diagnostic> found = new ArrayList<>();
        List<TextPage> texts = texts(material.texts(), found);
        pages.addAll(PlannedPage.all(texts));
        pages.add(PlannedPage.of(new SearchPage()));
        pages.add(PlannedPage.of(new MissingPage(portal.basePath())));
        return Outcome.of(new Site(portal, Site.navigation(pages, texts), pages), found);
    }

    /** Puts themes into their order. */
    static List<Theme> ordered(Collection<Theme> themes) {
        return themes.stream()
                .sorted(Comparator.comparingInt(Theme::order).thenComparing(Theme::id))
                .toList();
    }

    private static List<TextPage> texts(List<EditorPage> texts, List<Diagnostic> found) {
        Map<String, TextPage> pages = new LinkedHashMap<>();
        List<EditorPage> ordered =
                texts.stream().sorted(Comparator.comparing(EditorPage::path)).toList();
        for (EditorPage text : ordered) {
            String address = text.address();
            boolean taken = TAKEN.contains(address.split("/", 2)[0]);
            if (taken || pages.containsKey(address)) {
                found.add(Diagnostic.error("page-address", "content/pages/" + text.path(), Place.START, address));
            } else {
                pages.put(address, new TextPage(address, text.title(), text.body()));
            }
        }
        return List.copyOf(pages.values());
    }
}
