package org.gangmu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results in order, a bounded window, failures handed on. */
class OrderedWorkTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void resultsComeInTheOrderOfTheThings(int threads) {
        List<Integer> things = IntStream.range(0, 1000).boxed().toList();
        List<Integer> taken = new ArrayList<>();
        new OrderedWork(threads).run(things, thing -> thing * 2, taken::add);
        assertThat(taken).isEqualTo(things.stream().map(thing -> thing * 2).toList());
    }

    @Test
    void laterThingsAreDoneWhileTheFirstWaitsForThem() {
        CountDownLatch second = new CountDownLatch(1);
        List<Integer> taken = new ArrayList<>();
        new OrderedWork(2)
                .run(
                        List.of(1, 2),
                        thing -> {
                            if (thing == 2) {
                                second.countDown();
                            } else {
                                awaitOrFail(second);
                            }
                            return thing;
                        },
                        taken::add);
        assertThat(taken).containsExactly(1, 2);
    }

    @Test
    void onlyAWindowIsUnderWay() {
        AtomicInteger begun = new AtomicInteger();
        int[] taken = {0};
        List<Integer> ahead = new ArrayList<>();
        new OrderedWork(2).run(IntStream.range(0, 500).boxed().toList(), thing -> begun.incrementAndGet(), result -> {
            ahead.add(begun.get() - taken[0]++);
        });
        assertThat(ahead).hasSize(500).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(17));
    }

    @Test
    void failureOfOneIsHandedOn() {
        OrderedWork work = new OrderedWork(4);
        List<Integer> things = IntStream.range(0, 100).boxed().toList();
        assertThatThrownBy(() -> work.run(things, thing -> 1 / (thing - 50), result -> {}))
                .isInstanceOf(ArithmeticException.class);
    }

    private static void awaitOrFail(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
