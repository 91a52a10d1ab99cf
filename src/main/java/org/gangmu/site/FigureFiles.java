package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;

/** Where the tables of figures stand. What opens them takes about a million rows; a file has far fewer. */
public final class FigureFiles {

    /** So many figures a file. */
    public static final int ROWS = 50_000;

    private FigureFiles() {}

    /**
     * Gives the files for a number of figures.
     *
     * @param figures how many figures there are
     * @return their addresses from the portal's root; none where there is no figure
     */
    public static List<String> addresses(int figures) {
        List<String> addresses = new ArrayList<>();
        for (int part = 1; (part - 1) * ROWS < figures; part++) {
            addresses.add(part == 1 ? "figures/figures.csv" : "figures/figures-" + part + ".csv");
        }
        return addresses;
    }
}
