package org.gangmu.search;

import java.util.List;
import org.gangmu.site.Catalogue;
import org.gangmu.site.CataloguePart;

/** Walks through all texts and tells each gram. For one thread. */
final class Grams {

    /** Is told of grams. */
    @FunctionalInterface
    interface Reader {
        /**
         * Takes a gram.
         *
         * @param gram the gram
         * @param where its part's number doubled, plus one where it stands in the body
         * @param place where in the heading or body it begins
         */
        void take(int gram, int where, int place);
    }

    private final Catalogue catalogue;

    Grams(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads all reports in their order. */
    void read(Reader reader) {
        int part = 0;
        for (int i = 0; i < catalogue.size(); i++) {
            part = read(catalogue.entry(i).parts(), part, reader);
        }
    }

    /** Reads the parts of a report, and gives the number behind its last. */
    static int read(List<CataloguePart> parts, int first, Reader reader) {
        int number = first;
        for (CataloguePart part : parts) {
            read(part.heading(), number * 2, reader);
            read(body(part), number * 2 + 1, reader);
            number++;
        }
        return number;
    }

    /** The paragraphs of a part as one text. No gram reaches over the line between two. */
    static String body(CataloguePart part) {
        return String.join("\n", part.paragraphs());
    }

    private static void read(String text, int where, Reader reader) {
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char c = Folding.fold(text.charAt(i));
            if (c != '\n') {
                reader.take(c, where, i);
                if (before != '\n') {
                    reader.take(GramTable.pair(before, c), where, i - 1);
                }
            }
            before = c;
        }
    }
}
