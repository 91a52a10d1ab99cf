package org.gangmu.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Puts spoiled inputs of fixed seeds to every part that takes what others wrote; {@code ./fuzz} goes on with fresh ones. */
class FuzzTest {

    private static final long SEED = 20260601;

    static List<Target> targets() {
        return Targets.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void holdsForSpoiledInputs(Target target) {
        for (int round = 0; round < target.rounds(); round++) {
            Optional<Flaw> flaw = Flaw.of(target, target.input(SEED, round));
            assertThat(flaw.map(Flaw::words).orElse(""))
                    .as("%s, seed %d, round %d", target.name(), SEED, round)
                    .isEmpty();
        }
    }
}
