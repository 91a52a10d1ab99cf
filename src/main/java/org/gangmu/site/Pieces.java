package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Cuts long lists into pages of bearable size: by year, and by number where a year is too long. Its methods have no state. */
final class Pieces {

    /** About how many bytes of HTML one page of a list may hold; three times as many are the limit. */
    static final int MOST = 100_000;

    private Pieces() {}

    /**
     * A part of a list.
     *
     * @param year its year in digits; empty where it is not known, or where nothing was cut
     * @param number which part of its year it is, from 1; 0 where nothing was cut
     * @param items what it holds
     * @param <T> what the list holds
     */
    record Piece<T>(String year, int number, List<T> items) {

        Piece {
            items = List.copyOf(items);
        }

        /** Whether it is the whole list. */
        boolean whole() {
            return number == 0;
        }

        /** The name of its page without ending: {@code index}, {@code 2021}, {@code 2021-2}, {@code undated}. */
        String name() {
            if (whole()) {
                return "index";
            }
            String base = year.isEmpty() ? "undated" : year;
            return number == 1 ? base : base + "-" + number;
        }

        /** What it is called on pages: {@code 2021 年度}, {@code 2021 年度（二）}. */
        String label() {
            return MatrixMaker.yearName(year) + (number > 1 ? "（" + Figures.han(number) + "）" : "");
        }
    }

    /**
     * Cuts a list.
     *
     * @param items the items, those of one year one after the other
     * @param year tells an item's year, in digits or empty
     * @param weight tells about how many bytes of HTML an item makes
     * @param <T> what the list holds
     * @return the list in one piece where it is light; else pieces of one year each; none is empty but that of an empty list
     */
    static <T> List<Piece<T>> cut(List<T> items, Function<T, String> year, ToIntFunction<T> weight) {
        return cut(items, year, weight, MOST);
    }

    /**
     * Cuts a list of which a page may hold more, for it is looked up and not read.
     *
     * @param items the items, those of one year one after the other
     * @param year tells an item's year, in digits or empty
     * @param weight tells about how many bytes of HTML an item makes
     * @param whole how many bytes the list may have in one piece
     * @param <T> what the list holds
     * @return the list in one piece where it is light; else pieces of one year each
     */
    static <T> List<Piece<T>> cut(List<T> items, Function<T, String> year, ToIntFunction<T> weight, int whole) {
        if (items.stream().mapToLong(weight::applyAsInt).sum() <= whole) {
            return List.of(new Piece<>("", 0, items));
        }
        List<Piece<T>> pieces = new ArrayList<>();
        int start = 0;
        while (start < items.size()) {
            String about = year.apply(items.get(start));
            int end = start + 1;
            long sum = weight.applyAsInt(items.get(start));
            while (end < items.size() && year.apply(items.get(end)).equals(about)) {
                sum += weight.applyAsInt(items.get(end));
                if (sum > MOST) {
                    break;
                }
                end++;
            }
            boolean again =
                    !pieces.isEmpty() && pieces.get(pieces.size() - 1).year().equals(about);
            int number = again ? pieces.get(pieces.size() - 1).number() + 1 : 1;
            pieces.add(new Piece<>(about, number, items.subList(start, end)));
            start = end;
        }
        return pieces;
    }
}
