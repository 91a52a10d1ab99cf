package org.gangmu.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Holds problem → plan to its floors. */
class AnswerFinderTest {

    @Test
    void plansOfOtherOfficesAreFound() throws IOException {
        AnswerEvaluation evaluation = AnswerEvaluation.ofOtherOffices();
        assertThat(evaluation.precision()).as(evaluation.toString()).isGreaterThanOrEqualTo(0.85);
        assertThat(evaluation.recall()).as(evaluation.toString()).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void plansOfSeedsAreFound() throws IOException {
        AnswerEvaluation evaluation = AnswerEvaluation.ofSeeds();
        assertThat(evaluation.precision()).as(evaluation.toString()).isGreaterThanOrEqualTo(0.9);
        assertThat(evaluation.recall()).as(evaluation.toString()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void plansOfReportsHeldBackAreFound() throws IOException {
        AnswerEvaluation evaluation = AnswerEvaluation.ofHeldBack();
        assertThat(evaluation.precision()).as(evaluation.figures()).isGreaterThanOrEqualTo(0.7);
        assertThat(evaluation.recall()).as(evaluation.figures()).isGreaterThanOrEqualTo(0.7);
    }
}
