package org.gangmu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Writers side by side, and a reader during publishing. */
class ConcurrencyTest extends PublishingCase {

    @Test
    void writersInSeveralThreads() throws Exception {
        publish(Map.of("p/0/17.html", "17"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Generation generation = Publisher.open(site, List.of())) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                String name = "p/" + i % 17 + "/" + i + ".html";
                byte[] content = String.valueOf(i).getBytes(UTF_8);
                tasks.add(() -> {
                    generation.write(name, content);
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
            assertThat(generation.commit()).isEqualTo(new Published(399, 1, 0));
        } finally {
            threads.shutdown();
        }
        assertThat(tree(site)).hasSize(400).containsEntry("p/3/20.html", "20");
    }

    @Test
    void nothingIsWrittenBehindTheBackOfACommitOrAClose() throws IOException {
        Generation generation = Publisher.open(site, List.of());
        generation.write("a.html", "A".getBytes(UTF_8));
        generation.commit();
        assertThatThrownBy(() -> generation.write("b.html", new byte[0])).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(generation::commit).isInstanceOf(IllegalStateException.class);
        generation.close();
        generation.close();

        Generation dropped = Publisher.open(site, List.of());
        dropped.close();
        assertThatThrownBy(() -> dropped.write("b.html", new byte[0])).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(dropped::commit).isInstanceOf(IllegalStateException.class);
        assertThat(tree(site)).isEqualTo(Map.of("a.html", "A"));
    }

    @Test
    void aReaderFindsTheOldOrTheNewPageAlways() throws Exception {
        publish(pages(0));
        AtomicBoolean done = new AtomicBoolean();
        Semaphore readings = new Semaphore(0);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> reading = reader.submit(() -> {
                int read = 0;
                while (!done.get() || read < 100) {
                    String page = Files.readString(site.resolve("p" + read % 5 + ".html"));
                    assertThat(page.lines().distinct()).hasSize(1);
                    assertThat(page.lines()).hasSize(200);
                    read++;
                    readings.release();
                }
                return read;
            });
            for (int i = 1; i <= 50; i++) {
                // A reading may span one publishing, as it may in life, but not two: the generation before the last is
                // gone.
                readings.drainPermits();
                assertThat(readings.tryAcquire(1, TimeUnit.MINUTES)).isTrue();
                publish(pages(i));
            }
            done.set(true);
            assertThat(reading.get()).isGreaterThanOrEqualTo(100);
        } finally {
            done.set(true);
            reader.shutdown();
        }
        assertThat(tree(site)).isEqualTo(pages(50));
    }

    private static Map<String, String> pages(int generation) {
        Map<String, String> pages = new TreeMap<>();
        for (int i = 0; i < 5; i++) {
            pages.put("p" + i + ".html", ("generation " + generation + "\n").repeat(200));
        }
        return pages;
    }
}
