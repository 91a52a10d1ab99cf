package org.gangmu.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;

/**
 * What an editor lets pass: findings of a rule at certain words, wherever those words stand, so that lines may move. Immutable.
 *
 * <p>The file has an entry a line: the rule, a blank, and the words as the finding quotes them ({@code T01 倍受}). Lines that begin with {@code #} are
 * remarks.
 */
public final class Allowances {

    /** The file in a portal's folder. */
    public static final String FILE = "check.allow";

    /** What a portal without the file lets pass: nothing. */
    public static final Allowances NONE = new Allowances("", List.of());

    /** A line of the file. */
    private record Entry(int line, String id, String text) {

        String key() {
            return id + " " + text;
        }
    }

    /**
     * What is left when entries were applied.
     *
     * @param findings the findings that no entry lets pass
     * @param passed how many were let pass
     */
    public record Sifted(List<Finding> findings, int passed) {

        /** Copies the findings. */
        public Sifted {
            findings = List.copyOf(findings);
        }
    }

    private final String path;
    private final List<Entry> entries;

    private Allowances(String path, List<Entry> entries) {
        this.path = path;
        this.entries = List.copyOf(entries);
    }

    /**
     * Reads the file.
     *
     * @param path its path, as it should be named to people
     * @param text its text
     * @return the entries, with a warning {@code allow-broken} for each line that is none
     */
    public static Outcome<Allowances> read(String path, String text) {
        Set<String> known = Rules.all().stream().map(Rule::id).collect(Collectors.toSet());
        List<Entry> entries = new ArrayList<>();
        List<Diagnostic> wrong = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("[ \\t]+", 2);
            boolean isKnown = known.contains(parts[0]);
            if (isKnown && parts.length == 2) {
                entries.add(new Entry(i + 1, parts[0], Finding.quoted(parts[1])));
            } else {
                String why = isKnown ? "form" : "rule";
                wrong.add(Diagnostic.warning("allow-broken", path, new Place(i + 1, 1), why, parts[0]));
            }
        }
        return Outcome.of(new Allowances(path, entries), wrong);
    }

    /**
     * Takes out what is let pass.
     *
     * @param findings all findings
     * @return those that are left
     */
    public Sifted sift(List<Finding> findings) {
        Set<String> keys = entries.stream().map(Entry::key).collect(Collectors.toSet());
        List<Finding> left = findings.stream()
                .filter(finding -> !keys.contains(finding.key()))
                .toList();
        return new Sifted(left, findings.size() - left.size());
    }

    /**
     * Tells which entries let nothing pass any more.
     *
     * @param findings all findings of a whole portal
     * @return a warning {@code allow-unused} for each such entry
     */
    public List<Diagnostic> unused(List<Finding> findings) {
        Set<String> found = new HashSet<>();
        findings.forEach(finding -> found.add(finding.key()));
        List<Diagnostic> unused = new ArrayList<>();
        for (Entry entry : entries) {
            if (!found.contains(entry.key())) {
                unused.add(Diagnostic.warning("allow-unused", path, new Place(entry.line(), 1), entry.key()));
            }
        }
        return unused;
    }
}
