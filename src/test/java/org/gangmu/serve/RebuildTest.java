package org.gangmu.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gangmu.pipeline.Build;
import org.gangmu.publish.Generation;
import org.gangmu.publish.Publisher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of changes. */
class RebuildTest {

    private static final Pace SLOW_EYES = new Pace(Duration.ofMillis(40), Duration.ofHours(1), true);

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    /** Theme pages, counts, links and search are where the watch modes of other generators fail. */
    @Test
    void afterEveryChangeThePortalIsAsFromNothing() throws IOException {
        try (Desk desk = Desk.of(folder, SLOW_EYES)) {
            desk.write("content/reports/b.txt", "2022年某局工作总结\n一、做法\n开展理论宣讲。\n");
            desk.isAsFromNothing(elsewhere);
            assertThat(desk.page("/index.html")).contains("2022年某局工作总结");
            assertThat(desk.page("/themes/talent/index.html")).doesNotContain("reports/b/");

            desk.save("content/reports/b.txt", "2022年某局工作总结\n一、做法\n引进人才，培养人才。\n");
            desk.isAsFromNothing(elsewhere);
            assertThat(desk.page("/themes/talent/index.html")).contains("reports/b/");

            desk.write("content/reports/b.txt", "2022年某局年度述职报告\n一、做法\n引进人才，培养人才。\n");
            desk.isAsFromNothing(elsewhere);
            assertThat(desk.page("/themes/talent/index.html"))
                    .contains("某局 2022</b><a href=\"../../reports/b/index.html#s1\">述职 一");

            desk.write("content/reports/年/c.txt", Desk.REPORT + "三、下步打算\n引进人才。\n");
            desk.isAsFromNothing(elsewhere);
            desk.delete("content/reports/b.txt");
            desk.isAsFromNothing(elsewhere);
            assertThat(desk.get("/reports/b/index.html").statusCode()).isEqualTo(404);
            assertThat(desk.page("/themes/talent/index.html")).doesNotContain("reports/b/");

            desk.delete("content/reports/年");
            desk.isAsFromNothing(elsewhere);
        }
    }

