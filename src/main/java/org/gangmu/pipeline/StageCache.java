package org.gangmu.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gangmu.links.Linker;

/**
 * Remembers, from build to build of one program, what came of each report file: its reports, what is wrong with it, and what the
 * rules found, so that a report that was not edited is neither parsed nor weighed again and still warns. An entry counts only for
 * the very same bytes, read with the same settings, themes and terms. Thread-safe.
 */
public final class StageCache {

    /** What a report is read with. */
    private static final List<String> EQUIPMENT = List.of(PortalFolder.THEMES, PortalFolder.TERMS, Settings.FILE);

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private String equipment = "";
    private final Linker linker = new Linker();
    private int builds;

    private record Entry(String content, Checks.Checked checked) {}

    /** Makes a cache that remembers nothing yet. */
    public StageCache() {}

    /** Begins a build; what was read with other settings, themes or terms is forgotten. */
    void begin(Path folder) {
        Optional<String> now = InputDigest.ofContents(folder, EQUIPMENT);
        if (now.isEmpty() || !now.get().equals(equipment)) {
            entries.clear();
        }
        equipment = now.orElse("");
        builds++;
    }

    /**
     * Gives what came of a file, which is worked out if it is not known.
     *
     * @param member the file
     * @param work works it out from the file's bytes
     * @param unread works it out where the bytes cannot be had, which is not remembered
     */
    Checks.Checked of(
            PortalFolder.Member member,
            Function<byte[], Checks.Checked> work,
            Function<PortalFolder.Member, Checks.Checked> unread) {
        byte[] bytes;
        try {
            if (!Files.isRegularFile(member.file())) {
                return unread.apply(member);
            }
            bytes = Files.readAllBytes(member.file());
        } catch (IOException wrong) {
            return unread.apply(member);
        }
        String content = InputDigest.of(bytes);
        Entry known = entries.get(member.path());
        if (known != null && known.content().equals(content)) {
            return known.checked();
        }
        Checks.Checked checked = work.apply(bytes);
        entries.put(member.path(), new Entry(content, checked));
        return checked;
    }

    /**
     * Gives what links the reports of this build. From the second build on it remembers them; a program that builds once shall not hold
     * what it will not need.
     */
    Linker linker() {
        if (builds < 2) {
            return new Linker();
        }
        return linker;
    }

    /** Ends a build; files that are gone are forgotten. */
    void end(Collection<String> paths) {
        entries.keySet().retainAll(paths);
    }
}
