package org.gangmu.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Publishing where symbolic links cannot be made. */
class RenameSwitchTest extends PublishingCase {

    @Test
    void publishesAndKeepsTheGenerationBefore() throws IOException {
        assertThat(publish(WITHOUT_LINKS, Map.of("a.html", "A", "b.html", "B"))).isEqualTo(new Published(2, 0, 0));
        assertThat(Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)).isTrue();
        Files.setLastModifiedTime(site.resolve("a.html"), LONG_AGO);

        assertThat(publish(WITHOUT_LINKS, Map.of("a.html", "A", "c.html", "C"))).isEqualTo(new Published(1, 1, 1));
        assertThat(publish(WITHOUT_LINKS, Map.of("a.html", "A", "c.html", "C"))).isEqualTo(new Published(0, 2, 0));
        assertThat(publish(WITHOUT_LINKS, Map.of("a.html", "A", "c.html", "c"))).isEqualTo(new Published(1, 1, 0));

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
