package org.gangmu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder to publish in, and what tests ask about it. */
abstract class PublishingCase {

    static final FileTime LONG_AGO = FileTime.fromMillis(1_600_000_000_000L);

    /** A disk on which links cannot be made, as on Windows without the right to. */
    static final Disk WITHOUT_LINKS = new Disk() {
        @Override
        public void symbolicLink(Path link, Path target) throws IOException {
            throw new FileSystemException("no right to link");
        }
    };

    @TempDir
    Path folder;

    Path site;

    @BeforeEach
    void nameSite() {
        site = folder.resolve("site");
    }

    Published publish(Disk disk, Map<String, String> files) throws IOException {
        try (Generation generation = Publisher.open(site, List.of(folder), disk)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                generation.write(file.getKey(), file.getValue().getBytes(UTF_8));
            }
            return generation.commit();
        }
    }

    Published publish(Map<String, String> files) throws IOException {
        return publish(Disk.REAL, files);
    }

    /** What a web server would find: each file below a folder with its text. */
    static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root.toRealPath())) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                found.put(root.toRealPath().relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        found.remove(RenameSwitch.MARKER);
        return found;
    }

    List<String> store() throws IOException {
        try (Stream<Path> paths = Files.list(folder.resolve(".site"))) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** Runs a build in a process of its own that dies before one of its renames. */
    void kill(boolean links, int renames) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledBuild.class.getName(),
                        site.toString(),
                        String.valueOf(links),
                        String.valueOf(renames))
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isEqualTo(KilledBuild.STATUS);
    }

    static PublishException.Reason reasonOf(ThrowingCall call) {
        try {
            call.run();
        } catch (PublishException e) {
            return e.reason();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("nothing was refused");
    }

    interface ThrowingCall {
        void run() throws IOException;
    }
}
