package org.gangmu.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.gangmu.pipeline.Progress.Stage;
import org.gangmu.publish.Generation;

/** The last steps before a generation is made public: compressed twins, and the sums of all files. */
final class Finish {

    private Finish() {}

    /**
     * Takes the last steps.
     *
     * @param generation the generation, all other files written
     * @param precompress whether texts shall have compressed twins
     * @param work how many files to compress at a time
     * @param progress hears how far it has come
     * @throws IOException if a file cannot be read or written
     */
    static void take(Generation generation, boolean precompress, OrderedWork work, Progress progress)
            throws IOException {
        if (precompress) {
            List<String> texts = generation.compressible();
            int[] done = {0};
            work.run(
                    texts,
                    text -> compressed(generation, text),
                    text -> progress.at(Stage.COMPRESS, ++done[0], texts.size()));
        }
        generation.addSums();
    }

    private static String compressed(Generation generation, String text) {
        try {
            generation.compress(text);
            return text;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
