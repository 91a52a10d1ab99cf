package org.gangmu.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Facet;

/**
 * Remembers from run to run what was found alike. What is found for a section depends on nothing but the sections that share one of
 * the words by which it is looked up, their order included; so if neither it nor any of those has changed, come or gone, and those
 * that stayed stand in the same order, the same is found. Between {@link #begin} and {@link #keep} many threads may ask.
 */
final class AlikeMemory {

    private List<Face> faces = List.of();
    private Map<String, Integer> numbers = Map.of();
    private List<String> reports = List.of();
    private final Map<Link.Kind, Map<String, List<Link>>> found = new EnumMap<>(Link.Kind.class);
    /** What was found in the run before. A run that fails leaves nothing to the next. */
    private final Map<Link.Kind, Map<String, List<Link>>> before = new EnumMap<>(Link.Kind.class);

    /** Of each report of the run before: where it stands now, or -1. */
    private int[] moved = {};
    /** Of each section: whether what was found for it still holds. */
    private BitSet same = new BitSet();

    /** All by which a section is held to be like another. */
    private record Face(String key, Digest digest, Facet facet, List<String> themes) {

        boolean isSame(Face other) {
            return facet == other.facet
                    && themes.equals(other.themes)
                    && Arrays.equals(digest.words(), other.digest.words())
                    && Arrays.equals(digest.weights(), other.digest.weights())
                    && Arrays.equals(digest.leads(), other.digest.leads());
        }
    }

    /** Takes the sections of a run, and finds out for which of them the run before still holds. */
    void begin(Shelf shelf, List<Digest> digests) {
        List<String> given = new ArrayList<>(Arrays.asList(new String[shelf.size()]));
        for (int i = 0; i < shelf.size(); i++) {
            given.set(shelf.given(i), key(shelf.report(i)));
        }
        List<Face> now = new ArrayList<>();
        for (Speaker speaker : shelf.speakers()) {
            String key = key(shelf.report(speaker.report())) + "#"
                    + speaker.section().id();
            now.add(new Face(key, digests.get(speaker.number()), speaker.facet(), speaker.themes()));
        }
        Map<String, Integer> places = places(given);
        Map<String, Integer> next = places(now.stream().map(Face::key).toList());
        if (places.size() < given.size() || next.size() < now.size()) {
            // What has one name cannot be told apart from run to run.
            forget();
            return;
        }
        before.clear();
        before.putAll(found);
        found.clear();
        moved = reports.stream()
                .mapToInt(report -> places.getOrDefault(report, -1))
                .toArray();
        compare(now);
        reports = given;
        faces = now;
        numbers = next;
    }

    private static Map<String, Integer> places(List<String> keys) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            places.put(keys.get(i), i);
        }
        return places;
    }

    private void forget() {
        faces = List.of();
        numbers = Map.of();
        reports = List.of();
        moved = new int[0];
        same = new BitSet();
        found.clear();
        before.clear();
    }

    private static String key(AnalyzedReport report) {
        return report.source().path() + "#" + report.outline().part();
    }

    private void compare(List<Face> now) {
        same = new BitSet();
        BitSet gone = new BitSet();
        gone.set(0, faces.size());
        BitSet dirty = new BitSet();
        int last = -1;
        for (int i = 0; i < now.size(); i++) {
            int then = numbers.getOrDefault(now.get(i).key(), -1);
            if (then > last && now.get(i).isSame(faces.get(then))) {
                last = then;
                gone.clear(then);
                same.set(i);
            } else {
                mark(now.get(i), dirty);
            }
        }
        gone.stream().forEach(number -> mark(faces.get(number), dirty));
        for (int i = 0; i < now.size(); i++) {
            if (looksAt(now.get(i).digest(), dirty)) {
                same.clear(i);
            }
        }
    }

    private static void mark(Face changed, BitSet dirty) {
        for (int word : changed.digest().words()) {
            dirty.set(word);
        }
    }

    private static boolean looksAt(Digest digest, BitSet dirty) {
        for (int i = 0; i < Math.min(WordIndex.LOOKED_UP, digest.leads().length); i++) {
            if (dirty.get(digest.words()[digest.leads()[i]])) {
                return true;
            }
        }
        return false;
    }

    /** Gives the links of a kind that lead from a section; none where they must be found anew. */
    Optional<List<Link>> known(Link.Kind kind, Speaker asked, SectionRef here) {
        if (!same.get(asked.number())) {
            return Optional.empty();
        }
        String key = faces.get(asked.number()).key();
        return Optional.ofNullable(before.getOrDefault(kind, Map.of()).get(key))
                .map(links -> links.stream().map(link -> at(here, link)).toList());
    }

    private Link at(SectionRef here, Link link) {
        int there = moved[link.to().report()];
        if (there == link.to().report() && here.equals(link.from())) {
            return link;
        }
        SectionRef to = new SectionRef(there, link.to().section());
        return new Link(link.kind(), here, to, link.strength(), link.theme(), link.words(), link.subjects());
    }

    /** Keeps what was found, section by section. */
    void keep(Link.Kind kind, List<Speaker> asked, List<List<Link>> links) {
        Map<String, List<Link>> own = new HashMap<>();
        for (int i = 0; i < asked.size() && !faces.isEmpty(); i++) {
            own.put(faces.get(asked.get(i).number()).key(), links.get(i));
        }
        found.put(kind, own);
    }
}
