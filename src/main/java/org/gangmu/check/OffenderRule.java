package org.gangmu.check;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gangmu.language.Persons;
import org.gangmu.language.Stretch;
import org.gangmu.language.WordFinder;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/**
 * M03: a person's full name among words of punishment and of an offence. Formulas that name the publicly convicted (肃清…流毒, 汲取…案教训) are
 * left alone, and so are names that were cut (王某, 李××). Names are looked for only where the words around them are found.
 */
final class OffenderRule implements FileRule {

    /** Finds the offences of a text in one pass. */
    private static final WordFinder OFFENCES = WordFinder.of(List.of(Accusation.OFFENCE.split("\\|", -1)));

    private static final int NAME = 3;
    private static final int SHORT_NAME = 2;

    @Override
    public String id() {
        return "M03";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        for (Text text : file.paragraphs()) {
            String chars = text.toString();
            TreeSet<Integer> offences = new TreeSet<>();
            OFFENCES.find(chars, (start, end, word) -> offences.add(start));
            int done = 0;
            for (int offence : offences) {
                if (offence >= done) {
                    Span sentence = Sentences.around(chars, offence);
                    look(text, sentence, found);
                    done = sentence.end();
                }
            }
        }
    }

    private void look(Text text, Span where, Findings found) {
        String sentence = text.toString().substring(where.start(), where.end());
        Accusation accusation = new Accusation(sentence);
        TreeSet<Integer> places = new TreeSet<>();
        TreeMap<Integer, Integer> names = new TreeMap<>();
        for (int i = 0; i + SHORT_NAME < sentence.length(); i++) {
            if (Persons.mayBegin(sentence.charAt(i))) {
                if (accusation.chargesShortName(i)) {
                    names.put(i, i + SHORT_NAME);
                }
                if (i + NAME <= sentence.length() && accusation.charges(i, i + NAME)) {
                    places.add(i);
                }
            }
        }
        List<Stretch> persons = places.isEmpty() ? List.of() : Persons.find(sentence);
        for (Stretch name : persons) {
            if (places.contains(name.start())) {
                names.put(name.start(), name.end());
            }
        }
        names.forEach((start, end) -> found.add(
                this, text, new Span(where.start() + start, where.start() + end), sentence.substring(start, end)));
    }
}
