package org.gangmu.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.gangmu.site.Page;
import org.gangmu.site.PlannedPage;
import org.gangmu.site.Site;

/**
 * Tells search engines all pages, as sitemaps.org describes it: {@code sitemap.xml}, and where there are too many pages for one
 * file an index of that name with {@code sitemap-1.xml} and so on.
 */
final class SiteMap {

    /** The most addresses of one file, by the protocol. */
    static final int MOST = 50_000;

    private static final String FILE = "sitemap.xml";
    private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** Pages that say nothing of their own: tools, raw texts, notices, and what is meant for editors. */
    private static final Set<Page.Kind> LEFT_OUT = EnumSet.of(
            Page.Kind.SEARCH, Page.Kind.COMPARE, Page.Kind.SOURCE, Page.Kind.CHECK, Page.Kind.MOVED, Page.Kind.MISSING);

    private final WebAddresses addresses;

    SiteMap(WebAddresses addresses) {
        this.addresses = addresses;
    }

    /** Writes the site map of a portal. */
    void write(Site site, Consumer<DataFile> sink) {
        write(
                site.planned().stream()
                        .filter(page -> !LEFT_OUT.contains(page.kind()))
                        .map(PlannedPage::address)
                        .toList(),
                MOST,
                sink);
    }

    /** Writes the site map of pages, so many in a file at most. */
    void write(List<String> pages, int most, Consumer<DataFile> sink) {
        if (pages.size() <= most) {
            sink.accept(new DataFile(FILE, list("urlset", "url", pages)));
            return;
        }
        List<String> files = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += most) {
            String file = "sitemap-" + (files.size() + 1) + ".xml";
            List<String> part = pages.subList(from, Math.min(from + most, pages.size()));
            sink.accept(new DataFile(file, list("urlset", "url", part)));
            files.add(file);
        }
        sink.accept(new DataFile(FILE, list("sitemapindex", "sitemap", files)));
    }

    private byte[] list(String root, String entry, List<String> files) {
        Xml xml = new Xml().open(root, "xmlns", SPACE);
        for (String file : files) {
            xml.open(entry).element("loc", addresses.of(file)).close(entry);
        }
        return xml.close(root).bytes();
    }
}
