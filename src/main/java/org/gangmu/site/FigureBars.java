package org.gangmu.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gangmu.analysis.Figure;

/**
 * Draws values beside each other where that says something: shares and sums of money of one theme, and other values only where
 * the very same thing was counted. Immutable.
 */
final class FigureBars {

    private final Map<String, Double> largest = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Prepares.
     *
     * @param figures the figures of one theme
     */
    FigureBars(List<CountedThing> figures) {
        for (CountedThing counted : figures) {
            Figure figure = counted.figure();
            amount(figure).ifPresent(amount -> {
                largest.merge(measure(figure), amount, Math::max);
                numbers.merge(measure(figure), 1, Integer::sum);
            });
        }
    }

    private static Optional<Double> amount(Figure figure) {
        return figure.amount().filter(amount -> amount > 0 && !amount.isInfinite() && !figure.blank());
    }

    private static String measure(Figure figure) {
        String unit = unit(figure);
        boolean alike = unit.equals("％") || unit.equals("元");
        return unit + "|" + (alike ? figure.comparison().id() : figure.counted());
    }

    /** The unit less what stands between it and the value; money is counted in 元 whatever the unit. */
    private static String unit(Figure figure) {
        String unit = figure.unit().strip().replace('%', '％');
        if (unit.endsWith("％") || unit.endsWith("元")) {
            return unit.substring(unit.length() - 1);
        }
        return unit.replaceFirst("^[余多来几]+", "");
    }

    /**
     * Draws a figure.
     *
     * @param figure one of the figures
     * @return its bar; none where no other figure is of its measure
     */
    Optional<FigureListPage.Bar> of(Figure figure) {
        String measure = measure(figure);
        if (numbers.getOrDefault(measure, 0) < 2) {
            return Optional.empty();
        }
        double most = largest.getOrDefault(measure, 1.0);
        double whole = unit(figure).equals("％") && most <= 100 ? 100 : most;
        return amount(figure).map(amount -> bar(100 * amount / whole, whole == most));
    }

    private static FigureListPage.Bar bar(double length, boolean beside) {
        String share = String.format(Locale.ROOT, "%.1f", length);
        return new FigureListPage.Bar(share, beside ? "相当于同类最大值的 " + Math.round(length) + "％" : "满格为 100％");
    }
}
