package org.gangmu.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/** A build that ends in the middle, as a process that is killed: nothing is closed, nothing is mended. */
final class KilledBuild {

    static final int STATUS = 77;

    private KilledBuild() {}

    /**
     * Publishes one page and dies on the way.
     *
     * @param args the public folder, whether links can be made, and before which rename to die
     * @throws IOException if the disk fails
     */
    public static void main(String[] args) throws IOException {
        boolean links = Boolean.parseBoolean(args[1]);
        int[] left = {Integer.parseInt(args[2])};
        Disk disk = new Disk() {
            @Override
            public void symbolicLink(Path link, Path target) throws IOException {
                if (!links) {
                    throw new FileSystemException("no right to link");
                }
                Disk.super.symbolicLink(link, target);
            }

            @Override
            public void move(Path from, Path to) throws IOException {
                if (left[0]-- == 0) {
                    Runtime.getRuntime().halt(STATUS);
                }
                Disk.super.move(from, to);
            }
        };
        try (Generation generation = Publisher.open(Path.of(args[0]), List.of(), disk)) {
            generation.write("a.html", "killed".getBytes(UTF_8));
            generation.commit();
        }
    }
}
