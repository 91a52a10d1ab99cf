package org.gangmu.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.analysis.Theme;
import org.gangmu.export.Exporter;
import org.gangmu.links.Linker;
import org.gangmu.outline.Outline;
import org.gangmu.search.SearchIndex;
import org.gangmu.site.Catalogue;
import org.gangmu.site.Corpus;
import org.gangmu.site.Material;
import org.gangmu.site.Page;
import org.gangmu.site.PortalData;
import org.gangmu.site.Report;
import org.gangmu.site.ReportPage;
import org.gangmu.site.Samples;
import org.gangmu.site.Site;
import org.gangmu.site.SiteAssembler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What holds of the portal of any reports: law 1 on their pages, every link leads somewhere, twice the same. */
public final class PortalLaw {

    private PortalLaw() {}

    /**
     * Makes a portal in memory, with index and data, and checks its pages.
     *
     * @param themes the themes
     * @param reports the reports
     */
    public static void check(List<Theme> themes, List<Report> reports) {
        Corpus corpus = Corpus.of(reports).value().orElseThrow();
        Material material = new Material(themes, corpus, new Linker().link(corpus.reports()), List.of());
        Site site = SiteAssembler.assemble(Samples.PORTAL, material).value().orElseThrow();
        Renderer renderer = new Renderer();
        Map<String, Document> pages = new LinkedHashMap<>();
        for (Page page : site.pages()) {
            PageFile file = renderer.render(site, page);
            if (!file.equals(renderer.render(site, page))) {
                throw new AssertionError("another page of the same text: " + file.address());
            }
            pages.put(file.address(), Jsoup.parse(file.content()));
        }
        Links.check(pages, PortalFiles.of(renderer, site));
        List<String> shown = new ArrayList<>();
        for (Page page : site.pages()) {
            if (page instanceof ReportPage report) {
                shown.add(LawOne.shown(pages.get(report.address())));
            }
        }
        for (Report report : reports) {
            Outline outline = report.analyzed().outline();
            if (!shown.remove(LawOne.written(outline))) {
                throw new AssertionError("no page has the text of part " + outline.part());
            }
        }
        SearchIndex.of(Catalogue.of(themes, corpus)).write((address, text) -> {});
        Exporter exporter = new Exporter(PortalData.of(material));
        for (int i = 0; i < exporter.reports(); i++) {
            exporter.report(i);
        }
        exporter.lists(file -> {});
    }
}
