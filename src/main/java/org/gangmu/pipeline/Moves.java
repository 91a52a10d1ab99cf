package org.gangmu.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gangmu.pipeline.AddressTable.Move;
import org.gangmu.pipeline.AddressTable.Stand;

/**
 * Finds out where the reports went that the table of addresses knows, and what the next table says. An address at which a report
 * stands now is that report's, whatever stood there. Every other one leads to where its report went: the one new report with its
 * mark, else the report of its file, else the one report with its mark that stood already; where there is none of them, the report is gone,
 * and so is its address, until it comes back. For one build, on one thread.
 */
final class Moves {

    private final AddressTable before;
    private final Map<String, Stand> now = new LinkedHashMap<>();
    /** The reports that stand where they did not before, by mark; none where several have the same. */
    private final Map<String, Optional<Stand>> newcomers = new HashMap<>();

    /** All reports, by mark; none where several have the same. */
    private final Map<String, Optional<Stand>> byMark = new HashMap<>();

    private final Map<String, Stand> byFile = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final SortedMap<String, String> redirects = new TreeMap<>();
    private final Set<Stand> stands = new LinkedHashSet<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final List<Move> lost = new ArrayList<>();

    /**
     * Compares.
     *
     * @param before the table as the last build left it, or as people changed it since
     * @param reports where reports stand now
     */
    Moves(AddressTable before, List<Stand> reports) {
        this.before = before;
        Set<List<String>> known = new HashSet<>();
        before.stands().forEach(stand -> known.add(List.of(stand.address(), stand.mark())));
        for (Stand report : reports) {
            now.put(report.address(), report);
            byFile.put(report.file(), report);
            byMark.merge(report.mark(), Optional.of(report), (one, other) -> Optional.empty());
            if (!known.contains(List.of(report.address(), report.mark()))) {
                newcomers.merge(report.mark(), Optional.of(report), (one, other) -> Optional.empty());
            }
        }
        stands.addAll(reports);
        before.moves().forEach(move -> targets.putIfAbsent(move.address(), move.target()));
        before.stands().stream()
                .filter(stand -> !now.containsKey(stand.address()))
                .forEach(stand ->
                        target(stand).ifPresent(report -> targets.putIfAbsent(stand.address(), report.address())));
        targets.keySet().removeAll(now.keySet());
        settle();
    }

    private void settle() {
        Set<String> remembered = new HashSet<>(targets.keySet());
        for (Stand stand : before.stands()) {
            remembered.add(stand.address());
            if (!now.containsKey(stand.address()) && !targets.containsKey(stand.address())) {
                stands.add(new Stand(stand.address(), stand.file(), stand.mark(), true));
                if (!stand.gone()) {
                    gone.add(stand.address());
                }
            }
        }
        targets.forEach((address, target) -> {
            String last = last(target);
            if (now.containsKey(last)) {
                redirects.put(address, last);
                moves.add(new Move(address, last));
            } else {
                moves.add(new Move(address, target));
                if (!remembered.contains(target)) {
                    lost.add(new Move(address, target));
                }
            }
        });
        lost.sort(Comparator.comparing(Move::address));
    }

    /** Follows a chain of moves; a ring, which only people can make, ends where it began. */
    private String last(String target) {
        Set<String> seen = new HashSet<>();
        String at = target;
        while (!now.containsKey(at) && targets.containsKey(at) && seen.add(at)) {
            at = targets.get(at);
        }
        return at;
    }

    private Optional<Stand> target(Stand old) {
        Optional<Stand> known = newcomers.getOrDefault(old.mark(), Optional.empty());
        if (known.isEmpty() && !old.gone()) {
            known = Optional.ofNullable(byFile.get(old.file())).or(() -> otherPart(old.file()));
        }
        return known.or(() -> byMark.getOrDefault(old.mark(), Optional.empty()));
    }

    /** The first report of a file that came to hold several goes on as the file's own, and the other way round. */
    private Optional<Stand> otherPart(String file) {
        String other = file.endsWith("#1") ? file.substring(0, file.length() - 2) : file + "#1";
        return Optional.ofNullable(byFile.get(other));
    }

    /** Gives the old addresses that lead somewhere, each with the address where its report stands now. */
    SortedMap<String, String> redirects() {
        return redirects;
    }

    /** Gives the addresses whose reports went since the last build, and are nowhere. */
    List<String> gone() {
        return gone;
    }

    /** Gives the moves, written by people, to an address that never was. */
    List<Move> lost() {
        return lost;
    }

    /** Gives what the table shall say. */
    AddressTable table() {
        return new AddressTable(before.comments(), List.copyOf(stands), moves);
    }

    /** Tells whether the table says something else than before, in whatever order. */
    boolean changed() {
        return !new HashSet<>(before.stands()).equals(stands)
                || !new HashSet<>(before.moves()).equals(new HashSet<>(moves));
    }
}
