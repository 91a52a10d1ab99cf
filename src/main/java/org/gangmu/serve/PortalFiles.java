package org.gangmu.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.gangmu.pipeline.Preview;
import org.gangmu.publish.Publisher;

/**
 * The files of the portal that is public. Each request asks anew which one that is, and reads the whole file before any of it
 * is sent: so a build in between gives the old file or the new one.
 *
 * @param site the public folder
 */
record PortalFiles(Path site) {

    private static final int TRIES = 5;

    /** What stands at a path: a file's name and bytes, or a folder, which has none. */
    record Found(String name, Optional<byte[]> bytes) {}

    /**
     * Finds a file. A folder stands for the page {@code index.html} in it, if its path ends with {@code /}.
     *
     * @param path its path below the public folder, as {@link RequestPath} lets it pass, without {@code /} at its beginning
     * @return the file, or the folder where {@code /} is missing at the end of its path; none where neither stands in the portal
     * @throws IOException if it cannot be read
     */
    Optional<Found> find(String path) throws IOException {
        for (int i = 0; ; i++) {
            Optional<Path> root = Publisher.current(site);
            try {
                Optional<Found> found =
                        root.isEmpty() ? Optional.empty() : find(root.get().toRealPath(), path);
                boolean sure = root.isPresent() && root.equals(Publisher.current(site));
                if (found.isPresent() || sure || i == TRIES) {
                    return found;
                }
            } catch (IOException gone) {
                if (i == TRIES) {
                    throw gone;
                }
            }
            // Another portal has just taken its place: ask again, at once. Builds of this server are waited for before
            // anybody asks.
        }
    }

    /** Finds a file or folder of a portal that is not published yet; none where it is neither a page nor what pages load. */
    static Optional<Found> find(Preview preview, String path) {
        String name = name(path);
        if (!preview.has(name)) {
            return preview.has(name + "/index.html")
                    ? Optional.of(new Found(path, Optional.empty()))
                    : Optional.empty();
        }
        String last = name.substring(name.lastIndexOf('/') + 1);
        return preview.file(name).map(bytes -> new Found(last, Optional.of(bytes)));
    }

    private static String name(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** Tells whether there is a portal at all. */
    boolean stands() throws IOException {
        return Publisher.current(site).isPresent();
    }

    private static Optional<Found> find(Path root, String path) throws IOException {
        Path file;
        try {
            file = root.resolve(name(path));
        } catch (InvalidPathException never) {
            return Optional.empty();
        }
        if (!Files.exists(file) || !file.toRealPath().startsWith(root)) {
            return Optional.empty();
        }
        if (Files.isDirectory(file)) {
            return Files.isRegularFile(file.resolve("index.html"))
                    ? Optional.of(new Found(path, Optional.empty()))
                    : Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        return Optional.of(new Found(file.getFileName().toString(), Optional.of(Files.readAllBytes(file))));
    }
}
