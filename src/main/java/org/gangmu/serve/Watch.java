package org.gangmu.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Waits for changes in a portal's folder. The system tells of most of them at once; what it does not tell (network drives, links to
 * files elsewhere, more folders than it will watch) is found by looking through the folder now and then. For one thread.
 */
final class Watch implements AutoCloseable {

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    /** The longest that a build is put off while changes go on, in nanoseconds. */
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    /** How often to look where the system tells nothing, in nanoseconds. */
    private static final long SOON = Duration.ofMillis(500).toNanos();

    /** Looking may take this part of the time, and no more. */
    private static final long SHARE = 20;

    private final Inputs inputs;
    private final Pace pace;
    private final Consumer<String> untold;
    private Optional<WatchService> service = Optional.empty();
    private boolean whole = true;
    private Snapshot seen = Snapshot.NONE;
    private long nextLook;
    /** Whether there was word of a change that nobody has waited for yet. */
    private boolean stirred;

    /**
     * Begins to watch.
     *
     * @param inputs what to watch
     * @param pace how closely
     * @param untold hears, once, why the system does not tell of all changes
     */
    Watch(Inputs inputs, Pace pace, Consumer<String> untold) {
        this.inputs = inputs;
        this.pace = pace;
        this.untold = untold;
        if (pace.told()) {
            try {
                service = Optional.of(inputs.root().getFileSystem().newWatchService());
                registerAll();
            } catch (IOException | UnsupportedOperationException refused) {
                fail(refused);
            }
        } else {
            whole = false;
        }
        mark();
    }

    /** Takes the folder as it is now for known: what differs from now on is a change. */
    void mark() {
        long start = System.nanoTime();
        seen = inputs.snapshot();
        plan(start);
    }

    /**
     * Waits for a change, and then until nothing changes any more for a little while.
     *
     * @param longest how long to wait for a change
     * @return whether there was one
     * @throws InterruptedException if the thread is interrupted
     */
    boolean changed(Duration longest) throws InterruptedException {
        if (stirred) {
            stirred = false;
            settle();
            return true;
        }
        long end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            long rest = Math.max(1, Math.min(end, nextLook) - System.nanoTime());
            if (heard(rest) || (System.nanoTime() >= nextLook && differs())) {
                settle();
                return true;
            }
        }
        return false;
    }

    /**
     * Looks whether the system has told of a change, and does not wait for one; {@link #changed} will tell of the same.
     *
     * @return whether something has changed; where the system tells nothing, never
     */
    boolean stirred() {
        try {
            stirred = stirred || (service.isPresent() && heard(0));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return stirred;
    }

    private void settle() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end && (heard(pace.quiet().toNanos()) || (service.isEmpty() && differs()))) {
            // More has changed; wait on.
        }
    }

    private boolean differs() {
        Snapshot before = seen;
        mark();
        return !seen.equals(before);
    }

    private void plan(long start) {
        long now = System.nanoTime();
        long pause = whole ? pace.look().toNanos() : Math.min(SOON, pace.look().toNanos());
        nextLook = now + Math.max(pause, SHARE * (now - start));
    }

    /** Waits for word of the system; tells whether it was of anything that matters. */
    private boolean heard(long nanos) throws InterruptedException {
        if (service.isEmpty()) {
            TimeUnit.NANOSECONDS.sleep(nanos);
            return false;
        }
        long end = System.nanoTime() + nanos;
        while (true) {
            WatchKey key;
            try {
                key = service.get().poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (ClosedWatchServiceException closed) {
                throw new InterruptedException();
            }
            if (key == null) {
                return false;
            }
            if (matters(key)) {
                return true;
            }
        }
    }

    private boolean matters(WatchKey key) {
        boolean matters = false;
        boolean folders = false;
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind().equals(StandardWatchEventKinds.OVERFLOW)) {
                matters = true;
                folders = true;
            } else {
                Path path = folder.resolve((Path) event.context());
                boolean ours = inputs.holds(path);
                matters |= ours;
                folders |= ours && Files.isDirectory(path);
            }
        }
        if (!key.reset() || folders) {
            registerAll();
        }
        return matters;
    }

    /** Watching a folder twice does nothing, so all can be gone through whenever there is a new one. */
    private void registerAll() {
        try {
            if (service.isPresent()) {
                for (Path folder : inputs.folders()) {
                    register(folder);
                }
            }
        } catch (IOException refused) {
            fail(refused);
        }
    }

    private void register(Path folder) throws IOException {
        try {
            folder.register(service.orElseThrow(), KINDS);
        } catch (IOException refused) {
            // What has gone meanwhile need not be watched.
            if (Files.isDirectory(folder)) {
                throw refused;
            }
        }
    }

    private void fail(Exception refused) {
        if (whole) {
            whole = false;
            untold.accept(String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        if (service.isPresent()) {
            service.get().close();
        }
    }
}
