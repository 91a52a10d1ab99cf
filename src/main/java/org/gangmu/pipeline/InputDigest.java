package org.gangmu.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sums of files, by which a later build sees whether anything has changed. What people wrote is read whole, since a time stamp
 * tells too little of it; what Gangmu wrote is known by names, lengths and time stamps. Its methods have no state and may be
 * called from any thread.
 */
final class InputDigest {

    private InputDigest() {}

    /**
     * Sums up what a build reads.
     *
     * @param root the portal's folder
     * @param names files and folders in it, which need not be there
     * @return a sum of all names and bytes; none if something cannot be read or is no ordinary file
     */
    static Optional<String> ofContents(Path root, List<String> names) {
        MessageDigest digest = sha256();
        try {
            for (String name : names) {
                if (Files.exists(root.resolve(name)) && !add(root, root.resolve(name), digest)) {
                    return Optional.empty();
                }
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean add(Path root, Path from, MessageDigest digest) throws IOException {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
            found = walk.sorted().toList();
        }
        for (Path path : found) {
            if (Files.isDirectory(path)) {
                add(root.relativize(path) + "/", digest);
            } else if (Files.isRegularFile(path)) {
                byte[] content = Files.readAllBytes(path);
                add(root.relativize(path) + " " + content.length, digest);
                digest.update(content);
            } else {
                return false;
            }
        }
        return true;
    }

    /**
     * Sums up what stands in a folder that nobody but Gangmu writes, or in a file.
     *
     * @param place the folder or file
     * @return a sum of names, lengths and time stamps
     * @throws IOException if it cannot be looked at
     */
    static String ofStamps(Path place) throws IOException {
        MessageDigest digest = sha256();
        Path real = place.toRealPath();
        List<Path> found;
        try (Stream<Path> walk = Files.walk(real)) {
            found = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path path : found) {
            String stamp = Files.size(path) + " " + Files.getLastModifiedTime(path);
            add(real.relativize(path) + " " + stamp, digest);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Sums up bytes. */
    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static void add(String text, MessageDigest digest) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
