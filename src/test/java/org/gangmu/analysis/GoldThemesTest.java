package org.gangmu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Holds the profiles and the facet rules to hand-made labels. A floor is a little under what was reached; raise it when it can be. */
class GoldThemesTest {

    @Test
    void seeds() throws IOException {
        Evaluation evaluation = Evaluation.ofSeeds();

        assertThat(evaluation.notFound()).isEmpty();
        assertThat(evaluation.labels()).isGreaterThanOrEqualTo(130);
        assertThat(evaluation.first()).as(evaluation.toString()).isGreaterThanOrEqualTo(95);
        assertThat(evaluation.any()).as(evaluation.toString()).isGreaterThanOrEqualTo(98.5);
        assertThat(evaluation.facets()).as(evaluation.toString()).isGreaterThanOrEqualTo(99);
    }

    @Test
    void otherOffices() throws IOException {
        Evaluation evaluation = Evaluation.ofOtherOffices();

        assertThat(evaluation.notFound()).isEmpty();
        assertThat(evaluation.labels()).isGreaterThanOrEqualTo(60);
        assertThat(evaluation.first()).as(evaluation.toString()).isGreaterThanOrEqualTo(94.5);
        assertThat(evaluation.facets()).as(evaluation.toString()).isGreaterThanOrEqualTo(98.5);
    }
}
