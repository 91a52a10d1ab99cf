package org.gangmu.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The public folder is the generation itself; two renames switch over. It carries a small file that says who made it, since a
 * folder, unlike a link, does not show it.
 *
 * @param store the store
 * @param disk the disk
 */
record RenameSwitch(Store store, Disk disk) implements Switchover {

    /** The file by which Gangmu knows its own folder again. */
    static final String MARKER = ".gangmu";

    /**
     * Tells whether a folder is a public folder of this kind.
     *
     * @param folder the folder
     * @return whether it carries the marker
     */
    static boolean made(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(folder.resolve(MARKER), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public Optional<Path> current() {
        return made(store.site()) ? Optional.of(store.site()) : Optional.empty();
    }

    @Override
    public void mend() throws IOException {
        NavigableSet<Integer> numbers = store.numbers();
        if (!Files.exists(store.site(), LinkOption.NOFOLLOW_LINKS) && !numbers.isEmpty()) {
            Path old = store.generation(numbers.last());
            if (made(old)) {
                disk.move(old, store.site());
            }
        }
    }

    @Override
    public NavigableSet<Integer> keep() throws IOException {
        NavigableSet<Integer> numbers = store.numbers();
        return numbers.isEmpty() ? numbers : new TreeSet<>(numbers.tailSet(numbers.last()));
    }

    /** Leaves a number free for the old generation, which gets one only when it is put aside. */
    @Override
    public int next() throws IOException {
        NavigableSet<Integer> numbers = store.numbers();
        return (numbers.isEmpty() ? 0 : numbers.last()) + 2;
    }

    @Override
    public void to(int number) throws IOException {
        Path part = store.part(number);
        Files.write(part.resolve(MARKER), "made by Gangmu\n".getBytes(StandardCharsets.UTF_8));
        Path aside = store.generation(number - 1);
        boolean replaces = Files.exists(store.site(), LinkOption.NOFOLLOW_LINKS);
        if (replaces) {
            disk.move(store.site(), aside);
        }
        try {
            disk.move(part, store.site());
        } catch (IOException e) {
            if (replaces) {
                disk.move(aside, store.site());
            }
            throw e;
        }
        Store.remember(store.folder());
        Store.remember(store.folder().resolveSibling("."));
    }
}
