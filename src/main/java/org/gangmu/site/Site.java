package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The portal as a value.
 *
 * @param portal what it is called and where it stands
 * @param navigation the links at the top of every page
 * @param planned every page, in a fixed order, to be made when it is needed
 */
public record Site(Portal portal, List<Link> navigation, List<PlannedPage> planned) {

    /** The link to the home page. */
    static final Link HOME = new Link("首页", HomePage.ADDRESS);

    /** The link to the list of reports. */
    static final Link REPORTS = new Link("报告", ReportListPage.ADDRESS);

    /** The link to the list of themes. */
    static final Link THEMES = new Link("主题", ThemeListPage.ADDRESS);

    /** The link to the problems. */
    static final Link PROBLEMS = new Link("问题", ProblemPage.ADDRESS);

    /** The link to the documents. */
    static final Link DOCUMENTS = new Link("文件", "documents/index.html");

    /** The link to the terms. */
    static final Link TERMS = new Link("术语", "terms/index.html");

    /** The link to the figures. */
    static final Link FIGURES = new Link("数据", FigureListPage.ADDRESS);

    /** The link to the passages that reports share. */
    static final Link SIMILAR = new Link("雷同", SimilarPage.ADDRESS);

    /** The link to the years. */
    static final Link YEARS = new Link("年度", "years/index.html");

    /** The link to the offices. */
    static final Link UNITS = new Link("单位", "units/index.html");

    /** What may be linked at the top of every page, in order, before the pages that editors wrote. */
    private static final List<Link> MENU =
            List.of(HOME, REPORTS, THEMES, PROBLEMS, DOCUMENTS, TERMS, FIGURES, SIMILAR, YEARS, UNITS);

    /** What stands at the top where there is no room for more. */
    private static final List<Link> FEW = List.of(REPORTS, THEMES, new Link("检索", SearchPage.ADDRESS));

    /** Copies the lists. */
    public Site {
        navigation = List.copyOf(navigation);
        planned = List.copyOf(planned);
    }

    /**
     * Makes the links at the top of every page. A view that has nothing to show has no page, and so no link.
     *
     * @param pages every page
     * @param written the pages of editors
     * @return a link to each view that there is, and then to each page of an editor
     */
    static List<Link> navigation(List<PlannedPage> pages, List<TextPage> written) {
        Set<String> addresses = pages.stream().map(PlannedPage::address).collect(Collectors.toSet());
        List<Link> links = new ArrayList<>(MENU);
        links.removeIf(link -> !addresses.contains(link.href()));
        written.forEach(page -> links.add(new Link(page.title(), page.address())));
        return links;
    }

    /**
     * Gives the links for the top of a page where there is no room for all.
     *
     * @return those of {@link #navigation} that readers want most, and the search
     */
    public List<Link> menu() {
        return FEW.stream()
                .filter(link -> navigation.contains(link) || link.href().equals(SearchPage.ADDRESS))
                .toList();
    }

    /**
     * Makes all pages at once; who has many renders them one by one instead.
     *
     * @return every page, in a fixed order
     */
    public List<Page> pages() {
        return planned.stream().map(PlannedPage::page).toList();
    }

    /**
     * Adds a page that stands in no navigation.
     *
     * @param page the page
     * @return a portal with the page as its last but one, before the page for addresses that lead nowhere
     */
    public Site with(Page page) {
        return with(List.of(page));
    }

    /**
     * Adds pages that stand in no navigation.
     *
     * @param others the pages
     * @return a portal with the pages behind all others, but before the page for addresses that lead nowhere
     */
    public Site with(List<Page> others) {
        List<PlannedPage> more = new ArrayList<>(planned);
        more.addAll(more.size() - 1, PlannedPage.all(others));
        return new Site(portal, navigation, more);
    }

    /**
     * Tells how a link at the top stands to a page.
     *
     * @param link a link of {@link #navigation} or {@link #menu}
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
