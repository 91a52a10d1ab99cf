package org.gangmu.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts that come packed with the program. Stateless. */
final class Packed {

    private Packed() {}

    /**
     * Reads a packed text.
     *
     * @param path its path among the resources
     * @return its characters
     * @throws UncheckedIOException if the jar cannot be read
     */
    static String text(String path) {
        try (InputStream in = Packed.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IOException(path + " is not packed");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
