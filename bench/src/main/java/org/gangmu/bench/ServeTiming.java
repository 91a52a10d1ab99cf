package org.gangmu.bench;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.gangmu.GeneratedReports;
import org.gangmu.pipeline.Build;
import org.gangmu.pipeline.BuildOrder;
import org.gangmu.pipeline.Delivery;
import org.gangmu.pipeline.OrderedWork;
import org.gangmu.pipeline.StageCache;
import org.gangmu.serve.Hearer;
import org.gangmu.serve.LiveServer;
import org.gangmu.serve.Pace;
import org.gangmu.serve.Rebuild;
import org.gangmu.serve.ServeOrder;
import org.gangmu.source.Wording;

/**
 * Times how long an editor waits: from the save of one of many generated reports until the browser, which was told that there is
 * something new, has the report's new page; and until the portal is published. The next save comes when it is.
 */
public final class ServeTiming {

    private static final long SEED = 5;
    private static final int WARM = 3;

    private final Path folder;
    private final BlockingQueue<Rebuild> rebuilds = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    private ServeTiming(Path folder) {
        this.folder = folder;
    }

    /**
     * Times saves.
     *
     * @param args how many reports, how many saves, and an empty folder for the portal
     * @throws IOException if the folder cannot be written
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        int reports = Integer.parseInt(args[0]);
        Path folder = Path.of(args[2]).toAbsolutePath();
        GeneratedReports.write(folder.resolve("content/reports"), reports, SEED);
        new ServeTiming(folder).run(reports, Integer.parseInt(args[1]));
    }

    private void run(int reports, int saves) throws IOException, InterruptedException {
        BuildOrder build = new BuildOrder(
                folder, folder.resolve("site"), false, false, Delivery.AS_SET, OrderedWork.forThisMachine());
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        StageCache cache = new StageCache();
        try (LiveServer server = LiveServer.open(
                        new ServeOrder(build, any, Pace.USUAL),
                        (order, progress) -> Build.run(order, cache, progress),
                        hearer(),
                        Wording.of(Locale.ENGLISH))
                .value()
                .orElseThrow()) {
            Rebuild first = rebuilds.take();
            listen(server.address());
            told.take();
            List<Long> seen = new ArrayList<>();
            List<Long> published = new ArrayList<>();
            for (int i = 0; i < saves + WARM; i++) {
                time(server.address(), i * 37 % reports, i, List.of(seen, published));
            }
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            out.printf(
                    "%,d reports; first build %,d ms%n", reports, first.took().toMillis());
            out.printf("save to new page: %s%n", figures(seen.subList(WARM, seen.size())));
            out.printf("save to published: %s%n", figures(published.subList(WARM, published.size())));
        }
    }

    private void time(URI root, int report, int save, List<List<Long>> times) throws IOException, InterruptedException {
        String name = "r%06d".formatted(report);
        Path file = folder.resolve("content/reports/" + name + ".txt");
        String mark = "这是第" + save + "次修改。";
        Path beside = folder.resolve("saved");
        Files.writeString(beside, Files.readString(file).strip() + mark + "\n");
        long start = System.nanoTime();
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        told.take();
        try (InputStream page = root.resolve("reports/" + name + "/").toURL().openStream()) {
            if (!new String(page.readAllBytes(), StandardCharsets.UTF_8).contains(mark)) {
                throw new IllegalStateException("an old page");
            }
        }
        times.get(0).add(System.nanoTime() - start);
        if (!rebuilds.take().result().published()) {
            throw new IllegalStateException("not published");
        }
        times.get(1).add(System.nanoTime() - start);
    }

    private static String figures(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return "median %,d ms, least %,d, most %,d"
                .formatted(
                        sorted.get(sorted.size() / 2) / 1_000_000,
                        sorted.get(0) / 1_000_000,
                        sorted.get(sorted.size() - 1) / 1_000_000);
    }

    private Hearer hearer() {
        return new Hearer() {
            @Override
            public void rebuilt(Rebuild rebuild) {
                rebuilds.add(rebuild);
            }

            @Override
            public void untold(String reason) {
                throw new IllegalStateException(reason);
            }
        };
    }

    private void listen(URI root) {
        Thread ear = new Thread(() -> {
            try (BufferedReader events = new BufferedReader(new InputStreamReader(
                    root.resolve("/_gangmu/events").toURL().openStream(), StandardCharsets.UTF_8))) {
                events.lines().filter(line -> line.startsWith("data: ")).forEach(told::add);
            } catch (IOException closed) {
                told.add("closed");
            }
        });
        ear.setDaemon(true);
        ear.start();
    }
}
