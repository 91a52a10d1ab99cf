package org.gangmu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangmu.GeneratedReports;
import org.gangmu.pipeline.Build;
import org.gangmu.pipeline.BuildOrder;
import org.gangmu.pipeline.Delivery;
import org.gangmu.pipeline.OrderedWork;
import org.gangmu.pipeline.Progress;
import org.gangmu.pipeline.StageCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Readers fetch a thousand pages over and over from a real nginx while builds replace the portal by another that differs in each of
 * these pages. Every answer must be the page of the one portal or of the other, to the byte.
 */
class ReadersTest {

    private static final int PAGES = 1000;
    private static final int REPORTS = 280;
    private static final int BUILDS = 4;
    private static final int READERS = 2;
    private static final List<String> MARKS = List.of("甲", "乙");

    @TempDir
    private Path folder;

    @TempDir
    private Path own;

    /** By mark, for nothing but the reports changes: the builds shall be many, not long. */
    private final List<StageCache> caches = List.of(new StageCache(), new StageCache());

    private final AtomicBoolean done = new AtomicBoolean();
    private final List<AtomicInteger> met = List.of(new AtomicInteger(), new AtomicInteger());

    @Test
    void everyPageIsTheOldOneOrTheNewWhileBuildsReplaceThePortal() throws Exception {
        build(1, "new");
        build(0, "old");
        List<String> pages = pages();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(PAGES);
        build(0, "site");
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try (Nginx nginx = Nginx.of(folder.resolve("site"), own)) {
            List<Future<List<String>>> reading = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                reading.add(readers.submit(reader(nginx, pages, i)));
            }
            for (int i = 1; i <= BUILDS; i++) {
                build(i % 2, "site");
            }
            done.set(true);
            for (Future<List<String>> reader : reading) {
                assertThat(reader.get(5, TimeUnit.MINUTES)).isEmpty();
            }
            assertThat(met).extracting(AtomicInteger::get).allMatch(answers -> answers > 0);
            deletedReportIsGone(nginx);
        } finally {
            done.set(true);
            readers.shutdownNow();
        }
    }

    private void deletedReportIsGone(Nginx nginx) throws IOException {
        assertThat(nginx.get("/reports/r000007/").statusCode()).isEqualTo(200);
        Files.delete(folder.resolve("content/reports/r000007.txt"));
        publish(1, "site");
        assertThat(nginx.get("/reports/r000007/").statusCode()).isEqualTo(404);
        assertThat(nginx.get("/reports/r000007/source.html").statusCode()).isEqualTo(404);
        assertThat(nginx.get("/reports/r000008/").statusCode()).isEqualTo(200);
    }

    /** Writes all reports with one of the marks in every sentence, and publishes them. */
    private void build(int mark, String target) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("content/reports"));
        GeneratedReports made = new GeneratedReports(5);
        for (int i = 0; i < REPORTS; i++) {
            String text = made.text(i).lines().filter(ReadersTest::isShown).collect(Collectors.joining("\n"));
            Files.writeString(reports.resolve("r%06d.txt".formatted(i)), text.replace("。", MARKS.get(mark) + "。"));
        }
        publish(mark, target);
    }

    /** Short reports: title, opening, and the first section of each part. */
    private static boolean isShown(String line) {
        return !line.startsWith("（") || line.startsWith("（一）");
    }

    private void publish(int mark, String target) {
        BuildOrder order =
                new BuildOrder(folder, folder.resolve(target), false, false, Delivery.AS_SET, new OrderedWork(2));
        assertThat(Build.run(order, caches.get(mark), Progress.NONE).published())
                .isTrue();
    }

    /** The pages that both portals have and that differ: on them a mixture can be told. */
    private List<String> pages() throws IOException {
        Path old = folder.resolve("old").toRealPath();
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(old)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                Path other = folder.resolve("new").resolve(old.relativize(file));
                if (Files.exists(other) && Files.mismatch(file, other) >= 0) {
                    pages.add(old.relativize(file).toString());
                }
            }
        }
        return pages;
    }

    /** Reads until all builds are done, and then all pages once more, each of which must be the new one. */
    private Callable<List<String>> reader(Nginx nginx, List<String> pages, int number) {
        return () -> {
            List<String> order = new ArrayList<>(pages);
            Collections.shuffle(order, new Random(number));
            List<String> wrong = new ArrayList<>();
            boolean last = false;
            while (!last && wrong.isEmpty()) {
                last = done.get();
                for (String page : order) {
                    int mark = markOf(nginx.get("/" + page), page);
                    if (mark < 0 || (last && mark != BUILDS % 2)) {
                        wrong.add(page + (mark < 0 ? " is of neither portal" : " is old"));
                    }
                }
            }
            return wrong;
        };
    }

    /** Tells of which portal an answer is; -1 where it is of neither. */
    private int markOf(HttpResponse<byte[]> answer, String page) throws IOException {
        if (answer.statusCode() != 200) {
            return -1;
        }
        for (int mark = 0; mark < MARKS.size(); mark++) {
            Path expected = folder.resolve(mark == 0 ? "old" : "new").resolve(page);
            if (Arrays.equals(answer.body(), Files.readAllBytes(expected))) {
                met.get(mark).incrementAndGet();
                return mark;
            }
        }
        return -1;
    }
}
