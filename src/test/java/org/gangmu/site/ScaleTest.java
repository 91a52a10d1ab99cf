package org.gangmu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static Tally tally(int... numbers) {
        return new Tally(IntStream.of(numbers)
                .mapToObj(number -> new Tally.Count("practice", "做法", number))
                .toList());
    }

    @Test
    void givesEachSectionAStrokeWhileTheyAreFew() {
        Scale scale = Scale.of(List.of(tally(12, 8), tally()), 20);
        assertThat(scale).isEqualTo(new Scale(1));
        assertThat(scale.words()).isEqualTo("一竖为一节");
    }

    @Test
    void takesTheNextRoundNumberOfSectionsForAStroke() {
        assertThat(Scale.of(List.of(tally(21)), 20)).isEqualTo(new Scale(2));
        assertThat(Scale.of(List.of(tally(41)), 20)).isEqualTo(new Scale(5));
        assertThat(Scale.of(List.of(tally(101)), 20)).isEqualTo(new Scale(10));
        assertThat(Scale.of(List.of(tally(201)), 20)).isEqualTo(new Scale(20));
        assertThat(Scale.of(List.of(tally(20_000_000)), 20)).isEqualTo(new Scale(1_000_000));
        assertThat(Scale.of(List.of(tally(101)), 20).words()).isEqualTo("一竖为 10 节，不足 10 节作一竖");
    }

    @Test
    void keepsShortAndInOrderWhateverIsCounted() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            int bound = 1 + random.nextInt(1 << (1 + random.nextInt(20)));
            List<Tally> tallies = IntStream.range(0, 8)
                    .mapToObj(i -> tally(1 + random.nextInt(bound), 1 + random.nextInt(bound)))
                    .toList();
            Scale scale = Scale.of(tallies, 20);
            for (Tally tally : tallies) {
                int one = scale.strokes(tally.counts().get(0));
                int other = scale.strokes(tally.counts().get(1));
                assertThat(one).isPositive();
                assertThat(one + other).isLessThanOrEqualTo(20);
                if (tally.counts().get(0).number() >= tally.counts().get(1).number()) {
                    assertThat(one).isGreaterThanOrEqualTo(other);
                }
            }
        }
    }

    @Test
    void endsEvenWhereThereIsNotRoomForEveryFacet() {
        assertThat(Scale.of(List.of(tally(7, 7, 7)), 2)).isEqualTo(new Scale(50));
    }
}
