package org.gangmu.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The finds that are kept, a folder a target. */
final class Finds {

    static final Path FOLDER = Path.of("src/test/resources/fuzz");

    private Finds() {}

    /**
     * Makes an input as small as it can be with the same flaw, and keeps it.
     *
     * @return the file; the one that is there where this flaw was kept before
     */
    static Path keep(Target target, byte[] input, Flaw flaw) throws IOException {
        byte[] small = Reducer.reduce(input, target.text(), smaller -> Flaw.of(target, smaller)
                .map(Flaw::key)
                .equals(Optional.of(flaw.key())));
        return write(target, small, flaw.key());
    }

    /** Keeps an input as it is. */
    static Path write(Target target, byte[] input, String key) throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve(target.name()));
        String hash = String.format("%08x", Arrays.hashCode(input));
        return Files.write(folder.resolve(key + "-" + hash + target.ending()), input);
    }
}
