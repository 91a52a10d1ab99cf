package org.gangmu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gangmu.source.FrontMatter;

/**
 * What is known of a report as a whole.
 *
 * @param title what it is called
 * @param year the year that it is about
 * @param unit the office
 * @param genre the kind of report
 */
record Facts(Title title, OptionalInt year, Optional<String> unit, Genre genre) {

    /**
     * What the facts are read from.
     *
     * @param blocks the paragraphs of the running text; all paragraphs where there is none
     * @param headings the headings of the first two levels
     * @param labels by-lines, header lines and signatures
     * @param dates the dates of the text
     * @param pageName what the page calls the report in what was taken out as noise; empty where it does not
     */
    record Parts(List<Block> blocks, List<String> headings, List<String> labels, List<String> dates, Title pageName) {}

    /** Gathers the facts; what the editor wrote above the text goes before what the text says. */
    static Facts of(FrontMatter editor, Head head, Parts parts) {
        String named = head.title().isEmpty() ? parts.pageName().text() : head.named();
        Genre genre = editor.genre().map(Facts::genre).orElseGet(() -> Genres.of(named, parts.blocks()));
        Optional<Integer> year = editor.year().isPresent()
                ? Optional.of(editor.year().getAsInt())
                : Years.of(editor.title().orElse(named), genre, parts);
        Optional<String> unit = editor.unit().isPresent()
                ? editor.unit()
                : Units.of(editor.title().orElse(head.title().isEmpty() ? named : head.title()), parts);
        Title title;
        if (editor.title().isPresent()) {
            title = new Title(editor.title().get(), Title.Origin.FRONT_MATTER, 0);
        } else if (head.title().isEmpty() && !named.isEmpty()) {
            title = parts.pageName();
        } else if (head.title().isEmpty()) {
            title = Titles.infer(parts.blocks(), Titles.compose(year, unit, genre));
        } else {
            title = new Title(head.title(), Title.Origin.TEXT, head.titleOffset());
        }
        return new Facts(title, year.map(OptionalInt::of).orElse(OptionalInt.empty()), unit, genre);
    }

    private static Genre genre(String label) {
        for (Genre genre : Genre.values()) {
            if (genre.label().equals(label)) {
                return genre;
            }
        }
        return Genre.OTHER;
    }

    /** Gives the texts of passages in the order of the text: by-lines, header lines and signatures. */
    static List<String> labels(List<Passage> head, List<Passage> tail) {
        List<String> labels = new ArrayList<>();
        for (Passage passage : head) {
            if (passage.role() == Passage.Role.WRAPPER || passage.role() == Passage.Role.BYLINE) {
                labels.add(passage.text());
            }
        }
        for (Passage passage : tail) {
            if (passage.role() == Passage.Role.SIGNATURE) {
                labels.add(passage.text());
            }
        }
        return labels;
    }
}
