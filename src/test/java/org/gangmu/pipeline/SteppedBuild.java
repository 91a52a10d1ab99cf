package org.gangmu.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A build in a process of its own that tells each step on its way and waits for a sign before it goes on. */
final class SteppedBuild {

    static final int PUBLISHED = 0;

    private SteppedBuild() {}

    /**
     * Builds a portal.
     *
     * @param args the portal's folder
     */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        BuildOrder order = new BuildOrder(folder, folder.resolve("site"), false, false, new OrderedWork(2));
        BuildResult result = Build.run(order, (stage, done, all) -> step());
        System.exit(result.published() ? PUBLISHED : 1);
    }

    private static void step() {
        System.out.write('.');
        System.out.flush();
        try {
            int sign = System.in.read();
            if (sign < 0) {
                System.exit(1);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
