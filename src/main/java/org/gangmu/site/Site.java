package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;

/**
 * The portal as a value.
 *
 * @param portal what it is called and where it stands
 * @param navigation the links at the top of every page
 * @param pages every page, in a fixed order
 */
public record Site(Portal portal, List<Link> navigation, List<Page> pages) {

    /** The link to the home page. */
    static final Link HOME = new Link("首页", HomePage.ADDRESS);

    /** The link to the list of reports. */
    static final Link REPORTS = new Link("报告", ReportListPage.ADDRESS);

    /** The link to the list of themes. */
    static final Link THEMES = new Link("主题", ThemeListPage.ADDRESS);

    /** Copies the lists. */
    public Site {
        navigation = List.copyOf(navigation);
        pages = List.copyOf(pages);
    }

    /**
     * Adds a page that stands in no navigation.
     *
     * @param page the page
     * @return a portal with the page as its last but one, before the page for addresses that lead nowhere
     */
    public Site with(Page page) {
        List<Page> more = new ArrayList<>(pages);
        more.add(more.size() - 1, page);
        return new Site(portal, navigation, more);
    }

    /**
     * Tells how a link at the top stands to a page.
     *
     * @param link a link of {@link #navigation}
     * @param page a page
     * @return {@code page} where the link leads to the page itself, {@code true} where it leads to one above it, else empty
     */
    public String current(Link link, Page page) {
        if (link.href().equals(page.address())) {
            return "page";
        }
        boolean above = !link.equals(HOME) && page.trail().contains(link);
        return above ? "true" : "";
    }
}
