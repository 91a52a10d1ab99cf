package org.gangmu.search;

import org.gangmu.site.CatalogueEntry;
import org.gangmu.site.CataloguePart;

/** Writes a report as a piece: what results say of it, and the texts that they quote. */
final class Texts {

    private Texts() {}

    static String name(int report) {
        return "t" + report;
    }

    /** Writes {@code [href, title, unit and year, genre, [[id, place, heading, body, kind] …]]}. */
    static String piece(int report, CatalogueEntry entry, Kinds kinds) {
        Script script = Script.piece(name(report))
                .raw("[")
                .string(entry.href())
                .raw(",")
                .string(entry.title())
                .raw(",")
                .string(entry.label().brief())
                .raw(",")
                .string(entry.label().genre())
                .raw(",[");
        for (CataloguePart part : entry.parts()) {
            script.next()
                    .raw("[")
                    .string(part.id())
                    .raw(",")
                    .string(part.place())
                    .raw(",")
                    .string(part.heading())
                    .raw(",")
                    .string(Grams.body(part))
                    .raw("," + kinds.of(part) + "]");
        }
        return script.raw("]]").end();
    }
}
