package org.gangmu.links;

import java.util.List;

/**
 * A passage that stands in several reports (雷同).
 *
 * @param text the passage, as the earliest report has it
 * @param exact whether all have it to the letter, but for blanks, figures and punctuation
 * @param formula whether it is a fixed formula of the genre: so many reports have it, or it is made of set phrases
 * @param places where it stands, at least two, in the order of the corpus
 */
public record Repetition(String text, boolean exact, boolean formula, List<Occurrence> places) {

    /** Copies the places. */
    public Repetition {
        places = List.copyOf(places);
    }
}
