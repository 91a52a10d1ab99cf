package org.gangmu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_600_000_000_000L);

    /** A disk on which links cannot be made, as on Windows without the right to. */
    private static final Disk WITHOUT_LINKS = new Disk() {
        @Override
        public void symbolicLink(Path link, Path target) throws IOException {
            throw new FileSystemException("no right to link");
        }
    };

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void name() {
        site = folder.resolve("site");
    }

    private Published publish(Disk disk, Map<String, String> files) throws IOException {
        try (Generation generation = Publisher.open(site, List.of(folder), disk)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                generation.write(file.getKey(), file.getValue().getBytes(UTF_8));
            }
            return generation.commit();
        }
    }

    private Published publish(Map<String, String> files) throws IOException {
        return publish(Disk.REAL, files);
    }

    /** What a web server would find: each file below a folder with its text. */
    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root.toRealPath())) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                found.put(root.toRealPath().relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        found.remove(RenameSwitch.MARKER);
        return found;
    }

    private List<String> store() throws IOException {
        try (Stream<Path> paths = Files.list(folder.resolve(".site"))) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    /** Runs a build in a process of its own that dies before one of its renames. */
    private void kill(boolean links, int renames) throws Exception {
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

    private static PublishException.Reason reasonOf(ThrowingCall call) {
        try {
            call.run();
        } catch (PublishException e) {
            return e.reason();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new AssertionError("nothing was refused");
    }

    private interface ThrowingCall {
        void run() throws IOException;
    }

    @Nested
    class WithLinks {

        @Test
        void theFirstGeneration() throws IOException {
            Map<String, String> files = Map.of("index.html", "首页", "reports/a/index.html", "A", ".nojekyll", "");

            assertThat(publish(files)).isEqualTo(new Published(3, 0, 0));

            assertThat(tree(site)).isEqualTo(files);
            assertThat(Files.readSymbolicLink(site)).isEqualTo(Path.of(".site", "1"));
            assertThat(store()).containsExactly("1", "lock");
        }

        @Test
        void theSameFilesAgainChangeNothing() throws IOException {
            publish(Map.of("a.html", "A", "b.html", "B"));
            publish(Map.of("a.html", "A", "b.html", "C"));
            Path link = Files.readSymbolicLink(site);

            Published again = publish(Map.of("a.html", "A", "b.html", "C"));

            assertThat(again).isEqualTo(new Published(0, 2, 0));
            assertThat(again.changed()).isFalse();
            assertThat(Files.readSymbolicLink(site)).isEqualTo(link);
            assertThat(store()).containsExactly("1", "2", "lock");
        }

        @Test
        void whatDidNotChangeKeepsItsTimeAndItsPlaceOnDisk() throws IOException {
            publish(Map.of("a/same.html", "A", "changed.html", "B", "gone.html", "C"));
            Files.setLastModifiedTime(site.resolve("a/same.html"), LONG_AGO);
            Files.setLastModifiedTime(site.resolve("changed.html"), LONG_AGO);
            Object key =
                    Files.readAttributes(site.resolve("a/same.html"), "fileKey").get("fileKey");

            Published second = publish(Map.of("a/same.html", "A", "changed.html", "b", "new.html", "D"));

            assertThat(second).isEqualTo(new Published(2, 1, 1));
            assertThat(Files.getLastModifiedTime(site.resolve("a/same.html"))).isEqualTo(LONG_AGO);
            assertThat(Files.readAttributes(site.resolve("a/same.html"), "fileKey")
                            .get("fileKey"))
                    .isEqualTo(key);
            assertThat(Files.getLastModifiedTime(site.resolve("changed.html"))).isNotEqualTo(LONG_AGO);
            assertThat(tree(site)).isEqualTo(Map.of("a/same.html", "A", "changed.html", "b", "new.html", "D"));
            assertThat(tree(folder.resolve(".site/1")))
                    .isEqualTo(Map.of("a/same.html", "A", "changed.html", "B", "gone.html", "C"));
        }

        @Test
        void onlyTheGenerationBeforeStays() throws IOException {
            for (int i = 0; i < 5; i++) {
                publish(Map.of("a.html", "A" + i));
            }

            assertThat(store()).containsExactly("4", "5", "lock");
            assertThat(tree(site)).isEqualTo(Map.of("a.html", "A4"));
        }

        @Test
        void withoutACommitTheOldOneStands() throws IOException {
            publish(Map.of("a.html", "A"));
            try (Generation generation = Publisher.open(site, List.of())) {
                generation.write("a.html", "B".getBytes(UTF_8));
            }

            assertThat(tree(site)).isEqualTo(Map.of("a.html", "A"));
            assertThat(store()).containsExactly("1", "lock");
        }

        @Test
        void afterAFileThatCouldNotBeWrittenNothingIsPublished() throws IOException {
            try (Generation generation = Publisher.open(site, List.of())) {
                generation.write("a", "A".getBytes(UTF_8));
                assertThatThrownBy(() -> generation.write("a/b", "B".getBytes(UTF_8)))
                        .isInstanceOf(IOException.class);
                assertThatThrownBy(generation::commit).isInstanceOf(IllegalStateException.class);
            }
            assertThat(site).doesNotExist();
        }

        @Test
        void leftoversOfKilledBuildsAreSwept() throws IOException {
            publish(Map.of("a.html", "A"));
            publish(Map.of("a.html", "B"));
            Files.createDirectories(folder.resolve(".site/3.part/reports"));
            Files.writeString(folder.resolve(".site/3.part/reports/half.html"), "half");
            Files.createDirectories(folder.resolve(".site/4"));
            Files.createSymbolicLink(folder.resolve(".site/link"), Path.of(".site/4"));
            Files.writeString(folder.resolve(".site/notes.txt"), "somebody’s own");

            Publisher.open(site, List.of()).close();

            assertThat(store()).containsExactly("1", "2", "lock", "notes.txt");
            assertThat(tree(site)).isEqualTo(Map.of("a.html", "B"));
        }

        @Test
        void killedAtEveryStep() throws Exception {
            publish(Map.of("a.html", "0"));
            publish(Map.of("a.html", "A"));
            for (int step = 0; step < 2; step++) {
                kill(true, step);
                assertThat(tree(site)).isEqualTo(Map.of("a.html", "A"));
                assertThat(store()).hasSizeGreaterThan(3);
            }
            Publisher.open(site, List.of()).close();
            assertThat(store()).containsExactly("1", "2", "lock");
            assertThat(publish(Map.of("a.html", "C"))).isEqualTo(new Published(1, 0, 0));
            assertThat(tree(site)).isEqualTo(Map.of("a.html", "C"));
        }

        @Test
        void theTreeCanBeMoved() throws IOException {
            Path here = Files.createDirectory(folder.resolve("here"));
            site = here.resolve("site");
            publish(Map.of("a.html", "A"));
            Path there = Files.move(here, folder.resolve("there"));
            site = there.resolve("site");

            assertThat(tree(site)).isEqualTo(Map.of("a.html", "A"));
            assertThat(publish(Map.of("a.html", "A", "b.html", "B"))).isEqualTo(new Published(1, 1, 0));
        }

        @Test
        void withoutHardLinksFilesAreCopiedWithTheirTimes() throws IOException {
            Disk disk = new Disk() {
                @Override
                public void hardLink(Path link, Path file) {
                    throw new UnsupportedOperationException();
                }
            };
            publish(disk, Map.of("a.html", "A"));
            Files.setLastModifiedTime(site.resolve("a.html"), LONG_AGO);

            assertThat(publish(disk, Map.of("a.html", "A", "b.html", "B"))).isEqualTo(new Published(1, 1, 0));
            assertThat(Files.getLastModifiedTime(site.resolve("a.html"))).isEqualTo(LONG_AGO);
        }

        @Test
        void aFileThatWasSpoiledInPlaceIsWrittenAnew() throws IOException {
            publish(Map.of("a.html", "A"));
            Files.writeString(site.resolve("a.html"), "");

            assertThat(publish(Map.of("a.html", "A"))).isEqualTo(new Published(1, 0, 0));
            assertThat(tree(site)).isEqualTo(Map.of("a.html", "A"));
        }

        @Test
        void aStoreThatIsGoneIsMadeAnew() throws IOException {
            publish(Map.of("a.html", "A"));
            Store.delete(folder.resolve(".site"));

            assertThat(publish(Map.of("a.html", "A"))).isEqualTo(new Published(1, 0, 0));
            assertThat(tree(site)).isEqualTo(Map.of("a.html", "A"));
        }
    }

    @Nested
    class WithTwoRenames {

        @Test
        void publishesAndKeepsTheGenerationBefore() throws IOException {
            assertThat(publish(WITHOUT_LINKS, Map.of("a.html", "A", "b.html", "B")))
                    .isEqualTo(new Published(2, 0, 0));
            assertThat(Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)).isTrue();
            Files.setLastModifiedTime(site.resolve("a.html"), LONG_AGO);

            assertThat(publish(WITHOUT_LINKS, Map.of("a.html", "A", "c.html", "C")))
                    .isEqualTo(new Published(1, 1, 1));
            assertThat(publish(WITHOUT_LINKS, Map.of("a.html", "A", "c.html", "C")))
                    .isEqualTo(new Published(0, 2, 0));
            assertThat(publish(WITHOUT_LINKS, Map.of("a.html", "A", "c.html", "c")))
                    .isEqualTo(new Published(1, 1, 0));

            assertThat(tree(site)).isEqualTo(Map.of("a.html", "A", "c.html", "c"));
            assertThat(Files.getLastModifiedTime(site.resolve("a.html"))).isEqualTo(LONG_AGO);
            assertThat(store()).hasSize(2).contains("lock");
            assertThat(tree(folder.resolve(".site").resolve(store().get(0))))
                    .isEqualTo(Map.of("a.html", "A", "c.html", "C"));
        }

        @Test
        void killedAtEveryStepTheNextStartPutsTheOldOneBack() throws Exception {
            publish(WITHOUT_LINKS, Map.of("a.html", "0"));
            publish(WITHOUT_LINKS, Map.of("a.html", "A"));
            for (int step = 0; step < 2; step++) {
                kill(false, step);
                assertThat(Files.exists(site)).isEqualTo(step == 0);

                Publisher.open(site, List.of(), WITHOUT_LINKS).close();

                assertThat(tree(site)).isEqualTo(Map.of("a.html", "A"));
            }
            assertThat(publish(WITHOUT_LINKS, Map.of("a.html", "C"))).isEqualTo(new Published(1, 0, 0));
        }

        @Test
        void aSecondRenameThatFailsIsTakenBack() throws IOException {
            publish(WITHOUT_LINKS, Map.of("a.html", "A"));
            Disk busy = new Disk() {
                @Override
                public void symbolicLink(Path link, Path target) throws IOException {
                    throw new FileSystemException("no links");
                }

                @Override
                public void move(Path from, Path to) throws IOException {
                    if (from.toString().endsWith(".part")) {
                        throw new FileSystemException("in use");
                    }
                    Disk.super.move(from, to);
                }
            };

            assertThatThrownBy(() -> publish(busy, Map.of("a.html", "B"))).isInstanceOf(FileSystemException.class);

            assertThat(tree(site)).isEqualTo(Map.of("a.html", "A"));
        }

        @Test
        void aFolderOfThisKindStaysOneWhereLinksCanBeMade() throws IOException {
            publish(WITHOUT_LINKS, Map.of("a.html", "A"));

            assertThat(publish(Map.of("a.html", "B"))).isEqualTo(new Published(1, 0, 0));
            assertThat(Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)).isTrue();
            assertThat(tree(site)).isEqualTo(Map.of("a.html", "B"));
        }
    }

    @Nested
    class Refusals {

        private void refused(Path target, List<Path> precious, PublishException.Reason reason) {
            assertThat(reasonOf(() -> Publisher.open(target, precious).close())).isEqualTo(reason);
        }

        @Test
        void whatGangmuDidNotMake() throws IOException {
            Path other = Files.createDirectory(folder.resolve("other"));
            Files.writeString(other.resolve("thesis.txt"), "mine");
            Path file = Files.writeString(folder.resolve("file"), "mine");
            Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("other"));
            Path empty = Files.createDirectory(folder.resolve("empty"));

            for (Path target : List.of(other, file, link, empty)) {
                refused(target, List.of(), PublishException.Reason.SITE_FOREIGN);
                assertThat(folder.resolve("." + target.getFileName())).doesNotExist();
            }
            assertThat(tree(other)).isEqualTo(Map.of("thesis.txt", "mine"));
        }

        @Test
        void aHiddenFolderOfSomebodyElse() throws IOException {
            Files.createDirectories(folder.resolve(".site/1"));

            refused(site, List.of(), PublishException.Reason.SITE_FOREIGN);
            assertThat(store()).containsExactly("1");
        }

        @Test
        void whatMustNotBeReplaced() throws IOException {
            Path portal = Files.createDirectories(folder.resolve("portal/content"));
            Path alias = Files.createSymbolicLink(folder.resolve("alias"), folder.resolve("portal"));

            refused(Path.of("/"), List.of(), PublishException.Reason.SITE_UNSAFE);
            refused(Path.of(""), List.of(), PublishException.Reason.SITE_UNSAFE);
            refused(Path.of(".."), List.of(), PublishException.Reason.SITE_UNSAFE);
            refused(Path.of("site/.."), List.of(), PublishException.Reason.SITE_UNSAFE);
            refused(folder.resolve("portal"), List.of(portal), PublishException.Reason.SITE_UNSAFE);
            refused(portal, List.of(portal), PublishException.Reason.SITE_UNSAFE);
            refused(folder.resolve("portal"), List.of(alias), PublishException.Reason.SITE_UNSAFE);
            refused(alias.resolve("content"), List.of(portal), PublishException.Reason.SITE_UNSAFE);
            Publisher.open(portal.resolve("site"), List.of(portal)).close();
        }

        @Test
        void aSecondBuildAtTheSameTime() throws IOException {
            try (Generation first = Publisher.open(site, List.of())) {
                refused(site, List.of(), PublishException.Reason.SITE_LOCKED);
                first.write("a.html", "A".getBytes(UTF_8));
                first.commit();
                refused(site, List.of(), PublishException.Reason.SITE_LOCKED);
            }
            assertThat(publish(Map.of("a.html", "A"))).isEqualTo(new Published(0, 1, 0));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "/",
                    "/etc/passwd",
                    "../a",
                    "a/../b",
                    "a/..",
                    ".",
                    "a//b",
                    "a/",
                    "./a",
                    "a\\b",
                    "C:/a",
                    "C:a",
                    "a\u0000b",
                    "a\nb",
                    "con",
                    "CON.html",
                    "a/nul",
                    "Aux.txt/b",
                    "com1",
                    "lpt9.html",
                    "a.",
                    "a /b",
                    "a?b",
                    "a*b",
                    "a|b",
                    "<a>",
                    " ",
                    ".gangmu"
                })
        void namesThatAreNotPossibleEverywhere(String name) throws IOException {
            try (Generation generation = Publisher.open(site, List.of())) {
                assertThat(reasonOf(() -> generation.write(name, new byte[0])))
                        .isEqualTo(PublishException.Reason.NAME_UNSAFE);
            }
            assertThat(folder).isDirectoryNotContaining("regex:.*/a");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a/b.html", "a/B.html", "A/c.html", "a/b.html/c", "\u212b.html", "a"})
        void namesThatAreOneOnSomeMachines(String second) throws IOException {
            try (Generation generation = Publisher.open(site, List.of())) {
                generation.write("a/b.html", new byte[0]);
                generation.write("\u00e5.html", new byte[0]);
                assertThat(reasonOf(() -> generation.write(second, new byte[0])))
                        .isEqualTo(PublishException.Reason.NAME_TWICE);
            }
        }

        @Test
        void ordinaryNamesAreTaken() throws IOException {
            List<String> names = List.of(
                    "index.html",
                    "a/index.html",
                    "a-b/c.html",
                    "context.html",
                    "null.html",
                    ".nojekyll",
                    "com10",
                    "a/b/c");
            try (Generation generation = Publisher.open(site, List.of())) {
                for (String name : names) {
                    generation.write(name, new byte[0]);
                }
                assertThat(generation.commit().written()).isEqualTo(names.size());
            }
        }
    }

    @Nested
    class Together {

        @Test
        void writersInSeveralThreads() throws Exception {
            publish(Map.of("p/0/17.html", "17"));
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try (Generation generation = Publisher.open(site, List.of())) {
                List<Callable<Void>> tasks = new ArrayList<>();
                for (int i = 0; i < 400; i++) {
                    String name = "p/" + i % 17 + "/" + i + ".html";
                    byte[] content = String.valueOf(i).getBytes(UTF_8);
                    tasks.add(() -> {
                        generation.write(name, content);
                        return null;
                    });
                }
                for (Future<Void> done : threads.invokeAll(tasks)) {
                    done.get();
                }
                assertThat(generation.commit()).isEqualTo(new Published(399, 1, 0));
            } finally {
                threads.shutdown();
            }
            assertThat(tree(site)).hasSize(400).containsEntry("p/3/20.html", "20");
        }

        @Test
        void aReaderFindsTheOldOrTheNewPageAlways() throws Exception {
            publish(pages(0));
            AtomicBoolean done = new AtomicBoolean();
            ExecutorService reader = Executors.newSingleThreadExecutor();
            try {
                Future<Integer> reading = reader.submit(() -> {
                    int read = 0;
                    while (!done.get() || read < 100) {
                        String page = Files.readString(site.resolve("p" + read % 5 + ".html"));
                        assertThat(page.lines().distinct()).hasSize(1);
                        assertThat(page.lines()).hasSize(200);
                        read++;
                    }
                    return read;
                });
                for (int i = 1; i <= 50; i++) {
                    publish(pages(i));
                }
                done.set(true);
                assertThat(reading.get()).isGreaterThanOrEqualTo(100);
            } finally {
                done.set(true);
                reader.shutdown();
            }
            assertThat(tree(site)).isEqualTo(pages(50));
        }

        private static Map<String, String> pages(int generation) {
            Map<String, String> pages = new TreeMap<>();
            for (int i = 0; i < 5; i++) {
                pages.put("p" + i + ".html", ("generation " + generation + "\n").repeat(200));
            }
            return pages;
        }
    }
}
