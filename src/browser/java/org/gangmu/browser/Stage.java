package org.gangmu.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What all browser tests share: two portals, built once, and one browser, started when it is first asked for. */
final class Stage implements AutoCloseable {

    private final Path folder;
    private final List<Shown> portals;
    private Optional<Chromium> chromium = Optional.empty();

    private Stage(Path folder, List<Shown> portals) {
        this.folder = folder;
        this.portals = portals;
    }

    private static Stage open() {
        try {
            Path folder = Files.createTempDirectory("gangmu-browser");
            Path ours = folder.resolve("ours");
            copy(Path.of("content"), ours.resolve("content"));
            write(ours, Map.of("gangmu.yaml", settings(Files.readString(Path.of("gangmu.yaml")))));
            Path odd = folder.resolve("odd");
            write(odd, OddReports.files());
            write(odd, Map.of("gangmu.yaml", settings("name: 全面从严治党报告\ntitle: <全面> & \"从严\"\nbase-path: /\n")));
            return new Stage(folder, List.of(Shown.build(ours), Shown.build(odd)));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String settings(String text) {
        return text.replace("base-path: /\n", "base-path: " + PortalServer.PATH + "\n");
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(".").normalize());
            Files.writeString(path, file.getValue());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
        }
    }

    /** Returns the portal of this repository, and one of made-up reports that strain every page. */
    List<Shown> portals() {
        return portals;
    }

    /** Returns the portal of this repository. */
    Shown ours() {
        return portals.get(0);
    }

    /** Returns the portal of made-up reports. */
    Shown odd() {
        return portals.get(1);
    }

    /** Returns the browser. */
    Chromium chromium() {
        if (chromium.isEmpty()) {
            chromium = Optional.of(Chromium.start());
        }
        return chromium.orElseThrow();
    }

    @Override
    public void close() throws IOException {
        chromium.ifPresent(Chromium::close);
        portals.forEach(Shown::close);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Hands the one stage to every test that asks for it, and strikes it after the last. */
    static final class Given implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Stage.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Stage.class))
                    .computeIfAbsent(Stage.class, key -> Stage.open(), Stage.class);
        }
    }
}
