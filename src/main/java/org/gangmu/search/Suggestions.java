package org.gangmu.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Names in pieces by how they are typed: each under the first two letters of its pinyin and under the first two of its initials.
 * A piece is {@code {"rc": [[name, "ren-cai-gong-yu", kind, count] …] …}}. Immutable.
 */
final class Suggestions {

    private static final int IN_PIECE = 400;
    private static final int KEY = 2;

    private final Map<String, List<Vocabulary.Name>> byKey = new TreeMap<>();
    private final Shards shards;

    Suggestions(List<Vocabulary.Name> names) {
        int all = 0;
        for (Vocabulary.Name name : names) {
            for (String key : keys(name.spelled())) {
                byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(name);
                all++;
            }
        }
        shards = Shards.holding(all, IN_PIECE);
    }

    private static Set<String> keys(String spelled) {
        StringBuilder initials = new StringBuilder();
        for (String syllable : spelled.split("-", -1)) {
            if (!syllable.isEmpty()) {
                initials.append(Character.isDigit(syllable.charAt(0)) ? syllable : syllable.substring(0, 1));
            }
        }
        Set<String> keys = new LinkedHashSet<>();
        for (String letters : List.of(spelled.replace("-", ""), initials.toString())) {
            if (letters.length() >= KEY) {
                keys.add(letters.substring(0, KEY));
            }
        }
        return keys;
    }

    Shards shards() {
        return shards;
    }

    /** Writes the pieces; the consumer takes the name of each and its text. */
    void write(BiConsumer<String, String> piece) {
        List<Script> scripts = new ArrayList<>();
        for (int i = 0; i < shards.count(); i++) {
            scripts.add(Script.piece("s" + i).raw("{"));
        }
        byKey.forEach((key, names) -> {
            Script script = scripts.get(shards.of(GramTable.pair(key.charAt(0), key.charAt(1))));
            script.member(key).raw("[");
            for (Vocabulary.Name name : names) {
                script.next()
                        .raw("[")
                        .string(name.text())
                        .raw(",")
                        .string(name.spelled())
                        .raw(",")
                        .string(name.kind().label())
                        .raw("," + name.count() + "]");
            }
            script.raw("]");
        });
        for (int i = 0; i < scripts.size(); i++) {
            piece.accept("s" + i, scripts.get(i).raw("}").end());
        }
    }
}
