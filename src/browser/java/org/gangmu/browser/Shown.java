package org.gangmu.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gangmu.pipeline.Build;
import org.gangmu.pipeline.BuildOrder;
import org.gangmu.pipeline.BuildResult;
import org.gangmu.pipeline.Delivery;
import org.gangmu.pipeline.OrderedWork;
import org.gangmu.pipeline.Progress;
import org.jsoup.Jsoup;

/**
 * A portal that was built and is served.
 *
 * @param name what to call it in messages
 * @param site its pages on disk
 * @param server the server that shows it
 * @param largest the largest page of each kind
 */
record Shown(String name, Path site, PortalServer server, List<String> largest) implements AutoCloseable {

    /** Where a page is opened from. */
    enum From {
        SERVER,
        DISK
    }

    /** Builds the portal in a folder, and serves it. */
    static Shown build(Path folder) {
        Path site = folder.resolve("site");
        BuildResult result = Build.run(
                new BuildOrder(folder, site, true, false, Delivery.AS_SET, new OrderedWork(2)), Progress.NONE);
        if (!result.published()) {
            throw new AssertionError("The portal was not built: " + result.findings());
        }
        Shown shown = new Shown(folder.getFileName().toString(), site, PortalServer.of(site), List.of());
        return new Shown(shown.name, site, shown.server, shown.largestOfEachKind());
    }

    /** Serves the portal that stands in a folder already; it has no largest pages. */
    static Shown built(Path folder) {
        Path site = folder.resolve("site");
        return new Shown(folder.getFileName().toString(), site, PortalServer.of(site), List.of());
    }

    /** Returns the addresses of all pages, in their order. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(site.toRealPath())) {
            Path root = site.toRealPath();
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the addresses of those pages that can be opened: the page for missing addresses needs a server. */
    List<String> pages(From from) {
        return pages().stream()
                .filter(page -> from == From.SERVER || !page.equals("404.html"))
                .toList();
    }

    private List<String> largestOfEachKind() {
        Map<String, String> largest = new TreeMap<>();
        for (String page : pages()) {
            String kind = Jsoup.parse(html(page)).body().className();
            largest.merge(
                    kind,
                    page,
                    (one, other) -> html(one).length() >= html(other).length() ? one : other);
        }
        return List.copyOf(largest.values());
    }

    /** Reads a page from disk. */
    String html(String page) {
        try {
            return Files.readString(site.resolve(page));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns where the portal begins, with a slash at its end. */
    String base(From from) {
        try {
            return from == From.SERVER
                    ? server.base()
                    : "file://" + site.toRealPath().toUri().getPath();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
