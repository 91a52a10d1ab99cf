package org.gangmu.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.analysis.Theme;
import org.gangmu.site.Catalogue;
import org.gangmu.site.CatalogueEntry;
import org.gangmu.site.CataloguePart;

/**
 * What searches need to know of all reports: in the first piece, which parts are whose, the years, and the words that name themes; in
 * a piece of its own, for filters, what each part is about and whose report it is. For one thread.
 */
final class Outlook {

    static final String NAME = "a";

    /** What is added to a number to make it a sign, so that the small ones need no escape. */
    private static final int FIRST_SIGN = '0';

    /** So many bits of a number go into a sign; another says whether more signs follow. */
    private static final int BITS = 12;

    /** A word of a theme must speak for it at least so strongly to name it. */
    private static final double NAMING = 5;

    private final Catalogue catalogue;
    private final Kinds kinds;
    private final Map<String, Integer> units = new LinkedHashMap<>();
    private final StringBuilder sizes = new StringBuilder();
    private final StringBuilder ofUnits = new StringBuilder();
    private final List<String> years = new ArrayList<>();
    private final StringBuilder ofKinds = new StringBuilder();
    private String year = "";
    private int ofYear;

    Outlook(Catalogue catalogue, Kinds kinds) {
        this.catalogue = catalogue;
        this.kinds = kinds;
    }

    /** Takes the next report. */
    void add(CatalogueEntry entry) {
        sign(entry.parts().size(), sizes);
        String unit = entry.label().named() ? entry.label().unit() : "";
        sign(units.computeIfAbsent(unit, unused -> units.size()), ofUnits);
        if (!entry.label().year().equals(year)) {
            endYear();
            year = entry.label().year();
        }
        ofYear++;
        for (CataloguePart part : entry.parts()) {
            ofKinds.append((char) (FIRST_SIGN + kinds.of(part)));
        }
    }

    /** Writes a number as one sign, or as several where it is large, its lowest bits first. */
    private static void sign(int number, StringBuilder signs) {
        int more = 1 << BITS;
        int left = number;
        for (; left >= more; left >>>= BITS) {
            signs.append((char) (FIRST_SIGN + (more | (left & (more - 1)))));
        }
        signs.append((char) (FIRST_SIGN + left));
    }

    private void endYear() {
        if (ofYear > 0) {
            years.add("\"" + year + "\"," + ofYear);
        }
        ofYear = 0;
    }

    /**
     * Writes what the first piece says of the reports: {@code parts}, how many each has; {@code years} with the number of their reports;
     * {@code themes} as {@code [id, name, words that name it …]}.
     */
    String first() {
        endYear();
        Script script = Script.bare().raw("parts:").string(sizes.toString());
        script.raw(",years:[" + String.join(",", years) + "],themes:[");
        for (Catalogue.Subject subject : catalogue.subjects()) {
            Theme theme = subject.theme();
            script.next().raw("[").string(theme.id()).raw(",").string(theme.name());
            for (Theme.Word word : theme.words()) {
                if (word.weight() >= NAMING) {
                    script.raw(",").string(word.text());
                }
            }
            script.raw("]");
        }
        return script.raw("]").text();
    }

    /** Writes the piece for filters: {@code kinds} with a sign for each part, {@code unit} of each report, {@code units}. */
    String piece() {
        Script script = Script.piece(NAME).raw("{kinds:").string(ofKinds.toString());
        script.raw(",unit:").string(ofUnits.toString()).raw(",units:[");
        units.keySet().forEach(unit -> script.next().string(unit));
        return script.raw("]}").end();
    }
}
