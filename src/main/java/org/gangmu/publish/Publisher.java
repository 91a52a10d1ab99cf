package org.gangmu.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the public folder of a portal for a new generation. */
public final class Publisher {

    private final Disk disk;

    private Publisher(Disk disk) {
        this.disk = disk;
    }

    /**
     * Begins a new generation. What earlier builds left when they were killed is put right first.
     *
     * @param site the public folder; it need not be there
     * @param precious folders that the public one must not stand in place of, such as the portal's own; the current folder
     *     and the user's home are so always
     * @return the generation; the caller closes it
     * @throws PublishException if the folder is not Gangmu's, must not be replaced, or another build is at work on it; then
     *     nothing was touched
     * @throws IOException if the disk fails
     */
    public static Generation open(Path site, List<Path> precious) throws IOException {
        return new Publisher(Disk.REAL).begin(site, precious);
    }

    /**
     * Finds the portal that is public now.
     *
     * @param site the public folder
     * @return the folder of its generation; none where there is no portal that Gangmu made
     * @throws IOException if it cannot be looked at
     */
    public static Optional<Path> current(Path site) throws IOException {
        Store store = Store.of(site.toAbsolutePath().normalize());
        Optional<Path> linked = new LinkSwitch(store, Disk.REAL).current();
        return linked.isPresent() ? linked : new RenameSwitch(store, Disk.REAL).current();
    }

    /**
     * Begins a new generation on another disk.
     *
     * @param site the public folder
     * @param precious folders that must not be replaced
     * @param disk the disk
     * @return the generation
     * @throws IOException if the folder is refused or the disk fails
     */
    static Generation open(Path site, List<Path> precious, Disk disk) throws IOException {
        return new Publisher(disk).begin(site, precious);
    }

    private Generation begin(Path site, List<Path> precious) throws IOException {
        Path absolute = site.toAbsolutePath().normalize();
        refuseUnsafe(absolute, precious);
        Store store = Store.of(absolute);
        if (!isOurs(store)) {
            throw new PublishException(PublishException.Reason.SITE_FOREIGN, site.toString());
        }
        Files.createDirectories(store.folder());
        FileLock lock = lock(store, site);
        Generation generation = null;
        try {
            Switchover switchover = switchover(store);
            switchover.mend();
            store.sweep(switchover.keep());
            generation = new Generation(switchover, store, disk, lock);
            return generation;
        } finally {
            if (generation == null) {
                lock.channel().close();
            }
        }
    }

    private static boolean isOurs(Store store) throws IOException {
        boolean free = !Files.exists(store.site(), LinkOption.NOFOLLOW_LINKS);
        boolean made = LinkSwitch.target(store).isPresent() || RenameSwitch.made(store.site());
        return (free || made) && store.isOurs();
    }

    private static void refuseUnsafe(Path site, List<Path> precious) throws IOException {
        Path real = real(site);
        boolean unsafe = site.getParent() == null
                || real.getParent() == null
                || isAbove(real, Path.of(""))
                || isAbove(real, Path.of(System.getProperty("user.home", "")));
        for (Path folder : precious) {
            unsafe |= isAbove(real, folder);
        }
        if (unsafe) {
            throw new PublishException(PublishException.Reason.SITE_UNSAFE, site.toString());
        }
    }

    private static boolean isAbove(Path site, Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath().normalize();
        return (Files.exists(absolute) ? absolute.toRealPath() : real(absolute)).startsWith(site);
    }

    /** Follows the links of the folders above a path; its own last step may be a link that we made, and is not followed. */
    private static Path real(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null) {
            return path;
        }
        Path known = parent;
        while (known != null && !Files.exists(known)) {
            known = known.getParent();
        }
        Path base = known == null ? parent : known.toRealPath().resolve(known.relativize(parent));
        return base.resolve(path.getFileName()).normalize();
    }

    private static FileLock lock(Store store, Path site) throws IOException {
        FileChannel channel = FileChannel.open(store.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new PublishException(PublishException.Reason.SITE_LOCKED, site.toString());
        }
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private Switchover switchover(Store store) throws IOException {
        boolean links = LinkSwitch.target(store).isPresent() || (!RenameSwitch.made(store.site()) && canLink(store));
        return links ? new LinkSwitch(store, disk) : new RenameSwitch(store, disk);
    }

    private boolean canLink(Store store) throws IOException {
        Files.deleteIfExists(store.freshLink());
        try {
            disk.symbolicLink(store.freshLink(), Path.of("nowhere"));
            Files.deleteIfExists(store.freshLink());
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
