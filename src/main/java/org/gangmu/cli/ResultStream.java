package org.gangmu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A stream in UTF-8 that knows why writing failed: a {@link PrintStream} only knows that it did. Closing a pipe, as {@code head}
 * does, is a reader's right; a full disk is a loss.
 */
final class ResultStream extends PrintStream {

    private final Target target;

    ResultStream(OutputStream stream) {
        this(new Target(stream));
    }

    private ResultStream(Target target) {
        super(target, true, StandardCharsets.UTF_8);
        this.target = target;
    }

    /** Tells whether writing failed because nobody reads at the other end. */
    boolean closed() {
        return target.closed;
    }

    /** The stream below, and what became of it. */
    private static final class Target extends OutputStream {

        private final OutputStream stream;
        private volatile boolean closed;

        Target(OutputStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                stream.write(bytes, offset, length);
            } catch (IOException failed) {
                String why = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
                // The system's own words, in English or in Chinese: Java has no other sign of it.
                closed |= why.contains("pipe") || why.contains("管道");
                throw failed;
            }
        }

        @Override
        public void flush() throws IOException {
            stream.flush();
        }
    }
}
