package org.gangmu.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gangmu.pipeline.Build;
import org.gangmu.pipeline.BuildOrder;
import org.gangmu.pipeline.Delivery;
import org.gangmu.pipeline.OrderedWork;
import org.gangmu.pipeline.Progress;
import org.gangmu.source.Wording;

/** An editor's desk: a portal's folder, the server, and a browser that asks it. Nothing waits for the clock, but for builds and events. */
final class Desk implements AutoCloseable {

    static final String REPORT = "2023年县委工作总结\n一、主要做法\n抓好人才工作，引进人才。\n二、存在问题\n人才不足。\n";

    /** So long may a build or an event last before a test fails. */
    private static final int PATIENCE_SECONDS = 180;

    private final Path folder;
    private final BlockingQueue<Rebuild> rebuilds = new LinkedBlockingQueue<>();
    private final List<String> untold = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private LiveServer server;

    private Desk(Path folder) {
        this.folder = folder;
    }

    /** Makes a folder with one report, and serves it. */
    static Desk of(Path folder) {
        return of(folder, Pace.USUAL);
    }

    static Desk of(Path folder, Pace pace) {
        return of(folder, pace, Build::run);
    }

    static Desk of(Path folder, Pace pace, Builder builder) {
        Desk desk = new Desk(folder);
        if (!Files.exists(folder.resolve("content"))) {
            desk.write("content/reports/a.txt", REPORT);
        }
        desk.open(pace, builder);
        return desk;
    }

    /** Takes a folder as it is. */
    static Desk asItIs(Path folder) {
        Desk desk = new Desk(folder);
        desk.open(Pace.USUAL, Build::run);
        return desk;
    }

    private void open(Pace pace, Builder builder) {
        Hearer hearer = new Hearer() {
            @Override
            public void rebuilt(Rebuild rebuild) {
                rebuilds.add(rebuild);
            }

            @Override
            public void untold(String reason) {
                untold.add(reason);
            }
        };
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        server = LiveServer.open(new ServeOrder(order(folder), any, pace), builder, hearer, Wording.of(Locale.ENGLISH))
                .value()
                .orElseThrow();
        rebuilt();
    }

    private static BuildOrder order(Path folder) {
        return new BuildOrder(folder, folder.resolve("site"), false, false, Delivery.AS_SET, new OrderedWork(2));
    }

    LiveServer server() {
        return server;
    }

    List<String> untold() {
        return untold;
    }

    Path path(String path) {
        return folder.resolve(path);
    }

    /** Writes a file, and the folders above it. */
    void write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Writes a file as careful editors do: under another name, then renamed. So no build meets it half written. */
    void save(String path, String text) throws IOException {
        Path beside = folder.resolve(".saved");
        Files.writeString(beside, text);
        Files.move(beside, folder.resolve(path), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(String path) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(path))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Waits for the next build. */
    Rebuild rebuilt() {
        try {
            Rebuild rebuild = rebuilds.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(rebuild).as("a build").isNotNull();
            return rebuild;
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /** Tells how many builds there were that nobody waited for. */
    int unheard() {
        return rebuilds.size();
    }

    /** Waits until the portal is what a build from nothing makes of the folder as it is. */
    void isAsFromNothing(Path elsewhere) throws IOException {
        Path clean = Files.createTempDirectory(elsewhere, "clean");
        BuildOrder order =
                new BuildOrder(folder, clean.resolve("site"), false, false, Delivery.AS_SET, new OrderedWork(2));
        assertThat(Build.run(order, Progress.NONE).published()).isTrue();
        SortedMap<String, String> expected = files(clean.resolve("site"));
        // A save that the build met half done makes another build.
        do {
            rebuilt();
        } while (!files(folder.resolve("site")).equals(expected) && isOn());
        assertThat(files(folder.resolve("site"))).isEqualTo(expected);
    }

    private boolean isOn() {
        try {
            Rebuild next = rebuilds.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next != null) {
                rebuilds.add(next);
            }
            return next != null;
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /** Reads a folder, each byte as a character. */
    static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path real = folder.toRealPath();
        try (Stream<Path> found = Files.walk(real)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(
                        real.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    HttpResponse<String> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    HttpResponse<String> ask(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root() + path))
                .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    /** Returns a page in its own characters. */
    String page(String path) {
        return new String(get(path).body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Sends bytes as they are, which no honest browser would, and returns all that comes back. */
    String raw(String request) throws IOException {
        URI address = server.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_SECONDS * 1000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private String root() {
        return server.address().resolve("/").toString().replaceFirst("/$", "");
    }

    /** Listens as a page does; the queue gets what the page is told. */
    BlockingQueue<String> listen() {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(root() + Reserved.EVENTS)).build();
        Thread ear = new Thread(() -> {
            try (Stream<String> lines =
                    client.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
                lines.filter(line -> line.startsWith("data: "))
                        .map(line -> line.substring("data: ".length()))
                        .forEach(told::add);
            } catch (IOException | UncheckedIOException | InterruptedException closed) {
                told.add("closed");
            }
            told.add("end");
        });
        ear.setDaemon(true);
        ear.start();
        return told;
    }

    static String next(BlockingQueue<String> told) throws InterruptedException {
        String next = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(next).as("an event").isNotNull();
        return next;
    }

    /** Lists the addresses of all published files. */
    List<String> published() throws IOException {
        return new ArrayList<>(files(folder.resolve("site")).keySet());
    }

    @Override
    public void close() {
        server.close();
    }
}
