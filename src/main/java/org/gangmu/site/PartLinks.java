package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways from one page of a list that is cut into pages to the others.
 *
 * @param label what this page is called
 * @param address where it stands
 * @param years the first page of each year
 * @param parts the pages of this year; none where it has one only
 * @param year which of the years this page belongs to: the link in {@code years}
 * @param previous the page before it, if there is one
 * @param next the page after it, if there is one
 */
public record PartLinks(
        String label,
        String address,
        List<Link> years,
        List<Link> parts,
        Link year,
        List<Link> previous,
        List<Link> next) {

    /** Copies the lists. */
    public PartLinks {
        years = List.copyOf(years);
        parts = List.copyOf(parts);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }

    /**
     * Makes the ways from one piece.
     *
     * @param pieces all pieces of the list
     * @param links a link to the page of each
     * @param index which of them
     * @return the ways from it
     */
    static <T> PartLinks of(List<Pieces.Piece<T>> pieces, List<Link> links, int index) {
        List<Link> years = new ArrayList<>();
        List<Link> parts = new ArrayList<>();
        Link year = links.get(index);
        for (int i = 0; i < pieces.size(); i++) {
            boolean same = pieces.get(i).year().equals(pieces.get(index).year());
            if (pieces.get(i).number() <= 1) {
                years.add(links.get(i));
                year = same ? links.get(i) : year;
            }
            if (same) {
                parts.add(links.get(i));
            }
        }
        Link here = links.get(index);
        return new PartLinks(
                here.label(),
                here.href(),
                years,
                parts.size() > 1 ? parts : List.of(),
                year,
                index > 0 ? List.of(links.get(index - 1)) : List.of(),
                index + 1 < links.size() ? List.of(links.get(index + 1)) : List.of());
    }
}
