package org.gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void numbersCountByTheirValue() {
        List<String> right = List.of(
                "",
                "2021-a",
                "2022-b",
                "2022-b-1",
                "2022-b-2",
                "2022-b-10",
                "2022-b-010-x",
                "99999999999999999999",
                "a",
                "a02",
                "a2",
                "a10b",
                "b");
        List<String> mixed = new ArrayList<>(right);
        Collections.shuffle(mixed, new Random(7));

        assertThat(mixed.stream().sorted(NaturalOrder.BY_NUMBER)).containsExactlyElementsOf(right);
    }
}
