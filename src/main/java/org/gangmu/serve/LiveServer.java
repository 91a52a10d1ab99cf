package org.gangmu.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;
import org.gangmu.source.Wording;

/**
 * Serves a portal to its editors, builds it anew whenever they change something, and lets their browsers show it. Safe to use from several
 * threads.
 */
public final class LiveServer implements AutoCloseable {

    static {
        // Else each answer on a kept connection waits 40 ms for the browser's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** The longest that somebody who ends the server has to wait for a build. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpServer server;
    private final ExecutorService pool;
    private final Watch watch;
    private final Rebuilds rebuilds;
    private final Streams streams;
    private final Thread builds;
    private final CountDownLatch ended = new CountDownLatch(1);

    private LiveServer(HttpServer server, Watch watch, Rebuilds rebuilds) {
        this.server = server;
        this.watch = watch;
        this.rebuilds = rebuilds;
        this.streams = new Streams(rebuilds.standings()::now);
        this.pool = Executors.newCachedThreadPool(work -> daemon(work, "gangmu-answer"));
        this.builds = daemon(() -> rebuilds.run(watch, streams), "gangmu-build");
    }

    /**
     * Takes the port, builds for the first time, and serves. Where the first build fails, the portal that stands from before is served,
     * or, if there is none, what is wrong.
     *
     * @param order what to serve, and where
     * @param builder builds the portal
     * @param hearer hears what the server does
     * @param wording the words of the reader's language
     * @return the server; none where the folder is not there ({@code folder-unreadable}) or the port cannot be had
     *     ({@code port-taken}, {@code port-refused}, {@code address-foreign})
     */
    public static Outcome<LiveServer> open(ServeOrder order, Builder builder, Hearer hearer, Wording wording) {
        Path folder = order.build().folder().toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            String why = Files.exists(folder) ? "file" : "missing";
            return Outcome.none(List.of(Diagnostic.error("folder-unreadable", folder.toString(), Place.START, why)));
        }
        HttpServer server;
        try {
            server = HttpServer.create(order.address(), 0);
        } catch (IOException refused) {
            return Outcome.none(List.of(Port.refusal(order.address(), refused)));
        }
        Path target = order.build().target().toAbsolutePath().normalize();
        Watch watch = new Watch(new Inputs(folder, target), order.pace(), hearer::untold);
        LiveServer live = new LiveServer(server, watch, new Rebuilds(order.build(), builder, hearer));
        live.start(new PortalFiles(target), wording);
        return Outcome.of(live, List.of());
    }

    private void start(PortalFiles files, Wording wording) {
        rebuilds.build();
        Gate gate = new Gate(server.getAddress().getAddress());
        Answers answers = new Answers(files, rebuilds.standings(), wording);
        server.setExecutor(pool);
        server.createContext("/", new Door(gate, answers, streams, wording));
        server.start();
        builds.start();
    }

    /**
     * Gives the address to open in a browser.
     *
     * @return the address of the portal, with a slash at its end; where the server listens on all addresses, that of this machine
     */
    public URI address() {
        InetSocketAddress bound = server.getAddress();
        InetAddress host =
                bound.getAddress().isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bound.getAddress();
        return Port.address(host, bound.getPort(), rebuilds.standings().now().base());
    }

    /**
     * Waits until the server is closed.
     *
     * @throws InterruptedException if the thread is interrupted
     */
    public void await() throws InterruptedException {
        ended.await();
    }

    /**
     * Ends the server. Who has seen a change in the browser expects it in the portal too, so a build that is under way is waited for a
     * little while; the portal is the old or the new one in any case.
     */
    @Override
    public void close() {
        try {
            rebuilds.await(PATIENCE);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        builds.interrupt();
        streams.close();
        server.stop(0);
        pool.shutdownNow();
        try {
            watch.close();
        } catch (IOException closed) {
            // There is nothing left to watch for.
            ended.countDown();
        }
        ended.countDown();
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
