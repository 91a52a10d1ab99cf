package org.gangmu.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gangmu.analysis.Mention;
import org.gangmu.analysis.Theme;
import org.gangmu.language.Pinyin;
import org.gangmu.language.WordFinder;
import org.gangmu.outline.Genre;
import org.gangmu.site.Catalogue;
import org.gangmu.site.CatalogueEntry;
import org.gangmu.site.CataloguePart;

/**
 * The names that can be typed in pinyin: themes and their words, units, kinds of reports, documents and terms, titles of reports
 * and headings, by their clauses. Those that no text has are left out. For one thread.
 */
final class Vocabulary {

    /** What a name is. Where it is of several kinds, the earlier counts. */
    enum Kind {
        THEME("主题"),
        UNIT("单位"),
        TERM("提法"),
        DOCUMENT("文件"),
        REPORT("报告"),
        HEADING("标题");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Gives the Chinese name, which the search page shows. */
        String label() {
            return label;
        }
    }

    /**
     * A name with its pinyin.
     *
     * @param text the name
     * @param spelled its syllables with hyphens between; a year at its beginning is left out, since nobody types it
     * @param kind what it is
     * @param count how often it was met
     */
    record Name(String text, String spelled, Kind kind, int count) {}

    private static final class Counter {
        private Kind kind;
        private int count;

        Counter(Kind kind) {
            this.kind = kind;
        }
    }

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    private static final int LONGEST_HEADING = 16;
    private static final Pattern CLAUSE = Pattern.compile("[，,；;：:\\s]+");
    private static final Pattern YEAR = Pattern.compile("^[0-9０-９]{2,4}年?度?");

    private final Map<String, Counter> names = new LinkedHashMap<>();
    private final List<Counter> sought = new ArrayList<>();
    private final WordFinder finder;

    Vocabulary(Catalogue catalogue) {
        for (Catalogue.Subject subject : catalogue.subjects()) {
            names.putIfAbsent(subject.theme().name(), new Counter(Kind.THEME));
        }
        for (Catalogue.Subject subject : catalogue.subjects()) {
            for (Theme.Word word : subject.theme().words()) {
                if (word.weight() > 0) {
                    names.putIfAbsent(word.text(), new Counter(Kind.TERM));
                }
            }
        }
        for (Genre genre : Genre.values()) {
            names.putIfAbsent(genre.label(), new Counter(Kind.TERM));
        }
        names.remove("");
        sought.addAll(names.values());
        finder = WordFinder.of(names.keySet().stream().map(Folding::fold).toList());
    }

    /** Takes the next report with what it mentions. */
    void add(CatalogueEntry entry, List<Mention> mentions) {
        if (entry.label().named()) {
            count(entry.label().unit(), Kind.UNIT);
        }
        count(entry.title(), Kind.REPORT);
        for (Mention mention : mentions) {
            count(mention.name(), mention.kind().isDocument() ? Kind.DOCUMENT : Kind.TERM);
        }
        for (CataloguePart part : entry.parts()) {
            if (!part.id().isEmpty()) {
                headings(part.heading());
            }
            find(part.heading());
            part.paragraphs().forEach(this::find);
        }
    }

    /** Takes a heading, where it is short, and each of its clauses. */
    private void headings(String heading) {
        List<String> clauses = List.of(CLAUSE.split(heading, -1));
        for (String clause : clauses) {
            if (clause.length() <= LONGEST_HEADING) {
                count(clause, Kind.HEADING);
            }
        }
        if (clauses.size() > 1 && heading.length() <= LONGEST_HEADING) {
            count(heading, Kind.HEADING);
        }
    }

    private void find(String text) {
        finder.find(Folding.fold(text), (start, end, word) -> sought.get(word).count++);
    }

    private void count(String text, Kind kind) {
        String bare = text.strip();
        if (bare.length() < SHORTEST || bare.length() > LONGEST) {
            return;
        }
        Counter counter = names.computeIfAbsent(bare, unused -> new Counter(kind));
        counter.count++;
        if (kind.compareTo(counter.kind) < 0) {
            counter.kind = kind;
        }
    }

    /** Spells the names that were met, in the order in which they were. */
    List<Name> spelled() {
        List<Name> found = new ArrayList<>();
        names.forEach((text, counter) -> {
            if (counter.count > 0) {
                String spelled = Pinyin.fold(YEAR.matcher(text).replaceFirst(""));
                found.add(new Name(text, spelled, counter.kind, counter.count));
            }
        });
        return found;
    }
}
