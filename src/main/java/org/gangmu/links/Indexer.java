package org.gangmu.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Mention;
import org.gangmu.language.Pinyin;

/** Gathers what reports name into entries by name, in the order of their pinyin. Has no state. */
final class Indexer {

    /** What stands under no letter. */
    private static final char NO_LETTER = '#';

    private Indexer() {}

    /**
     * Makes an index.
     *
     * @param reports the reports, in the order of the corpus
     * @param documents whether documents are wanted, else terms
     * @return an entry for each name
     */
    static List<IndexEntry> of(List<AnalyzedReport> reports, boolean documents) {
        Map<String, List<Occurrence>> places = new TreeMap<>();
        Map<String, Map<Mention.Kind, Integer>> kinds = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            for (Mention mention : reports.get(i).mentions()) {
                if (mention.kind().isDocument() == documents) {
                    places.computeIfAbsent(mention.name(), none -> new ArrayList<>())
                            .add(new Occurrence(i, mention.spot()));
                    kinds.computeIfAbsent(mention.name(), none -> new TreeMap<>())
                            .merge(mention.kind(), 1, Integer::sum);
                }
            }
        }
        Map<String, String> pinyin = new HashMap<>();
        List<IndexEntry> entries = new ArrayList<>();
        places.forEach((name, found) -> {
            pinyin.put(name, Pinyin.fold(name));
            entries.add(entry(name, commonest(kinds.get(name)), pinyin.get(name), found));
        });
        entries.sort(Comparator.comparing((IndexEntry entry) -> entry.initial() == NO_LETTER)
                .thenComparing(entry -> pinyin.get(entry.name()))
                .thenComparing(IndexEntry::name));
        return entries;
    }

    private static IndexEntry entry(String name, Mention.Kind kind, String pinyin, List<Occurrence> places) {
        Set<Integer> reports = new HashSet<>();
        places.forEach(place -> reports.add(place.report()));
        return new IndexEntry(name, kind, initial(pinyin), reports.size(), places);
    }

    private static char initial(String pinyin) {
        char first =
                pinyin.isEmpty() ? NO_LETTER : pinyin.toUpperCase(Locale.ROOT).charAt(0);
        return first >= 'A' && first <= 'Z' ? first : NO_LETTER;
    }

    /** Gives the kind that most mentions have; of equally common ones the first. */
    private static Mention.Kind commonest(Map<Mention.Kind, Integer> kinds) {
        return kinds.entrySet().stream()
                .max(Map.Entry.<Mention.Kind, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
