package org.gangmu.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * The public folder is a symbolic link, and one rename replaces it. The link is relative, so that the tree can be moved. Another
 * one, in the store, leads to the generation before: a web server can find there what pages ask for that were opened before the
 * last build.
 *
 * @param store the store
 * @param disk the disk
 */
record LinkSwitch(Store store, Disk disk) implements Switchover {

    @Override
    public Optional<Path> current() throws IOException {
        OptionalInt number = target(store);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Path generation = store.generation(number.getAsInt());
        return Files.isDirectory(generation, LinkOption.NOFOLLOW_LINKS) ? Optional.of(generation) : Optional.empty();
    }

    @Override
    public void mend() {
        // One rename leaves nothing to put right.
    }

    @Override
    public NavigableSet<Integer> keep() throws IOException {
        NavigableSet<Integer> numbers = new TreeSet<>();
        OptionalInt current = target(store);
        if (current.isPresent()) {
            numbers.add(current.getAsInt());
            Integer before = store.numbers().lower(current.getAsInt());
            if (before != null) {
                numbers.add(before);
            }
        }
        return numbers;
    }

    @Override
    public int next() throws IOException {
        NavigableSet<Integer> numbers = store.numbers();
        return Math.max(numbers.isEmpty() ? 0 : numbers.last(), target(store).orElse(0)) + 1;
    }

    @Override
    public void to(int number) throws IOException {
        Path link = store.freshLink();
        Files.deleteIfExists(link);
        disk.move(store.part(number), store.generation(number));
        OptionalInt current = target(store);
        if (current.isPresent()) {
            disk.symbolicLink(link, Path.of(Integer.toString(current.getAsInt())));
            disk.move(link, store.before());
        }
        disk.symbolicLink(link, Path.of(String.valueOf(store.folder().getFileName()), Integer.toString(number)));
        disk.move(link, store.site());
        Store.remember(store.folder());
        Store.remember(store.folder().resolveSibling("."));
    }

    /**
     * Reads where the public folder points to.
     *
     * @param store the store
     * @return the number of the generation; none if it is no link into the store
     * @throws IOException if the link cannot be read
     */
    static OptionalInt target(Store store) throws IOException {
        if (!Files.isSymbolicLink(store.site())) {
            return OptionalInt.empty();
        }
        Path target = Files.readSymbolicLink(store.site());
        boolean ours = store.folder()
                .equals(store.site().resolveSibling(target).normalize().getParent());
        return ours ? Store.number(target) : OptionalInt.empty();
    }
}
