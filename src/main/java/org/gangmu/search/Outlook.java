package org.gangmu.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.analysis.Facet;
import org.gangmu.analysis.Theme;
import org.gangmu.site.Catalogue;
import org.gangmu.site.CatalogueEntry;
import org.gangmu.site.CataloguePart;

/**
 * The piece that every search needs: how many parts each report has, what each part is about, and by which years, units and
 * themes parts can be told. For one thread.
 */
final class Outlook {

    static final String NAME = "a";

    /** What is added to a part's theme and facet to make them a character, so that it needs no escape. */
    private static final int FIRST_SIGN = '0';

    /** The facets in the order in which the script knows them. */
    private static final List<Facet> FACETS = List.of(Facet.OTHER, Facet.PRACTICE, Facet.PROBLEM, Facet.PLAN);

    /** A word of a theme must speak for it at least so strongly to name it. */
    private static final double NAMING = 5;

    private final Catalogue catalogue;
    private final Map<String, Integer> themes = new LinkedHashMap<>();
    private final Map<String, Integer> units = new LinkedHashMap<>();
    private final List<String> sizes = new ArrayList<>();
    private final List<String> ofUnits = new ArrayList<>();
    private final List<String> years = new ArrayList<>();
    private final StringBuilder kinds = new StringBuilder();
    private String year = "";
    private int ofYear;

    Outlook(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.subjects().forEach(subject -> themes.put(subject.theme().id(), themes.size() + 1));
    }

    /** Takes the next report. */
    void add(CatalogueEntry entry) {
        sizes.add(Integer.toString(entry.parts().size()));
        String unit = entry.label().named() ? entry.label().unit() : "";
        ofUnits.add(Integer.toString(units.computeIfAbsent(unit, unused -> units.size())));
        if (!entry.label().year().equals(year)) {
            endYear();
            year = entry.label().year();
        }
        ofYear++;
        for (CataloguePart part : entry.parts()) {
            int kind = themes.getOrDefault(part.theme(), 0) * FACETS.size() + FACETS.indexOf(part.facet());
            kinds.append((char) (FIRST_SIGN + kind));
        }
    }

    private void endYear() {
        if (ofYear > 0) {
            years.add("\"" + year + "\"," + ofYear);
        }
        ofYear = 0;
    }

    /**
     * Writes the piece: {@code parts} of each report, {@code unit} of each report, {@code units}, {@code years} with the number of
     * their reports, {@code kinds} with a sign for each part, {@code themes} as {@code [id, name, words that name it …]}.
     */
    String piece() {
        endYear();
        Script script = Script.piece(NAME)
                .raw("{parts:" + list(sizes) + ",unit:" + list(ofUnits) + ",years:" + list(years) + ",kinds:")
                .string(kinds.toString())
                .raw(",units:[");
        units.keySet().forEach(unit -> script.next().string(unit));
        script.raw("],themes:[");
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
        return script.raw("]}").end();
    }

    private static String list(List<String> items) {
        return "[" + String.join(",", items) + "]";
    }
}
