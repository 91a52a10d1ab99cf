package org.gangmu.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hidden folder beside the public one, and what stands in it: finished generations by number ({@code 3}), the one that is
 * being built ({@code 4.part}), a link to the generation before the public one ({@code before}), a link on its way, the lock.
 *
 * @param site the public folder, absolute
 * @param folder the hidden folder
 */
record Store(Path site, Path folder) {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final String PART = ".part";

    /**
     * Finds the hidden folder of a public one.
     *
     * @param site the public folder, absolute, not a root
     * @return its store, which need not be there yet
     */
    static Store of(Path site) {
        return new Store(site, site.resolveSibling("." + site.getFileName()));
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path freshLink() {
        return folder.resolve("link");
    }

    Path before() {
        return folder.resolve("before");
    }

    Path generation(int number) {
        return folder.resolve(Integer.toString(number));
    }

    Path part(int number) {
        return folder.resolve(number + PART);
    }

    /**
     * Tells whether the store is Gangmu's: a folder of that name may be somebody else's.
     *
     * @return whether it is not there, is empty, or has a lock file
     * @throws IOException if it cannot be looked at
     */
    boolean isOurs() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS) || Files.exists(lock(), LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    /**
     * Lists the finished generations.
     *
     * @return their numbers, in order
     * @throws IOException if the folder cannot be read
     */
    NavigableSet<Integer> numbers() throws IOException {
        NavigableSet<Integer> numbers = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                number(entry).ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    /**
     * Reads the number of a generation's folder.
     *
     * @param path the folder
     * @return its number; none if it is something else
     */
    static OptionalInt number(Path path) {
        String name = String.valueOf(path.getFileName());
        return NUMBER.matcher(name).matches() ? OptionalInt.of(Integer.parseInt(name)) : OptionalInt.empty();
    }

    /**
     * Deletes what killed builds left and generations that are too old. Other people's files stay.
     *
     * @param keep the generations to keep
     * @throws IOException if something cannot be deleted
     */
    void sweep(Set<Integer> keep) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                boolean part = name.endsWith(PART)
                        && NUMBER.matcher(name.substring(0, name.length() - PART.length()))
                                .matches();
                OptionalInt number = number(entry);
                if (part || entry.equals(freshLink()) || (number.isPresent() && !keep.contains(number.getAsInt()))) {
                    delete(entry);
                }
            }
        }
    }

    /**
     * Deletes a file, a link or a folder with all that it holds; links are not followed.
     *
     * @param path what to delete; nothing happens if it is not there
     * @throws IOException if it cannot be deleted
     */
    static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException failure) throws IOException {
                Files.deleteIfExists(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * Asks the disk to remember the names in a folder; not every system can, and then nothing happens.
     *
     * @param folder the folder
     */
    static void remember(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders, and needs none to be forced.
            return;
        }
    }
}
