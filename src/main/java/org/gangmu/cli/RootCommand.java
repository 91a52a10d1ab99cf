package org.gangmu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Gangmu without a command: tells how to use it. */
@Command(name = "gangmu", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class)
final class RootCommand implements Callable<Integer> {

    /** Whether an error in Gangmu shall be told with all that a developer needs. */
    @Option(names = "--debug", scope = ScopeType.INHERIT)
    boolean debug;

    /** The portal's folder. It may be named before the command or behind it. */
    @Option(
            names = {"-C", "--directory"},
            paramLabel = "DIR",
            scope = ScopeType.INHERIT)
    private Path directory = Path.of("");

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getErr());
        return ExitCode.USAGE;
    }

    /** The portal's folder as it was named; empty for the current one. */
    Path directory() {
        return directory;
    }

    /** The portal's folder, seen from the current one. */
    Path in(Console console) {
        return console.folder().resolve(directory);
    }

    /**
     * Finds a file that was named on the command line: from the current folder, or, where it is not there, from the portal's, as findings name it.
     *
     * @throws java.nio.file.InvalidPathException if the name is none
     */
    Path find(Console console, String name) {
        Path near = console.folder().resolve(name);
        Path inPortal = in(console).resolve(name);
        return Files.exists(near) || !Files.exists(inPortal) ? near : inPortal;
    }

    /** Reads the version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"gangmu " + (version == null ? "(unpacked)" : version)};
        }
    }
}
