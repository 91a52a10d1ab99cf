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
                TextPage,
                CheckPage,
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
        /** A page that an editor wrote. */
        TEXT,
        /** What is wrong with the reports, for editors. */
        CHECK,
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
