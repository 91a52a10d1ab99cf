package org.gangmu.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a build from outside: it is killed, another one runs beside it, its files go while it reads them. */
class FaultsTest {

    /** At how many moments a build is killed; {@code -Dgangmu.kills=50} for a longer run. */
    private static final int KILLS = Integer.getInteger("gangmu.kills", 10);

    private static final String OLD = "2023年县委工作总结\n一、主要做法\n抓好人才工作，引进xx人。\n二、存在问题\n人才不足。\n";
    private static final String NEW = OLD.replace("人才不足", "队伍建设有差距");

    @TempDir
    private Path folder;

    @BeforeEach
    void publishTheOld() throws IOException {
        Portals.write(folder, "themes/talent.md", "---\nname: 人才工作\nfor:\n  3: 人才\n---\n");
        Portals.write(folder, "content/reports/a.txt", OLD);
        Portals.write(folder, "content/reports/b.txt", OLD.replace("县委", "区委"));
        assertThat(Portals.build(folder, false, 2).published()).isTrue();
    }

    @Test
    void killedAtAnyMomentItLeavesTheOldPortalOrTheNew(@TempDir Path other) throws Exception {
        Map<String, String> before = Portals.files(folder.resolve("site"));
        Portals.write(folder, "content/reports/a.txt", NEW);
        copy(folder, other);
        int steps = steps(other);
        Map<String, String> after = Portals.files(other.resolve("site"));
        assertThat(after).isNotEqualTo(before);
        for (int kill = 0; kill < KILLS; kill++) {
            int moment = (int) ((long) steps * kill / (KILLS - 1));
            try (Beside build = new Beside(folder)) {
                build.go(moment);
                build.kill();
            }
            assertThat(Portals.files(folder.resolve("site")))
                    .as("killed after step %d of %d", moment, steps)
                    .isIn(before, after);
        }
        assertThat(Portals.build(folder, false, 2).published()).isTrue();
        assertThat(Portals.files(folder.resolve("site"))).isEqualTo(after);
        try (Stream<Path> store = Files.list(folder.resolve(".site"))) {
            assertThat(store.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.matches("link|.*\\.part"));
        }
    }

    @Test
    void anotherBuildIsToldThatOneIsAtWork() throws Exception {
        Map<String, String> before = Portals.files(folder.resolve("site"));
        Portals.write(folder, "content/reports/a.txt", NEW);
        try (Beside build = new Beside(folder)) {
            // Both reports are read, and a page is rendered: it has begun to write.
            build.go(3);
            BuildResult refused = Portals.build(folder, false, 2);
            assertThat(refused.published()).isFalse();
            Diagnostic locked = refused.findings().get(refused.findings().size() - 1);
            assertThat(locked.code()).isEqualTo("site-locked");
            assertThat(Wording.of(Locale.ENGLISH).message(locked)).startsWith("Another build is at work on ");
            assertThat(Wording.of(Locale.CHINESE).remedy(locked)).isNotEmpty();
            assertThat(Portals.files(folder.resolve("site"))).isEqualTo(before);
            assertThat(build.end()).isEqualTo(SteppedBuild.PUBLISHED);
        }
        assertThat(Portals.files(folder.resolve("site"))).isNotEqualTo(before);
    }

    @Test
    void aFileThatGoesWhileOthersAreReadIsMissing() throws IOException {
        Map<String, String> before = Portals.files(folder.resolve("site"));
        Portals.write(folder, "content/reports/c.txt", OLD);
        Path last = folder.resolve("content/reports/c.txt");
        BuildResult result = atFirst(() -> Files.delete(last));
        assertThat(result.published()).isFalse();
        assertThat(result.bad()).containsExactly("content/reports/c.txt");
        Diagnostic missing = result.findings().stream()
                .filter(finding -> finding.source().endsWith("c.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(missing.code()).isEqualTo("unreadable");
        assertThat(missing.arguments()).containsExactly("missing");
        assertThat(Portals.files(folder.resolve("site"))).isEqualTo(before);
        assertThat(Portals.build(folder, false, 1).published()).isTrue();
    }

    @Test
    void aFileThatChangesWhileOthersAreReadIsReadWhole() throws IOException {
        Portals.write(folder, "content/reports/c.txt", OLD);
        Path last = folder.resolve("content/reports/c.txt");
        assertThat(atFirst(() -> Files.writeString(last, NEW)).published()).isTrue();
        Map<String, String> once = Portals.files(folder.resolve("site"));
        assertThat(once.get("reports/c/index.html")).contains("队伍建设有差距");
        Portals.build(folder, false, 2);
        assertThat(Portals.files(folder.resolve("site"))).isEqualTo(once);
    }

    @Test
    void aFolderThatGoesWhileItIsReadLeavesTheOldPortal() throws IOException {
        Map<String, String> before = Portals.files(folder.resolve("site"));
        Portals.write(folder, "content/reports/c.txt", OLD);
        Path last = folder.resolve("content/reports/c.txt");
        BuildResult result = atFirst(() -> {
            Files.delete(last);
            Files.delete(folder.resolve("content/reports/b.txt"));
            Files.delete(folder.resolve("content/reports/a.txt"));
            Files.delete(folder.resolve("content/reports"));
        });
        assertThat(result.published()).isFalse();
        assertThat(Portals.files(folder.resolve("site"))).isEqualTo(before);
    }

    /** Does something to the disk. */
    private interface Deed {
        void run() throws IOException;
    }

    /** Builds, and does something when the first file was read and no other. */
    private BuildResult atFirst(Deed deed) {
        BuildOrder order = new BuildOrder(folder, folder.resolve("site"), false, false, new OrderedWork(1));
        boolean[] done = {false};
        return Build.run(order, (stage, step, all) -> {
            if (!done[0]) {
                done[0] = true;
                try {
                    deed.run();
                } catch (IOException wrong) {
                    throw new UncheckedIOException(wrong);
                }
            }
        });
    }

    private static int steps(Path folder) {
        int[] steps = {0};
        BuildOrder order = new BuildOrder(folder, folder.resolve("site"), false, false, new OrderedWork(2));
        assertThat(Build.run(order, (stage, done, all) -> steps[0]++).published())
                .isTrue();
        return steps[0];
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Map.Entry<String, String> file : Portals.files(from).entrySet()) {
            if (!file.getKey().startsWith(".site") && !file.getKey().startsWith("site/")) {
                Portals.write(to, file.getKey(), file.getValue());
            }
        }
    }

    /** A build in another process, a step at a time. */
    private static final class Beside implements AutoCloseable {

        private final Process process;
        private int told;

        Beside(Path folder) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Dfile.encoding=UTF-8",
                    "-cp",
                    System.getProperty("java.class.path"),
                    SteppedBuild.class.getName(),
                    folder.toString()));
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        }

        /** Lets it go on until it has told of so many steps. */
        void go(int steps) throws IOException {
            while (told < steps && process.getInputStream().read() >= 0) {
                told++;
                if (told < steps) {
                    sign();
                }
            }
            assertThat(told).as("steps of the other build").isEqualTo(steps);
        }

        private void sign() throws IOException {
            process.getOutputStream().write('.');
            process.getOutputStream().flush();
        }

        /** Kills it where it stands, as {@code kill -9} does. */
        void kill() throws InterruptedException {
            process.destroyForcibly();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }

        /** Lets it go to its end. */
        int end() throws Exception {
            sign();
            while (process.getInputStream().read() >= 0) {
                sign();
            }
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
