package org.gangmu.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/** T01: words that are written for others which sound or look alike. The list is {@code lexicon/confusables.tsv}. */
final class ConfusableRule implements FileRule {

    @Override
    public String id() {
        return "T01";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    /** A word that is written for another. */
    private record Hit(int start, int end, Confusables.Entry entry) {}

    @Override
    public void check(ReportFile file, Findings found) {
        Confusables words = Confusables.packed();
        for (Text text : file.paragraphs()) {
            String chars = text.toString();
            List<Hit> hits = new ArrayList<>();
            words.find(chars, (start, end, entry) -> hits.add(new Hit(start, end, entry)));
            hits.sort(Comparator.comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder()));
            int done = 0;
            for (Hit hit : hits) {
                if (hit.start() >= done) {
                    found.add(
                            this,
                            text,
                            new Span(hit.start(), hit.end()),
                            hit.entry().word(),
                            hit.entry().right());
                    done = hit.end();
                }
            }
        }
    }
}
