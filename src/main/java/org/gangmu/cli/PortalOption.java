package org.gangmu.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names a portal's folder, the same for every command that works on a portal. */
final class PortalOption {

    @Option(
            names = {"-C", "--directory"},
            paramLabel = "DIR")
    private Path directory = Path.of("");

    /** The folder as it was named; empty for the current one. */
    Path directory() {
        return directory;
    }

    /** The folder, seen from the current one. */
    Path in(Console console) {
        return console.folder().resolve(directory);
    }
}
