package org.gangmu.site;

import java.util.List;

/**
 * The list of compendia.
 *
 * @param years the years, in order
 */
public record CompendiumListPage(List<Year> years) implements Page {

    /** Where it stands. */
    public static final String ADDRESS = "compendium/index.html";

    /**
     * The books of one year.
     *
     * @param id the year's anchor
     * @param label the year in words
     * @param books its books
     */
    public record Year(String id, String label, List<IndexItem> books) {

        /** Copies the books. */
        public Year {
            books = List.copyOf(books);
        }
    }

    /** Copies the years. */
    public CompendiumListPage {
        years = List.copyOf(years);
    }

    /**
     * Tells whether every year is one book, so that years need no headings.
     *
     * @return whether no year has several books
     */
    public boolean plain() {
        return years.stream().allMatch(year -> year.books().size() == 1);
    }

    @Override
    public Kind kind() {
        return Kind.COMPENDIA;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String title() {
        return "汇编";
    }

    @Override
    public List<Link> trail() {
        return List.of(Site.HOME, Site.REPORTS);
    }
}
