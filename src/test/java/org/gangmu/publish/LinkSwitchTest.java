package org.gangmu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Publishing where symbolic links can be made. */
class LinkSwitchTest extends PublishingCase {

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
        assertThat(store()).containsExactly("1", "2", "before", "lock");
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
        assertThat(Files.readAttributes(site.resolve("a/same.html"), "fileKey").get("fileKey"))
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

        assertThat(store()).containsExactly("4", "5", "before", "lock");
        assertThat(tree(site)).isEqualTo(Map.of("a.html", "A4"));
    }

    @Test
    void theGenerationBeforeIsFoundBehindThePublicOne() throws IOException {
        publish(Map.of("a.html", "A"));
        assertThat(folder.resolve(".site/before")).doesNotExist();
        for (String text : List.of("B", "C")) {
            publish(Map.of("a.html", text));
        }
        publish(Map.of("a.html", "C"));
        assertThat(site.resolve("../before/a.html")).hasContent("B");
        assertThat(Files.readSymbolicLink(folder.resolve(".site/before"))).isEqualTo(Path.of("2"));
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

        assertThat(store()).containsExactly("1", "2", "before", "lock", "notes.txt");
        assertThat(tree(site)).isEqualTo(Map.of("a.html", "B"));
    }

    @Test
    void killedAtEveryStep() throws Exception {
        publish(Map.of("a.html", "0"));
        publish(Map.of("a.html", "A"));
        for (int step = 0; step < 3; step++) {
            kill(true, step);
            assertThat(tree(site)).isEqualTo(Map.of("a.html", "A"));
            assertThat(store()).hasSizeGreaterThan(4);
        }
        Publisher.open(site, List.of()).close();
        assertThat(store()).containsExactly("1", "2", "before", "lock");
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
