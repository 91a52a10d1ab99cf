package org.gangmu.site;

import java.util.List;
import java.util.Locale;

/** A page of the portal: what it shows, in strings and lists that need no more thought. */
public sealed interface Page
        permits HomePage,
                ReportListPage,
                ReportPage,
                SourcePage,
                ThemeListPage,
                ThemePage,
                ThemePartPage,
                ProblemPage,
                EntryListPage,
                EntryPage,
                FigureListPage,
                SimilarPage,
                PeriodListPage,
                PeriodPage,
                TextPage,
                SearchPage,
                ComparePage,
                CompendiumListPage,
                CompendiumPage,
                CheckPage,
                MovedPage,
                MissingPage {

    /** What kind of page it is; each kind has a template of its name. */
    enum Kind {
        /** The home page. */
        HOME,
        /** The list of reports. */
        REPORTS,
        /** A report. */
        REPORT,
        /** The text of a report's file, line by line. */
        SOURCE,
        /** The list of themes. */
        THEMES,
        /** A theme. */
        THEME,
        /** Sections of a theme that has too many for one page. */
        PART,
        /** Problems, and where they go. */
        PROBLEMS,
        /** The documents that reports name, or a part of them. */
        DOCUMENTS,
        /** The terms that reports name, or a part of them. */
        TERMS,
        /** All places that name one document or term. */
        ENTRY,
        /** What reports count. */
        FIGURES,
        /** Passages that several reports share. */
        SIMILAR,
        /** The list of years. */
        YEARS,
        /** The reports of a year. */
        YEAR,
        /** The list of offices. */
        UNITS,
        /** The reports of an office. */
        UNIT,
        /** A page that an editor wrote. */
        TEXT,
        /** The search. */
        SEARCH,
        /** Two reports side by side. */
        COMPARE,
        /** The list of compendia. */
        COMPENDIA,
        /** All reports of a year as one book. */
        COMPENDIUM,
        /** What is wrong with the reports, for editors. */
        CHECK,
        /** A page at an old address. */
        MOVED,
        /** The page for addresses that lead nowhere. */
        MISSING;

        /**
         * Gives the name that templates and style sheets use.
         *
         * @return the name in lower case
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Tells what kind of page it is.
     *
     * @return its kind
     */
    Kind kind();

    /**
     * Tells where the page stands.
     *
     * @return its address from the portal's root, with its file's name: {@code themes/talent/index.html}
     */
    String address();

    /**
     * Gives the page's title.
     *
     * @return its title, without the portal's
     */
    String title();

    /**
     * Gives the pages above this one.
     *
     * @return links from the home page down to the page above; none on the home page
     */
    List<Link> trail();

    /**
     * Tells how to get from this page to the portal's root.
     *
     * @return nothing, {@code ../}, {@code ../../} …
     */
    default String root() {
        return "../".repeat((int) address().chars().filter(c -> c == '/').count());
    }
}
