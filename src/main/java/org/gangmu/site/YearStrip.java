package org.gangmu.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gangmu.analysis.Facet;

/**
 * How much was said of a theme in each year: a small picture of columns, one a year, built up by facet. Lengths are units of the
 * picture, from its upper left corner.
 *
 * @param width how wide the picture is
 * @param height how high it is, with the years below
 * @param years the columns, in order; years without a section in between stand empty
 * @param spoken the same in words
 */
public record YearStrip(int width, int height, List<Year> years, String spoken) {

    private static final int STEP = 30;
    private static final int HIGHEST = 44;
    private static final int FOOT = 18;
    /** Past so many years between the first and the last, years without a section are left out. */
    private static final int MOST_YEARS = 24;

    /** The column of reports without a year, behind all others. */
    private static final int UNDATED = Integer.MAX_VALUE;

    /**
     * A year.
     *
     * @param label its last two digits, or 不详
     * @param x where its column begins
     * @param bars its parts, from the foot upward
     */
    public record Year(String label, int x, List<Bar> bars) {

        /** Copies the bars. */
        public Year {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A part of a column.
     *
     * @param facet the facet that it stands for
     * @param y its upper edge
     * @param height how high it is
     */
    public record Bar(String facet, int y, int height) {}

    /** Copies the years. */
    public YearStrip {
        years = List.copyOf(years);
    }

    /**
     * Draws the years of a theme.
     *
     * @param sections the sections of the theme
     * @return the picture; none where they are of one year, so that there is nothing to compare
     */
    static List<YearStrip> of(List<CountedSection> sections) {
        TreeMap<Integer, Map<Facet, Integer>> years = new TreeMap<>();
        for (CountedSection section : sections) {
            int year = section.year().isEmpty() ? UNDATED : Integer.parseInt(section.year());
            years.computeIfAbsent(year, unused -> new EnumMap<>(Facet.class))
                    .merge(section.analysis().facet(), 1, Integer::sum);
        }
        if (years.keySet().stream().filter(year -> year != UNDATED).count() < 2) {
            return List.of();
        }
        String spoken = spoken(years);
        fill(years);
        int most = years.values().stream().mapToInt(YearStrip::sum).max().orElse(1);
        List<Year> columns = new ArrayList<>();
        years.forEach((year, counts) -> columns.add(new Year(label(year), columns.size() * STEP, bars(counts, most))));
        return List.of(new YearStrip(columns.size() * STEP, HIGHEST + FOOT, columns, spoken));
    }

    /** Puts in the years without a section, so that a gap in time is a gap in the picture. */
    private static void fill(TreeMap<Integer, Map<Facet, Integer>> years) {
        int last = years.lowerEntry(UNDATED).getKey();
        if ((long) last - years.firstKey() < MOST_YEARS) {
            for (int year = years.firstKey(); year < last; year++) {
                years.putIfAbsent(year, Map.of());
            }
        }
    }

    private static List<Bar> bars(Map<Facet, Integer> counts, int most) {
        List<Bar> bars = new ArrayList<>();
        int told = 0;
        int foot = HIGHEST;
        for (Facet facet : Facet.values()) {
            told += counts.getOrDefault(facet, 0);
            int top = HIGHEST - (int) Math.ceil((double) told * HIGHEST / most);
            if (top < foot) {
                bars.add(new Bar(facet.id(), top, foot - top));
            }
            foot = top;
        }
        return bars;
    }

    private static int sum(Map<Facet, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String label(int year) {
        String digits = Integer.toString(year);
        return year == UNDATED ? "不详" : digits.substring(Math.max(0, digits.length() - 2));
    }

    private static String spoken(Map<Integer, Map<Facet, Integer>> years) {
        List<String> words = new ArrayList<>();
        years.forEach((year, counts) -> {
            List<String> parts = new ArrayList<>();
            counts.forEach((facet, number) -> parts.add(Facets.label(facet) + " " + number + " 节"));
            words.add(MatrixMaker.yearName(year == UNDATED ? "" : Integer.toString(year)) + String.join("、", parts));
        });
        return "分年度：" + String.join("；", words) + "。";
    }
}
