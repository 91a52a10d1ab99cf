package org.gangmu.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ConfusionTest {

    @Test
    void countsRightAndWrongByClass() {
        Confusion confusion = new Confusion(List.of("a", "b", "c", "never"));
        confusion.add("a", "a");
        confusion.add("a", "a");
        confusion.add("a", "b");
        confusion.add("b", "b");
        confusion.add("c", "a");

        assertThat(confusion.accuracy()).isEqualTo(60);
        assertThat(confusion.macroF1()).isCloseTo((400.0 / 6 + 200.0 / 3 + 0) / 3, Offset.offset(1e-9));
        assertThat(confusion.toString().lines()).hasSize(4);
        assertThat(confusion.toString().lines().skip(1).map(line -> line.replaceAll(" +", " ")
                        .strip()))
                .containsExactly("1 a 2 1 · · 66.7 66.7 66.7", "2 b · 1 · · 50.0 100.0 66.7", "3 c 1 · · · – 0.0 0.0");
    }
}
