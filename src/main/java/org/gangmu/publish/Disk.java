package org.gangmu.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What file systems differ in, or fail at; tests put a worse disk in its place. */
interface Disk {

    /** The disk of this machine. */
    Disk REAL = new Disk() {};

    /**
     * Makes a symbolic link.
     *
     * @param link where
     * @param target what it says
     * @throws IOException if it cannot be made
     * @throws UnsupportedOperationException if the file system has none
     */
    default void symbolicLink(Path link, Path target) throws IOException {
        Files.createSymbolicLink(link, target);
    }

    /**
     * Gives a file a second name.
     *
     * @param link the new name
     * @param file the file
     * @throws IOException if it cannot be done
     * @throws UnsupportedOperationException if the file system has no hard links
     */
    default void hardLink(Path link, Path file) throws IOException {
        Files.createLink(link, file);
    }

    /**
     * Renames in one step; a file or link at the new name goes.
     *
     * @param from the old name
     * @param to the new name
     * @throws IOException if it cannot be done
     */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
