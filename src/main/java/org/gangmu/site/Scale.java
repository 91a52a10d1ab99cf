package org.gangmu.site;

import java.util.Collection;

/**
 * For how many sections one stroke stands. Tallies that stand side by side share a scale, so that more strokes always are more sections.
 *
 * @param sections how many sections a stroke stands for
 */
public record Scale(int sections) {

    private static final int[] STEPS = {2, 5, 10};

    /**
     * Finds the finest scale that keeps every tally short: one, two, five or ten sections, twenty, fifty and so on.
     *
     * @param tallies the tallies that stand side by side
     * @param most so many strokes a tally may have
     * @return their scale
     */
    static Scale of(Collection<Tally> tallies, int most) {
        Scale scale = new Scale(1);
        for (int power = 1; !scale.keeps(tallies, most); power *= 10) {
            for (int step = 0; step < STEPS.length && !scale.keeps(tallies, most); step++) {
                scale = new Scale(STEPS[step] * power);
            }
        }
        return scale;
    }

    private boolean keeps(Collection<Tally> tallies, int most) {
        return tallies.stream()
                .allMatch(tally -> sections >= tally.total()
                        || tally.counts().stream().mapToInt(this::strokes).sum() <= most);
    }

    /**
     * Counts strokes; what is left over has a stroke as well.
     *
     * @param count the sections of one facet
     * @return how many strokes they have
     */
    public int strokes(Tally.Count count) {
        return (count.number() + sections - 1) / sections;
    }

    /**
     * Tells whether each section has a stroke of its own, so that the strokes can be counted.
     *
     * @return whether a stroke stands for one section
     */
    public boolean whole() {
        return sections == 1;
    }

    /**
     * Says it in words.
     *
     * @return {@code 一竖为一节}, or {@code 一竖为 10 节，不足 10 节作一竖}
     */
    public String words() {
        return whole() ? "一竖为一节" : "一竖为 " + sections + " 节，不足 " + sections + " 节作一竖";
    }
}
