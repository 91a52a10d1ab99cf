package org.gangmu.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The SHA-256 sums of a generation's files, as {@code sha256sum -c} reads them. Safe to use from several threads. */
final class Sums {

    /** The file that holds them. It has no sum itself. */
    static final String FILE = "SHA256SUMS";

    private static final int DIGITS = 64;
    private static final String GAP = "  ";

    private final ConcurrentMap<String, String> sums = new ConcurrentHashMap<>();

    /** Notes the sum of a file. */
    void add(String name, byte[] content) {
        sums.put(name, of(content));
    }

    /**
     * Gives the text of the file.
     *
     * @param folder where the generation's files stand
     * @param names their names, in order
     * @return a line for each; what was not noted is read
     * @throws IOException if a file cannot be read
     */
    String text(Path folder, List<String> names) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            String sum = sums.get(name);
            text.append(sum == null ? of(Files.readAllBytes(folder.resolve(name))) : sum)
                    .append(GAP)
                    .append(name)
                    .append('\n');
        }
        return text.toString();
    }

    /**
     * Reads the sums of a generation.
     *
     * @param folder where its files stand
     * @return each file's sum by its name; none where there is no such file or it is no text
     */
    static Map<String, String> read(Optional<Path> folder) {
        Map<String, String> read = new HashMap<>();
        try {
            if (folder.isPresent() && Files.isRegularFile(folder.get().resolve(FILE))) {
                for (String line : Files.readAllLines(folder.get().resolve(FILE), StandardCharsets.UTF_8)) {
                    if (line.startsWith(GAP, DIGITS)) {
                        read.put(line.substring(DIGITS + GAP.length()), line.substring(0, DIGITS));
                    }
                }
            }
        } catch (IOException damaged) {
            read.clear();
        }
        return read;
    }

    /** Gives the sum of some bytes in hexadecimal digits. */
    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
