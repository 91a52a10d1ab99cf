package org.gangmu.export;

import java.util.function.Consumer;
import org.gangmu.site.PortalData;
import org.gangmu.site.Site;

/**
 * What a portal has only where its address in the web is known: the feed of its latest reports and its site map, both of which
 * must name whole addresses. Its methods have no state and may be called from any thread.
 */
public final class WebFiles {

    private WebFiles() {}

    /**
     * Writes the files.
     *
     * @param site the portal's pages; without an address in {@code portal} nothing is written
     * @param data its reports
     * @param sink takes each file as soon as it is finished
     */
    public static void write(Site site, PortalData data, Consumer<DataFile> sink) {
        if (!site.portal().address().isEmpty()) {
            WebAddresses addresses = new WebAddresses(site.portal().address());
            new Feed(site.portal(), addresses).write(data, sink);
            new SiteMap(addresses).write(site, sink);
        }
    }
}
