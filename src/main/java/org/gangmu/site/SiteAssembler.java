package org.gangmu.site;

import java.util.ArrayList;
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

    private static final Set<String> TAKEN = Set.of("reports", "themes", "assets", "check");

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
        List<Theme> ordered = material.themes().stream()
                .sorted(Comparator.comparingInt(Theme::order).thenComparing(Theme::id))
                .toList();
        Map<String, Shelf> shelves = Shelf.of(ordered, facts);
        List<Page> pages = new ArrayList<>();
        pages.add(HomePages.home(portal, facts, shelves.values()));
        pages.add(HomePages.reports(facts));
        SourceParts parts = new SourceParts(facts);
        ReportPages reportPages = new ReportPages(facts, shelves);
        for (int i = 0; i < facts.size(); i++) {
            pages.add(reportPages.page(i));
            pages.add(SourcePages.of(facts.get(i), parts));
        }
        ThemePages themePages = new ThemePages(shelves);
        pages.add(themePages.list());
        pages.addAll(themePages.all());
        List<Diagnostic> found = new ArrayList<>();
        List<TextPage> written = texts(material.texts(), found);
        pages.addAll(written);
        pages.add(new MissingPage(portal.basePath()));
        return Outcome.of(new Site(portal, navigation(written), pages), found);
    }

    private static List<TextPage> texts(List<EditorPage> texts, List<Diagnostic> found) {
        Map<String, TextPage> pages = new LinkedHashMap<>();
        List<EditorPage> ordered =
                texts.stream().sorted(Comparator.comparing(EditorPage::path)).toList();
        for (EditorPage text : ordered) {
            String folder = Addresses.fold(Addresses.stem(text.path()));
            String address = folder + "/index.html";
            boolean taken = TAKEN.contains(folder.split("/", 2)[0]);
            if (taken || pages.containsKey(address)) {
                found.add(Diagnostic.error("page-address", "content/pages/" + text.path(), Place.START, address));
            } else {
                pages.put(address, new TextPage(address, text.title(), text.body()));
            }
        }
        return List.copyOf(pages.values());
    }

    private static List<Link> navigation(List<TextPage> written) {
        List<Link> links = new ArrayList<>(List.of(Site.HOME, Site.REPORTS, Site.THEMES));
        written.forEach(page -> links.add(new Link(page.title(), page.address())));
        return links;
    }
}
