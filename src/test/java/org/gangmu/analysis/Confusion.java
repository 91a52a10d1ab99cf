package org.gangmu.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What was wanted against what was found, class by class. Used by one thread. */
public final class Confusion {

    private final List<String> classes;
    private final int[][] counts;

    /**
     * Makes an empty matrix.
     *
     * @param classes the names of the classes, in the order of the rows
     */
    public Confusion(List<String> classes) {
        this.classes = List.copyOf(classes);
        this.counts = new int[classes.size()][classes.size()];
    }

    /** Counts one decision. */
    void add(String wanted, String found) {
        counts[classes.indexOf(wanted)][classes.indexOf(found)]++;
    }

    /**
     * Gives the share of right decisions.
     *
     * @return it, in per cent
     */
    public double accuracy() {
        int all = Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
        int right = IntStream.range(0, counts.length).map(i -> counts[i][i]).sum();
        return 100.0 * right / all;
    }

    /**
     * Gives the mean of the F1 of all classes that were wanted or found, each counting the same.
     *
     * @return it, in per cent
     */
    public double macroF1() {
        return IntStream.range(0, counts.length)
                .filter(i -> row(i) + column(i) > 0)
                .mapToDouble(this::f1)
                .average()
                .orElse(0);
    }

    private double f1(int i) {
        return 200.0 * counts[i][i] / (row(i) + column(i));
    }

    private int row(int i) {
        return Arrays.stream(counts[i]).sum();
    }

    private int column(int i) {
        return Arrays.stream(counts).mapToInt(row -> row[i]).sum();
    }

    /** Draws the matrix: a row is what was wanted, a column what was found; then precision, recall and F1 of the class. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-26s", "wanted \\ found"));
        IntStream.range(0, counts.length).forEach(i -> text.append(String.format(Locale.ROOT, "%4d", i + 1)));
        text.append("    prec.   rec.     F1\n");
        for (int i = 0; i < counts.length; i++) {
            if (row(i) + column(i) == 0) {
                continue;
            }
            text.append(String.format(Locale.ROOT, "%2d %-23s", i + 1, classes.get(i)));
            for (int count : counts[i]) {
                text.append(count == 0 ? "   ·" : String.format(Locale.ROOT, "%4d", count));
            }
            text.append(share(counts[i][i], column(i))).append(share(counts[i][i], row(i)));
            text.append(String.format(Locale.ROOT, "%7.1f%n", f1(i)));
        }
        return text.toString();
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "      –" : String.format(Locale.ROOT, "%7.1f", 100.0 * part / whole);
    }
}
