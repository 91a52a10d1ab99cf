package org.gangmu.serve;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gangmu.pipeline.PortalFolder;
import org.jspecify.annotations.Nullable;

/**
 * What a build reads, as far as it lies in the portal's folder.
 *
 * @param root the portal's folder, absolute
 * @param target where the portal stands, absolute; what a build writes is none of its inputs
 */
record Inputs(Path root, Path target) {

    /**
     * Tells whether a file or folder may change what a build makes.
     *
     * @param path its path, beginning with that of the root
     * @return whether a build reads it or in it
     */
    boolean holds(Path path) {
        if (path.startsWith(target) || !path.startsWith(root) || path.equals(root)) {
            return false;
        }
        Path below = root.relativize(path);
        if (!PortalFolder.INPUTS.contains(below.getName(0).toString())) {
            return false;
        }
        for (Path step : below) {
            // An editor's backup never matters.
            if (PortalFolder.isHidden(step.toString()) || step.toString().endsWith("~")) {
                return false;
            }
        }
        return true;
    }

    /** Lists the folders to watch: the portal's own, for files and folders that come and go, and all that hold inputs. */
    List<Path> folders() {
        Walk walk = walk();
        walk.folders.add(root);
        return walk.folders;
    }

    /** Notes what there is: each file with its size and the time when it was last changed. */
    Snapshot snapshot() {
        return new Snapshot(walk().files);
    }

    private Walk walk() {
        Walk walk = new Walk();
        for (String name : PortalFolder.INPUTS) {
            Path path = root.resolve(name);
            try {
                if (Files.exists(path)) {
                    Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
                }
            } catch (IOException unreadable) {
                walk.files.put(path, String.valueOf(unreadable));
            }
        }
        return walk;
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final List<Path> folders = new ArrayList<>();
        private final Map<Path, String> files = new TreeMap<>();

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!holds(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (holds(file)) {
                files.put(file, attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            files.put(file, String.valueOf(unreadable));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }
    }
}
