package org.gangmu.links;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Keeps the best few of many things; of equally good ones those that come first in a lasting order, whatever order they are
 * offered in.
 *
 * @param <T> the things
 */
final class Best<T> {

    private final int most;
    private final double[] scores;
    private final int[] orders;
    private final List<T> kept = new ArrayList<>();

    Best(int most) {
        this.most = most;
        this.scores = new double[most];
        this.orders = new int[most];
    }

    /** Takes a thing, with what it is worth and its place in the lasting order. */
    void offer(T thing, double score, int order) {
        int at = kept.size();
        if (at == most && !isBefore(score, order, at - 1)) {
            return;
        }
        if (at == most) {
            kept.remove(--at);
        }
        while (at > 0 && isBefore(score, order, at - 1)) {
            scores[at] = scores[at - 1];
            orders[at] = orders[at - 1];
            at--;
        }
        scores[at] = score;
        orders[at] = order;
        kept.add(at, thing);
    }

    private boolean isBefore(double score, int order, int at) {
        return score > scores[at] || (score == scores[at] && order < orders[at]);
    }

    /** Gives what was kept, the best first. */
    List<T> list() {
        return Collections.unmodifiableList(kept);
    }
}
