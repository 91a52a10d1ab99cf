package org.gangmu.outline;

import java.util.List;
import java.util.Optional;
import org.gangmu.source.Outcome;
import org.gangmu.source.SourceFile;

/** What holds of the outlines of any text: nothing is lost, the tree is whole, twice the same, and the work is linear. */
public final class OutlineLaw {

    /** How often a parse may visit a character of any text. */
    private static final long VISITS = 60;

    /** What a short text may cost beside. */
    private static final long BASE = 4_000;

    private OutlineLaw() {}

    /**
     * Parses a file and checks what comes of it.
     *
     * @param file what was read
     * @return its outlines
     */
    public static List<Outline> check(SourceFile file) {
        Work work = new Work();
        Outcome<List<Outline>> outcome = new OutlineParser().parse(file, work);
        require(new Reading(file, outcome).flaw());
        Outcome<List<Outline>> again = new OutlineParser().parse(file);
        require(outcome.equals(again) ? "" : "another outline of the same text");
        long most = BASE + VISITS * file.text().length();
        require(
                work.steps() <= most
                        ? ""
                        : work.steps() + " visits to " + file.text().length() + " characters");
        return outcome.value().orElseThrow();
    }

    private static void require(String flaw) {
        Optional.of(flaw).filter(wrong -> !wrong.isEmpty()).ifPresent(wrong -> {
            throw new AssertionError(wrong);
        });
    }
}
