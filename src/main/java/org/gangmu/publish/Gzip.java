package org.gangmu.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compressed twins of files, which servers send as they are. The same bytes give the same twin: it bears no time and no name. */
final class Gzip {

    /** What the name of a twin ends in. */
    static final String ENDING = ".gz";

    /** A shorter file fits into one packet of a network, and gains nothing. */
    private static final int LEAST = 1024;

    /** Kinds of text; pictures and archives are compressed already. */
    private static final Set<String> KINDS = Set.of("html", "css", "js", "json", "csv", "svg", "xml", "txt");

    private Gzip() {}

    /**
     * Tells whether a file may be worth a twin.
     *
     * @param name its name
     * @param size its size in bytes
     * @return whether it is a text, and not a short one
     */
    static boolean isWorth(String name, long size) {
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return size >= LEAST && KINDS.contains(kind);
    }

    /**
     * Compresses a file as far as it goes.
     *
     * @param content its bytes
     * @return its twin
     */
    static byte[] of(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 4);
        try (OutputStream packed = new Best(bytes)) {
            packed.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static final class Best extends GZIPOutputStream {

        Best(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
