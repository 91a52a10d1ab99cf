package org.gangmu.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The server's own addresses. They begin as no file of a portal does, and lie outside the portal's path. */
final class Reserved {

    /** What all of them begin with. */
    static final String ROOT = "/_gangmu/";

    /** The script that pages get. */
    static final String SCRIPT = ROOT + "reload.js";

    /** The looks of the page of faults. */
    static final String STYLE = ROOT + "faults.css";

    /** The page of faults. */
    static final String FAULTS = ROOT + "faults.html";

    /** The stream that tells how the portal stands. */
    static final String EVENTS = ROOT + "events";

    private Reserved() {}

    /**
     * Reads what comes packed with the server.
     *
     * @param path an address
     * @return its bytes; none if it is not one of the packed files
     */
    static Optional<byte[]> packed(String path) {
        if (!path.equals(SCRIPT) && !path.equals(STYLE)) {
            return Optional.empty();
        }
        String name = path.substring(ROOT.length());
        try (InputStream in = Reserved.class.getResourceAsStream("/serve/" + name)) {
            if (in == null) {
                throw new IOException(name + " is not packed");
            }
            return Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
