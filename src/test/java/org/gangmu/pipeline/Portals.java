package org.gangmu.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Portals to build in tests. */
final class Portals {

    private Portals() {}

    /** Makes a portal of the seeds as they came, without front matter; the files are made in an order of their own. */
    static Path ofSeeds(Path folder, boolean backwards) throws IOException {
        List<Path> seeds;
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            seeds = files.sorted().toList();
        }
        for (int i = 0; i < seeds.size(); i++) {
            Path seed = seeds.get(backwards ? seeds.size() - 1 - i : i);
            write(folder, "content/reports/" + seed.getFileName(), Files.readString(seed));
        }
        return folder;
    }

    /** Writes a file of a portal, and the folders above it. */
    static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(".").normalize());
        Files.writeString(file, text);
    }

    /** Builds a portal. */
    static BuildResult build(Path folder, boolean keepGoing, int threads) {
        BuildOrder order = new BuildOrder(
                folder, folder.resolve("site"), keepGoing, false, Delivery.AS_SET, new OrderedWork(threads));
        return Build.run(order, Progress.NONE);
    }

    /** Reads a folder: the text of each file by its path. */
    static SortedMap<String, String> files(Path folder) throws IOException {
        return files(folder, path -> true);
    }

    /** Reads those files of a folder whose path is of a kind; all of them must be texts. */
    static SortedMap<String, String> files(Path folder, Predicate<String> kind) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path real = folder.toRealPath();
        try (Stream<Path> found = Files.walk(real)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String path = real.relativize(file).toString().replace('\\', '/');
                if (kind.test(path)) {
                    files.put(path, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}
