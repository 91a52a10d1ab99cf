package org.gangmu.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gangmu.language.Pinyin;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Place;
import org.gangmu.source.SourceFile;

/**
 * Where reports stand below {@code reports/}. An address is the report's path, folded to lower-case ASCII, or what its front
 * matter asks for; neither its title nor its year can move it. Whose path is its own folded form, short enough and asked for by
 * nobody else's front matter, keeps it whatever other reports come. What remains: a report whose path must be folded gets a suffix
 * as soon as another report has or folds to the same address, and a file that comes to hold several reports, or no longer does,
 * gains or loses their numbers. An address in front matter guards against both.
 */
final class Addresses {

    /** Names that Windows keeps for devices: no folder can be called so. Publishing refuses them too. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /** The longest name of a folder before its hash; a file system takes 255 bytes. */
    private static final int MOST_OF_FOLDER = 80;

    /** The longest address before its hash; Windows takes 260 characters for a whole path. */
    private static final int MOST = 200;

    private static final int SUFFIX = 6;
    private static final int LONGEST_SUFFIX = 64;

    private Addresses() {}

    /** How strong a claim to an address is, the strongest first. */
    private enum Right {
        ASKED,
        SPELLED,
        FOLDED
    }

    /**
     * A claim to an address.
     *
     * @param address the address
     * @param right how strong it is
     * @param name whose it is: what a suffix is made of
     */
    private record Claim(String address, Right right, String name) {}

    /**
     * Finds the addresses of reports. Where several claim one, it belongs to what front matter asks for, else to the path that is
     * spelled like it; the others, and all where there is no single strongest, get a suffix made of their own paths, so that the
     * order of files does not matter. An address in front matter is folded by the same rule.
     *
     * @param reports the reports, in any order
     * @return their addresses without a slash at the end, in the order of the reports
     */
    static List<String> of(List<Report> reports) {
        return settle(reports.stream().map(Addresses::claim).toList());
    }

    private static List<String> settle(List<Claim> claims) {
        Map<String, Right> strongest = new HashMap<>();
        Map<String, Integer> rivals = new HashMap<>();
        for (Claim claim : claims) {
            strongest.merge(claim.address(), claim.right(), (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        for (Claim claim : claims) {
            if (claim.right() == strongest.get(claim.address())) {
                rivals.merge(claim.address(), 1, Integer::sum);
            }
        }
        Set<String> taken = new HashSet<>(strongest.keySet());
        List<String> addresses = new ArrayList<>();
        for (Claim claim : claims) {
            boolean keeps = claim.right() == strongest.get(claim.address()) && rivals.get(claim.address()) == 1;
            addresses.add(keeps ? claim.address() : suffixed(claim, taken));
        }
        return addresses;
    }

    private static String suffixed(Claim claim, Set<String> taken) {
        String hash = hash(claim.name());
        int length = SUFFIX;
        while (!taken.add(claim.address() + "-" + hash.substring(0, length)) && length < LONGEST_SUFFIX) {
            length++;
        }
        return claim.address() + "-" + hash.substring(0, length);
    }

    /**
     * Finds addresses that two files ask for in their front matter.
     *
     * @param reports the reports
     * @return an error for each file after the first that asks for the same; several reports of one file ask once
     */
    static List<Diagnostic> askedTwice(List<Report> reports) {
        Map<String, SourceFile> first = new LinkedHashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (Report report : reports) {
            SourceFile source = report.analyzed().source();
            Optional<String> given = given(report);
            if (given.isEmpty()) {
                continue;
            }
            SourceFile other = first.putIfAbsent(fold(given.get()), source);
            boolean again = report.analyzed().outline().part() > 1;
            if (other != null && !again && !other.path().equals(source.path())) {
                found.add(Diagnostic.error("address-twice", source.path(), placeOf(source), given.get(), other.path()));
            }
        }
        return found;
    }

    /**
     * Finds folders for names.
     *
     * @param names names that are all different
     * @return their folders, all different, in the order of the names; where several fold to one, it belongs to the name that is
     *     spelled like it, and the others have a suffix
     */
    static List<String> folders(List<String> names) {
        return settle(names.stream()
                .map(name -> new Claim(fold(name), right(name, fold(name)), name))
                .toList());
    }

    private static Optional<String> given(Report report) {
        return report.analyzed().source().frontMatter().address().filter(address -> !address.isBlank());
    }

    private static Claim claim(Report report) {
        String stem = stem(report.path());
        Optional<String> given = given(report);
        String base = fold(given.orElse(stem));
        int part = report.analyzed().outline().part();
        String address = part == 0 ? base : base + "-" + part;
        return new Claim(address, given.isPresent() ? Right.ASKED : right(stem, address), report.path());
    }

    private static Right right(String name, String address) {
        return name.equals(address) ? Right.SPELLED : Right.FOLDED;
    }

    /**
     * Folds a path, folder by folder.
     *
     * @param path a path without ending
     * @return its ASCII form; a folder of which nothing is left is called by a hash of its name, and what is too long for some
     *     computer ends in one
     */
    static String fold(String path) {
        List<String> folded = new ArrayList<>();
        for (String name : path.split("/", -1)) {
            if (!name.isEmpty()) {
                folded.add(folder(name));
            }
        }
        return folded.isEmpty() ? "r-" + mark(path) : cut(String.join("/", folded), MOST, path);
    }

    private static String folder(String name) {
        String ascii = Pinyin.fold(name);
        if (ascii.isEmpty()) {
            return "r-" + mark(name);
        }
        return RESERVED.matcher(ascii).matches() ? "r-" + ascii : cut(ascii, MOST_OF_FOLDER, name);
    }

    private static String cut(String address, int most, String name) {
        if (address.length() <= most) {
            return address;
        }
        return address.substring(0, most).replaceFirst("[-/]+$", "") + "-" + mark(name);
    }

    /**
     * Takes the ending off a path.
     *
     * @param path a path or file name
     * @return it without {@code .txt} or the like
     */
    static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }

    /** A short hash of a name. */
    static String mark(String name) {
        return hash(name).substring(0, SUFFIX);
    }

    /** Hashes a name as it is spelled: two that differ in Unicode's normal forms only are two files. */
    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** The line of the front matter that begins with {@code address}, else the start of the file. */
    private static Place placeOf(SourceFile source) {
        String block = source.text().substring(0, source.frontMatter().length());
        int at = block.startsWith("address") ? 0 : Math.max(block.indexOf("\naddress"), block.indexOf("\raddress")) + 1;
        return at > 0 ? source.place(at) : Place.START;
    }
}
