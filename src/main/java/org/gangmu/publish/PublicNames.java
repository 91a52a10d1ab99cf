package org.gangmu.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/**
 * The names of one generation. A portal is copied to other machines, so a name must be possible on each of them: no name that
 * Windows reserves, and no two that are one where case does not count. Safe to use from several threads.
 */
final class PublicNames {

    private static final int MOST_BYTES = 255;
    private static final Pattern RESERVED =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSAFE = Pattern.compile("[\\x00-\\x1f\\x7f<>:\"|?*\\\\]");

    /** Each name and each folder above it by its folded form, as it was first spelled; a folder ends with {@code /}. */
    private final ConcurrentMap<String, String> spelled = new ConcurrentHashMap<>();

    /**
     * Takes a name.
     *
     * @param name a file's path below the public folder, {@code /} between folders
     * @throws PublishException if it is unsafe, was taken already, or differs from one taken in case only
     */
    void take(String name) throws PublishException {
        String[] segments = name.split("/", -1);
        for (String segment : segments) {
            if (!isSafe(segment)) {
                throw new PublishException(PublishException.Reason.NAME_UNSAFE, name);
            }
        }
        if (name.equals(RenameSwitch.MARKER) || !isPossibleHere(name)) {
            throw new PublishException(PublishException.Reason.NAME_UNSAFE, name);
        }
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            String folder = name.substring(0, slash);
            String before = spelled.putIfAbsent(folded(folder), folder + "/");
            if (before != null && !before.equals(folder + "/")) {
                throw new PublishException(PublishException.Reason.NAME_TWICE, before, name);
            }
        }
        String before = spelled.putIfAbsent(folded(name), name);
        if (before != null) {
            throw new PublishException(PublishException.Reason.NAME_TWICE, before, name);
        }
    }

    /**
     * Tells whether a file was taken.
     *
     * @param name its path below the public folder
     * @return whether it was, spelled like this
     */
    boolean holds(String name) {
        return name.equals(spelled.get(folded(name)));
    }

    /**
     * Lists the files that were taken.
     *
     * @return their names, in order
     */
    List<String> files() {
        return spelled.values().stream()
                .filter(name -> !name.endsWith("/"))
                .sorted()
                .toList();
    }

    private static boolean isSafe(String segment) {
        return !segment.isBlank()
                && !segment.endsWith(".")
                && !segment.endsWith(" ")
                && !UNSAFE.matcher(segment).find()
                && !RESERVED.matcher(segment).matches()
                && segment.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** A machine whose own encoding is plain ASCII has no Chinese file names. */
    private static boolean isPossibleHere(String name) {
        try {
            return !Path.of(name).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
