package org.gangmu.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.gangmu.pipeline.Build;
import org.gangmu.pipeline.BuildOrder;
import org.gangmu.pipeline.BuildResult;
import org.gangmu.pipeline.Preview;
import org.gangmu.pipeline.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen of a portal while it is published. */
class PreviewTest {

    private static final Pace SLOW_EYES = new Pace(Duration.ofMillis(40), Duration.ofHours(1), true);
    private static final String PLAN = Desk.REPORT + "三、下步打算\n引进更多人才。\n";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    /** Builds as ever, but stops before the first page is published, from the second build on. */
    private static final class Held implements Builder {

        private final Semaphore reached = new Semaphore(0);
        private final Semaphore leave = new Semaphore(0);
        private boolean first = true;
        private volatile boolean overtaken;

        @Override
        public BuildResult build(BuildOrder order, Progress progress) {
            boolean free = first;
            first = false;
            return Build.run(order, new Progress() {
                @Override
                public void at(Stage stage, int done, int all) {
                    if (!free && stage == Stage.RENDER && done == 1) {
                        reached.release();
                        leave.acquireUninterruptibly();
                        awaitChange(progress);
                    }
                    progress.at(stage, done, all);
                }

                @Override
                public void ready(Preview preview) {
                    progress.ready(preview);
                }
            });
        }

        /** The system tells of changes when it pleases; asking again is what the pages of a large portal do. */
        private void awaitChange(Progress progress) {
            for (int i = 0; overtaken && i < 1000; i++) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
                progress.at(Progress.Stage.RENDER, 1, 1);
            }
        }

        void await() throws InterruptedException {
            assertThat(reached.tryAcquire(3, TimeUnit.MINUTES)).isTrue();
        }
    }

    @Test
    void pagesAreSeenBeforeTheyArePublishedAndAreTheSameAfterwards() throws Exception {
        Held held = new Held();
        try (Desk desk = Desk.of(folder, SLOW_EYES, held)) {
            BlockingQueue<String> told = desk.listen();
            String first = Desk.next(told);
            desk.save("content/reports/a.txt", PLAN);
            held.await();
            assertThat(Desk.next(told)).endsWith(" 0").isNotEqualTo(first);
            assertThat(Desk.files(desk.path("site")).get("reports/a/index.html"))
                    .doesNotContain("s3");
            Map<String, String> seen = new TreeMap<>();
            for (String address : desk.published()) {
                if (address.endsWith(".html") || address.startsWith("assets/")) {
                    HttpResponse<String> answer = desk.get("/" + address);
                    assertThat(answer.statusCode()).as(address).isEqualTo(200);
                    seen.put(address, answer.body());
                }
            }
            assertThat(desk.page("/reports/a/")).contains("引进更多人才");
            assertThat(desk.get("/reports/a").statusCode()).isEqualTo(302);
            held.leave.release();
            assertThat(desk.rebuilt().result().published()).isTrue();
            seen.forEach((address, body) ->
                    assertThat(desk.get("/" + address).body()).as(address).isEqualTo(body));
            assertThat(told).as("a page is not loaded twice").isEmpty();
        }
    }

    @Test
    void whatIsNoPageIsWaitedFor() throws Exception {
        Held held = new Held();
        try (Desk desk = Desk.of(folder, SLOW_EYES, held)) {
            String old = desk.page("/data/reports/a.json");
            desk.save("content/reports/a.txt", PLAN);
            held.await();
            CompletableFuture<String> data = CompletableFuture.supplyAsync(() -> desk.page("/data/reports/a.json"));
            CompletableFuture<Integer> none = CompletableFuture.supplyAsync(
                    () -> desk.get("/no/such/page.html").statusCode());
            assertThat(desk.get("/").statusCode()).isEqualTo(200);
            assertThat(data).isNotDone();
            assertThat(none).isNotDone();
            held.leave.release();
            assertThat(data.get(3, TimeUnit.MINUTES)).isNotEqualTo(old).contains("更多人才");
            assertThat(none.get(3, TimeUnit.MINUTES)).isEqualTo(404);
        }
    }

    @Test
    void whoEndsTheServerFindsPublishedWhatWasSeen() throws Exception {
        Held held = new Held();
        Desk desk = Desk.of(folder, SLOW_EYES, held);
        desk.save("content/reports/a.txt", PLAN);
        held.await();
        assertThat(desk.page("/reports/a/")).contains("引进更多人才");
        CompletableFuture<Void> end = CompletableFuture.runAsync(desk::close);
        held.leave.release();
        end.get(3, TimeUnit.MINUTES);
        assertThat(desk.rebuilt().result().published()).isTrue();
        assertThat(Files.readString(folder.resolve("site/reports/a/index.html")))
                .contains("引进更多人才");
    }

    @Test
    void aChangeWhileThePortalIsPublishedOvertakesIt() throws Exception {
        Held held = new Held();
        try (Desk desk = Desk.of(folder, SLOW_EYES, held)) {
            desk.save("content/reports/a.txt", PLAN);
            held.await();
            Path published = folder.resolve("site").toRealPath();
            desk.save("content/reports/b.txt", PLAN.replace("2023", "2022"));
            held.overtaken = true;
            held.leave.release();
            held.await();
            held.overtaken = false;
            assertThat(folder.resolve("site").toRealPath()).isEqualTo(published);
            assertThat(desk.page("/reports/b/")).contains("引进更多人才");
            held.leave.release();
            desk.isAsFromNothing(elsewhere);
            assertThat(desk.unheard()).isZero();
        }
    }

    @Test
    void aTemplateThatBreaksOnAPageLeavesThePublishedPortal() throws Exception {
        try (Desk desk = Desk.of(folder, SLOW_EYES)) {
            desk.write("templates/source.peb", "<html><head></head>{{ page.nonsense }}</html>");
            assertThat(desk.rebuilt().result().published()).isFalse();
            assertThat(desk.page("/reports/a/source.html")).contains("抓好人才工作");
            assertThat(desk.page(Reserved.FAULTS)).contains("source.peb");
            desk.delete("templates");
            assertThat(desk.rebuilt().result().published()).isTrue();
        }
    }

    @Test
    void thePortalBeforeTheFirstGoodBuildIsSeenAsWell() throws IOException, InterruptedException {
        Held held = new Held();
        Files.createDirectories(folder.resolve("content/reports"));
        Files.writeString(folder.resolve("gangmu.yaml"), "nmae: 甲\n");
        try (Desk desk = Desk.of(folder, SLOW_EYES, held)) {
            assertThat(desk.get("/").statusCode()).isEqualTo(503);
            desk.save("content/reports/a.txt", Desk.REPORT);
            desk.rebuilt();
            desk.delete("gangmu.yaml");
            held.await();
            assertThat(desk.get("/").statusCode()).isEqualTo(200);
            held.leave.release();
            assertThat(desk.rebuilt().result().published()).isTrue();
        }
    }
}
