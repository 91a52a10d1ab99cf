package org.gangmu.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangmu.analysis.Theme;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;

/** Makes the portal of all reports. Its methods have no state and may be called from any thread. */
public final class SiteAssembler {

    private static final Set<String> TAKEN = Set.of("reports", "themes", "assets");

    private SiteAssembler() {}

    /**
     * Makes the portal. Reports are ordered by year (those without one last), then by address, whatever order they come in.
     *
     * @param portal what it is called
     * @param themes the themes
     * @param reports the reports, drafts left out
     * @param texts the pages that editors wrote
     * @return the portal, always; with an error {@code address-twice} (arguments: the address, the other file) where two front
     *     matters ask for one address, the second file left out, and {@code page-address} (argument: the address) where an editor's page would stand
     *     where another page stands, which is then left out
     */
    public static Outcome<Site> assemble(
            Portal portal, List<Theme> themes, List<Report> reports, List<EditorPage> texts) {
        List<Report> byPath = reports.stream()
                .sorted(Comparator.comparing(Report::path)
                        .thenComparing(report -> report.analyzed().outline().part()))
                .toList();
        List<Diagnostic> found = new ArrayList<>(Addresses.askedTwice(byPath));
        Set<String> second = found.stream().map(Diagnostic::source).collect(Collectors.toSet());
        List<ReportFacts> facts = facts(byPath.stream()
                .filter(report -> !second.contains(report.analyzed().source().path()))
                .toList());
        List<Theme> ordered = themes.stream()
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
        List<TextPage> written = texts(texts, found);
        pages.addAll(written);
        pages.add(new MissingPage(portal.basePath()));
        return Outcome.of(new Site(portal, navigation(written), pages), found);
    }

    private static List<ReportFacts> facts(List<Report> reports) {
        List<String> addresses = Addresses.of(reports);
        List<ReportFacts> facts = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            facts.add(ReportFacts.of(reports.get(i), addresses.get(i)));
        }
        facts.sort(Comparator.comparingInt(
                        (ReportFacts report) -> report.outline().year().orElse(Integer.MAX_VALUE))
                .thenComparing(ReportFacts::address));
        return facts;
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
