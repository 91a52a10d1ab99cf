package org.gangmu.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangmu.language.Pinyin;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Place;
import org.gangmu.source.SourceFile;

/**
 * Where reports stand below {@code reports/}. An address is the report's path, folded to lower-case ASCII, so that neither its
 * title nor its year nor any other report can move it.
 */
final class Addresses {

    /** Names that Windows keeps for devices: no folder can be called so. */
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private static final int SUFFIX = 6;

    private Addresses() {}

    /**
     * Finds the addresses of reports. Where two fold to one, each of them gets a suffix made of its own path, so that the
     * order of files does not matter. An address in front matter overrules; it is folded by the same rule.
     *
     * @param reports the reports, in any order
     * @return their addresses without a slash at the end, in the order of the reports
     */
    static List<String> of(List<Report> reports) {
        List<String> wanted = reports.stream().map(Addresses::wanted).toList();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> asked = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            counts.merge(wanted.get(i), 1, Integer::sum);
            if (given(reports.get(i)).isPresent()) {
                asked.merge(wanted.get(i), 1, Integer::sum);
            }
        }
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String address = wanted.get(i);
            boolean alone = counts.get(address) == 1;
            boolean keeps = given(reports.get(i)).isPresent() && asked.get(address) == 1;
            addresses.add(
                    alone || keeps
                            ? address
                            : address + "-" + hash(reports.get(i).path()));
        }
        return addresses;
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
     * @return their folders, all different, in the order of the names; each of those that fold to one has a suffix
     */
    static List<String> folders(List<String> names) {
        List<String> folded = names.stream().map(Addresses::fold).toList();
        List<String> folders = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean alone = Collections.frequency(folded, folded.get(i)) == 1;
            folders.add(alone ? folded.get(i) : folded.get(i) + "-" + hash(names.get(i)));
        }
        return folders;
    }

    private static Optional<String> given(Report report) {
        return report.analyzed().source().frontMatter().address().filter(address -> !address.isBlank());
    }

    private static String wanted(Report report) {
        String base = given(report).map(Addresses::fold).orElseGet(() -> fold(stem(report.path())));
        int part = report.analyzed().outline().part();
        return part == 0 ? base : base + "-" + part;
    }

    /**
     * Folds a path, folder by folder.
     *
     * @param path a path without ending
     * @return its ASCII form; a folder of which nothing is left is called by a hash of its name
     */
    static String fold(String path) {
        List<String> folded = new ArrayList<>();
        for (String name : path.split("/", -1)) {
            if (name.isEmpty()) {
                continue;
            }
            String ascii = Pinyin.fold(name);
            if (ascii.isEmpty()) {
                folded.add("r-" + hash(name));
            } else {
                folded.add(RESERVED.contains(ascii) ? "r-" + ascii : ascii);
            }
        }
        return folded.isEmpty() ? "r-" + hash(path) : String.join("/", folded);
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

    private static String hash(String path) {
        try {
            byte[] name = Normalizer.normalize(path, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name);
            return HexFormat.of().formatHex(digest).substring(0, SUFFIX).toLowerCase(Locale.ROOT);
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
