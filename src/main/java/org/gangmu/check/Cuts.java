package org.gangmu.check;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.gangmu.source.Removal;
import org.gangmu.source.SourceFile;

/** Where text of a file was cut out, as marks of paywalls tell (W02): what is missing there is not missing by the writer's fault. Immutable. */
final class Cuts {

    private static final String REASON = "paywall";

    private final NavigableSet<Integer> offsets = new TreeSet<>();

    private Cuts() {}

    /** Gathers the cuts of a file. */
    static Cuts of(SourceFile source) {
        Cuts cuts = new Cuts();
        for (Removal removal : source.removals()) {
            if (isCut(removal)) {
                cuts.offsets.add(removal.span().start());
            }
        }
        return cuts;
    }

    /** Tells the mark of a paywall. */
    static boolean isCut(Removal removal) {
        return removal.reason().equals(REASON);
    }

    /** Tells whether text was cut out from one offset on, and before another. */
    boolean between(int from, int to) {
        Integer first = offsets.ceiling(from);
        return first != null && first < to;
    }
}
