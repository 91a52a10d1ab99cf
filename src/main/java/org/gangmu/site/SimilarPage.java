package org.gangmu.site;

import java.util.List;

/**
 * Passages that several reports share, or a part of them.
 *
 * @param address where it stands
 * @param title its title
 * @param lead a sentence about what it holds
 * @param passages the passages, the longest first
 * @param formulas the fixed formulas of the genre; none on pages behind the first
 * @param rest says what is not shown; empty where all is
 * @param parts the ways to all parts; none where there is one
 * @param trail the pages above
 * @param previous the part before; none on the first
 * @param next the part behind; none on the last
 */
public record SimilarPage(
        String address,
        String title,
        String lead,
        List<Passage> passages,
        List<Formula> formulas,
        String rest,
        List<Link> parts,
        List<Link> trail,
        List<Link> previous,
        List<Link> next)
        implements Page {

    /** Where the first of its pages stands. */
    public static final String ADDRESS = "similar/index.html";

    /**
     * A passage that several reports share.
     *
     * @param id its anchor
     * @param label whether the texts are the same
     * @param size how long it is
     * @param sides the texts of the first two places, side by side
     * @param others where else it stands
     */
    public record Passage(String id, String label, String size, List<Side> sides, List<Link> others) {

        /** Copies the lists. */
        public Passage {
            sides = List.copyOf(sides);
            others = List.copyOf(others);
        }
    }

    /**
     * The text of one place.
     *
     * @param place the report and the place in it
     * @param stretches the text, in stretches that the other side has and has not
     */
    public record Side(Link place, List<Stretch> stretches) {

        /** Copies the stretches. */
        public Side {
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * A stretch of text.
     *
     * @param differs whether the other side does not have it
     * @param text the text
     */
    public record Stretch(boolean differs, List<Run> text) {

        /** Copies the text. */
        public Stretch {
            text = List.copyOf(text);
        }
    }

    /**
     * A fixed formula of the genre.
     *
     * @param text its words
     * @param count in how many reports it stands, in words
     * @param first where it stands first
     */
    public record Formula(List<Run> text, String count, Link first) {

        /** Copies the text. */
        public Formula {
            text = List.copyOf(text);
        }
    }

    /** Copies the lists. */
    public SimilarPage {
        passages = List.copyOf(passages);
        formulas = List.copyOf(formulas);
        parts = List.copyOf(parts);
        trail = List.copyOf(trail);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }

    @Override
    public Kind kind() {
        return Kind.SIMILAR;
    }
}
