package org.gangmu.publish;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A portal that is being built beside the public one. Files may be written from several threads; {@link #commit} and
 * {@link #close} wait for those that are being written, and refuse later ones. Closing without a commit throws the generation away, and the
 * old portal stands as it was.
 */
public final class Generation implements AutoCloseable {

    private static final String FINISHED = "the generation is finished";

    private final Store store;
    private final Switchover switchover;
    private final Disk disk;
    private final FileLock lock;
    private final int number;
    private final Path part;
    private final Optional<Path> before;
    private final PublicNames names = new PublicNames();
    private final Sums sums = new Sums();
    private final Map<String, String> sumsBefore;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicBoolean failed = new AtomicBoolean();
    /** Writers share it; whoever finishes has it alone, so that nothing is written behind its back. */
    private final ReadWriteLock writing = new ReentrantReadWriteLock();

    private boolean finished;

    Generation(Switchover switchover, Store store, Disk disk, FileLock lock) throws IOException {
        this.switchover = switchover;
        this.store = store;
        this.disk = disk;
        this.lock = lock;
        this.before = switchover.current();
        this.sumsBefore = Sums.read(before);
        this.number = switchover.next();
        this.part = store.part(number);
        Files.createDirectory(part);
    }

    /**
     * Adds a file. If the public portal has the same bytes under this name, the file is kept, with its time stamp.
     *
     * @param path where it stands below the public folder, {@code /} between folders
     * @param content its bytes
     * @throws PublishException if the name is unsafe, taken, or differs from another in case only
     * @throws IOException if it cannot be written; the generation can then only be closed
     * @throws IllegalStateException if the generation is finished
     */
    public void write(String path, byte[] content) throws IOException {
        whileOpen(() -> put(path, content));
    }

    /**
     * Lists the files that may be worth a compressed twin.
     *
     * @return the names of the longer texts among those that were written so far, in order
     * @throws IOException if a file cannot be looked at
     */
    public List<String> compressible() throws IOException {
        List<String> worth = new ArrayList<>();
        for (String name : names.files()) {
            if (Gzip.isWorth(name, Files.size(part.resolve(name)))) {
                worth.add(name);
            }
        }
        return worth;
    }

    /**
     * Adds a file's compressed twin, {@code NAME.gz}, unless it would not be smaller. The twin of a file that did not change is
     * kept, if its sum shows that it is whole. Different files may be compressed from several threads.
     *
     * @param path one of {@link #compressible}
     * @throws IOException if it cannot be read or written; the generation can then only be closed
     * @throws IllegalStateException if the generation is finished
     */
    public void compress(String path) throws IOException {
        whileOpen(() -> {
            byte[] content = Files.readAllBytes(part.resolve(path));
            byte[] twin = twinBefore(path, content).orElseGet(() -> Gzip.of(content));
            if (twin.length < content.length) {
                put(path + Gzip.ENDING, twin);
            }
        });
    }

    private Optional<byte[]> twinBefore(String path, byte[] content) throws IOException {
        Optional<Path> old =
                before.map(folder -> folder.resolve(path + Gzip.ENDING)).filter(Files::isRegularFile);
        if (old.isEmpty() || !holds(before.orElseThrow().resolve(path), content)) {
            return Optional.empty();
        }
        byte[] twin = Files.readAllBytes(old.get());
        return Sums.of(twin).equals(sumsBefore.get(path + Gzip.ENDING)) ? Optional.of(twin) : Optional.empty();
    }

    /**
     * Adds {@code SHA256SUMS}: the sums of all files that were added so far, in the order of their names, as {@code sha256sum -c}
     * reads them.
     *
     * @throws IOException if it cannot be written; the generation can then only be closed
     * @throws IllegalStateException if the generation is finished
     */
    public void addSums() throws IOException {
        whileOpen(() -> put(Sums.FILE, sums.text(part, names.files()).getBytes(StandardCharsets.UTF_8)));
    }

    /** Something that puts files into the generation. */
    private interface Work {
        void run() throws IOException;
    }

    private void whileOpen(Work work) throws IOException {
        writing.readLock().lock();
        boolean done = finished;
        try {
            if (finished) {
                throw new IllegalStateException(FINISHED);
            }
            work.run();
            done = true;
        } finally {
            if (!done) {
                failed.set(true);
            }
            writing.readLock().unlock();
        }
    }

    private void put(String path, byte[] content) throws IOException {
        names.take(path);
        Path file = part.resolve(path);
        makeFolder(file.resolveSibling(".").normalize());
        Optional<Path> same = before.map(old -> old.resolve(path)).filter(old -> holds(old, content));
        if (same.isPresent()) {
            keep(file, same.get());
            kept.incrementAndGet();
        } else {
            Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            written.incrementAndGet();
        }
        sums.add(path, content);
    }

    /**
     * Makes the generation public, unless it holds the same files as the one that is public already. The generation before
     * stays; older ones go.
     *
     * @return what has changed
     * @throws IOException if it cannot be done; then the old portal stands
     * @throws IllegalStateException if a file could not be written, or the generation is finished
     */
    public Published commit() throws IOException {
        writing.writeLock().lock();
        try {
            if (finished || failed.get()) {
                throw new IllegalStateException(finished ? FINISHED : "a file is missing");
            }
            return switchOver();
        } finally {
            writing.writeLock().unlock();
        }
    }

    private Published switchOver() throws IOException {
        int removed = before.isPresent() ? countRemoved(before.get()) : 0;
        Published published = new Published(written.get(), kept.get(), removed);
        if (published.changed() || before.isEmpty()) {
            switchover.to(number);
        } else {
            Store.delete(part);
        }
        finished = true;
        sweep();
        return published;
    }

    /**
     * Throws the generation away if it was not made public, and lets others build. Closing twice does nothing.
     *
     * @throws IOException if the lock cannot be given back
     */
    @Override
    public void close() throws IOException {
        writing.writeLock().lock();
        try {
            if (lock.isValid() && !finished) {
                finished = true;
                sweep();
            }
        } finally {
            lock.channel().close();
            writing.writeLock().unlock();
        }
    }

    /** Old generations that cannot be deleted now do no harm; the next start tries again. */
    private void sweep() {
        try {
            store.sweep(switchover.keep());
        } catch (IOException e) {
            return;
        }
    }

    private static boolean holds(Path file, byte[] content) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(file) == content.length
                    && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            return false;
        }
    }

    /** Another thread must not find the folder noted before it is there. */
    private void makeFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    private void keep(Path file, Path old) throws IOException {
        try {
            disk.hardLink(file, old);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(old, file, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private int countRemoved(Path old) throws IOException {
        AtomicInteger removed = new AtomicInteger();
        Files.walkFileTree(old, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = old.relativize(file).toString().replace('\\', '/');
                if (!names.holds(name) && !name.equals(RenameSwitch.MARKER)) {
                    removed.incrementAndGet();
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        return removed.get();
    }
}
