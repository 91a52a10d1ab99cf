package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A page whose address is known before it is made. Most of a portal's memory would be pages that wait to be rendered; so a page is
 * made when it is asked for, on the thread that asks, and nobody keeps it. Asked twice, it is made twice, and equal.
 *
 * @param kind what kind of page it will be
 * @param address its address from the portal's root, with its file's name
 * @param maker makes it; reads what all pages share and changes nothing
 */
public record PlannedPage(Page.Kind kind, String address, Supplier<? extends Page> maker) {

    /** Plans a page that is made already. */
    static PlannedPage of(Page page) {
        return new PlannedPage(page.kind(), page.address(), () -> page);
    }

    /** Plans pages that are made already. */
    static List<PlannedPage> all(List<? extends Page> pages) {
        List<PlannedPage> planned = new ArrayList<>();
        pages.forEach(page -> planned.add(of(page)));
        return planned;
    }

    /**
     * Makes the page.
     *
     * @return the page
     */
    public Page page() {
        return maker.get();
    }
}