    @Test
    void themesTermsPagesAndSettingsAreWatched() throws IOException {
        try (Desk desk = Desk.of(folder, SLOW_EYES)) {
            desk.write("themes/own.md", "---\nname: 引才\norder: 1\nfor:\n  5: 引进人才\n---\n引才。\n");
            desk.isAsFromNothing(elsewhere);
            assertThat(desk.get("/themes/own/index.html").statusCode()).isEqualTo(200);
            desk.write("terms.txt", "人才工作\n");
            desk.isAsFromNothing(elsewhere);
            desk.write("content/pages/about.md", "# 关于\n\n甲。\n");
            desk.isAsFromNothing(elsewhere);
            assertThat(desk.page("/about/index.html")).contains("甲。");
            desk.write("gangmu.yaml", "name: 乙县\n");
            desk.isAsFromNothing(elsewhere);
            assertThat(desk.page("/")).contains("乙县");
            desk.write("check.allow", "T01 倍受\n");
            desk.isAsFromNothing(elsewhere);
            desk.delete("themes");
            desk.isAsFromNothing(elsewhere);
            assertThat(desk.get("/themes/own/index.html").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void browsersAreTold() throws Exception {
        try (Desk desk = Desk.of(folder, SLOW_EYES)) {
            BlockingQueue<String> told = desk.listen();
            String first = Desk.next(told);
            assertThat(desk.page("/")).contains("data-stamp=\"" + first.replace(" 0", "") + "\"");
            desk.save("content/reports/a.txt", Desk.REPORT + "三、下步打算\n改进。\n");
            String second = Desk.next(told);
            assertThat(second).endsWith(" 0").isNotEqualTo(first);
            assertThat(desk.page("/reports/a/index.html"))
                    .contains("下步打算")
                    .contains("data-stamp=\"" + second.replace(" 0", "") + "\"");
        }
    }

    @Test
    void aFailingBuildLeavesTheLastGoodOneAndMendsItself() throws Exception {
        try (Desk desk = Desk.of(folder, SLOW_EYES)) {
            BlockingQueue<String> told = desk.listen();
            String good = Desk.next(told);
            desk.save("gangmu.yaml", "nmae: <甲>\n");
            String bad = Desk.next(told);
            assertThat(bad).startsWith(good.replace(" 0", " ")).isNotEqualTo(good);
            assertThat(desk.get("/reports/a/index.html").statusCode()).isEqualTo(200);
            assertThat(desk.page(Reserved.FAULTS))
                    .contains("<h1>The portal could not be built</h1>")
                    .contains("What is shown is the last good one")
                    .contains("<code>gangmu.yaml:1:1</code>")
                    .contains("nmae");
            desk.save("gangmu.yaml", "name: [\n");
            assertThat(Desk.next(told)).startsWith(good.replace(" 0", " ")).isNotIn(good, bad);
            desk.save("gangmu.yaml", "name: 甲\n");
            assertThat(Desk.next(told)).endsWith(" 0").isNotEqualTo(good);
            assertThat(desk.page("/")).contains("甲");
        }
    }

    @Test
    void withoutAnyPortalTheFaultsAreShown() throws Exception {
        Files.createDirectories(folder.resolve("content/reports"));
        try (Desk desk = Desk.asItIs(folder)) {
            HttpResponse<String> none = desk.get("/index.html");
            assertThat(none.statusCode()).isEqualTo(503);
            assertThat(none.body()).contains("content/reports:1:1").contains(Reserved.SCRIPT);
            assertThat(desk.get(Reserved.STYLE).statusCode()).isEqualTo(200);
            desk.write("content/reports/a.txt", Desk.REPORT);
            while (!desk.rebuilt().result().published()) {
                assertThat(desk.get("/index.html").statusCode()).isEqualTo(503);
            }
            assertThat(desk.get("/index.html").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatStandsThereAndIsNotGangmusIsNotServed() throws IOException {
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/index.html"), "mine");
        try (Desk desk = Desk.of(folder)) {
            assertThat(desk.get("/index.html").statusCode()).isEqualTo(503);
            assertThat(desk.page("/index.html")).doesNotContain("mine").contains("is not Gangmu’s");
        }
    }

    @Test
    void changesDuringABuildMakeOneMore() throws Exception {
        Semaphore begun = new Semaphore(0);
        Semaphore leave = new Semaphore(1);
        Builder builder = (order, progress) -> {
            begun.release();
            leave.acquireUninterruptibly();
            return Build.run(order, progress);
        };
        try (Desk desk = Desk.of(folder, new Pace(Duration.ofMillis(300), Duration.ofHours(1), true), builder)) {
            begins(begun, 1);
            desk.save("content/reports/a.txt", Desk.REPORT + "三、下步打算\n改进。\n");
            begins(begun, 1);
            for (int i = 0; i < 50; i++) {
                desk.save("content/reports/a.txt", Desk.REPORT + "三、下步打算\n改进" + i + "。\n");
                desk.write("content/reports/b" + i + ".txt", Desk.REPORT);
            }
            leave.release(2);
            // The first of the two sees that it is overtaken, and publishes nothing.
            assertThat(desk.rebuilt().result().reports()).isEqualTo(51);
            assertThat(desk.page("/reports/a/index.html")).contains("改进49。");
            desk.save("content/reports/a.txt", Desk.REPORT);
            begins(begun, 2);
            assertThat(begun.availablePermits()).isZero();
            assertThat(desk.unheard()).isZero();
            leave.release();
            desk.rebuilt();
        }
    }

    private static void begins(Semaphore begun, int builds) throws InterruptedException {
        assertThat(begun.tryAcquire(builds, 3, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void manySavesMakeOneBuild() throws IOException {
        try (Desk desk = Desk.of(folder, new Pace(Duration.ofMillis(1500), Duration.ofHours(1), true))) {
            for (int i = 0; i < 100; i++) {
                desk.write("content/reports/b" + i + ".txt", Desk.REPORT);
            }
            assertThat(desk.rebuilt().result().reports()).isEqualTo(101);
            desk.delete("content/reports/b0.txt");
            assertThat(desk.rebuilt().result().reports()).isEqualTo(100);
            assertThat(desk.unheard()).isZero();
        }
    }

    @Test
    void whatTheSystemDoesNotTellIsFound() throws IOException {
        Path report = elsewhere.resolve("linked.txt");
        Files.writeString(report, Desk.REPORT);
        Pace looking = new Pace(Duration.ofMillis(20), Duration.ofMillis(50), false);
        try (Desk desk = Desk.of(folder, looking)) {
            desk.write("content/reports/b.txt", Desk.REPORT);
            desk.isAsFromNothing(elsewhere);
            Files.createSymbolicLink(folder.resolve("content/reports/c.txt"), report);
            desk.isAsFromNothing(elsewhere);
            desk.delete("content/reports/b.txt");
            desk.isAsFromNothing(elsewhere);
            assertThat(desk.untold()).isEmpty();
        }
        try (Desk desk = Desk.of(folder, new Pace(Duration.ofMillis(20), Duration.ofMillis(50), true))) {
            Files.writeString(report, Desk.REPORT + "三、下步打算\n改进。\n");
            desk.isAsFromNothing(elsewhere);
        }
    }

    @Test
    void whatNoBuildReadsMakesNone() throws IOException {
        try (Desk desk = Desk.of(folder, SLOW_EYES)) {
            desk.write("notes.txt", "甲");
            desk.write("content/reports/.a.txt.swp", "甲");
            desk.write("content/reports/a.txt~", "甲");
            desk.write("content/reports/~$a.docx", "甲");
            desk.write("content/.git/index", "甲");
            desk.write("site/other.txt", "甲");
            // What the system tells it tells in order: a build for any of these would come first.
            desk.save("content/reports/b.txt", Desk.REPORT);
            assertThat(desk.rebuilt().result().reports()).isEqualTo(2);
            assertThat(desk.unheard()).isZero();
        }
    }

    @Test
    void anErrorInGangmuDoesNotEndTheServer() throws Exception {
        AtomicInteger builds = new AtomicInteger();
        Builder builder = (order, progress) -> {
            if (builds.incrementAndGet() == 2) {
                throw new IllegalStateException("templates/report.peb:7");
            }
            return Build.run(order, progress);
        };
        try (Desk desk = Desk.of(folder, SLOW_EYES, builder)) {
            desk.save("content/reports/a.txt", Desk.REPORT);
            assertThat(desk.rebuilt().broken()).isPresent();
            assertThat(desk.page(Reserved.FAULTS)).contains("templates/report.peb:7");
            desk.save("content/reports/a.txt", Desk.REPORT);
            assertThat(desk.rebuilt().result().published()).isTrue();
        }
    }

    @Test
    void aPortalThatAnotherBuildHoldsIsTriedAgain() throws IOException {
        try (Desk desk = Desk.of(folder, SLOW_EYES)) {
            try (Generation other = Publisher.open(folder.resolve("site"), List.of(folder))) {
                desk.save("content/reports/a.txt", Desk.REPORT + "三、下步打算\n改进。\n");
                assertThat(desk.rebuilt().result().published()).isFalse();
                assertThat(other).isNotNull();
            }
            desk.isAsFromNothing(elsewhere);
        }
    }
}
