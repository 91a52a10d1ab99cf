package org.gangmu.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.language.Persons;
import org.gangmu.language.Stretch;
import org.gangmu.language.WordFinder;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/**
 * M03: a person's full name directly between words of punishment and of an offence. Formulas that name the publicly convicted (肃清…流毒, 汲取…案教训) are
 * left alone, and so are names that were cut (王某, 李××). Names are looked for only where the words around them are found.
 */
final class OffenderRule implements FileRule {

    private static final String OFFENCE = "贪污|受贿|行贿|挪用|冒领|截留|侵占|骗取|套取|虚报|私分|索要|收受|吃拿卡要|优亲厚友"
            + "|违纪|违规|违法|违反|犯罪|涉嫌|涉黑|涉恶|酒驾|醉驾|嫖娼|赌博|失职|渎职|滥用职权|党内警告|党内严重警告|严重警告|记过|撤职|开除|双开|免职|立案|留置|判处|有期徒刑";

    /** Finds the offences of a text in one pass. */
    private static final WordFinder OFFENCES = WordFinder.of(List.of(OFFENCE.split("\\|", -1)));

    /** What stands directly before the name of someone who is charged or punished. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:查处|处理|处分|处置|立案审查|审查调查|通报|曝光|给予|对|将|书记|主任|局长|科长" + "|镇长|乡长|村长|会计|干部|党员|职工|员工|院长|校长|经理|成员|委员|调研员)了?$");

    /** What stands directly behind it. */
    private static final Pattern BEHIND =
            Pattern.compile("(?:等[0-9一二三四五六七八九十两多几]{0,3}[人名])?(?:同志)?(?:因|在[^，。]{2,20}(?:中|时|期间))?"
                    + "(?:严重|公款|多次|利用职[务权]|以权谋私|案|" + OFFENCE + ")");

    private static final Pattern FORMULA = Pattern.compile("肃清|流毒|余毒|恶劣影响|教训|警示|镜鉴");

    private static final int NAME = 3;
    private static final int LONGEST_BEFORE = 6;
    private static final int LONGEST_BEHIND = 40;

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
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + NAME <= sentence.length(); i++) {
            if (Persons.mayBegin(sentence.charAt(i)) && isCharged(sentence, i)) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return;
        }
        for (Stretch name : Persons.find(sentence)) {
            if (Collections.binarySearch(places, name.start()) >= 0) {
                Span place = new Span(where.start() + name.start(), where.start() + name.end());
                found.add(this, text, place, sentence.substring(name.start(), name.end()));
            }
        }
    }

    private static boolean isCharged(String sentence, int at) {
        Matcher before = BEFORE.matcher(sentence).region(Math.max(0, at - LONGEST_BEFORE), at);
        if (!before.find()) {
            return false;
        }
        int end = Math.min(sentence.length(), at + NAME + LONGEST_BEHIND);
        return BEHIND.matcher(sentence).region(at + NAME, end).lookingAt() && !isFormula(sentence, at);
    }

    /** Whether the clause around a name is a formula that every report has. */
    private static boolean isFormula(String sentence, int at) {
        int start = sentence.lastIndexOf('，', at) + 1;
        int comma = sentence.indexOf('，', at);
        Matcher formula = FORMULA.matcher(sentence).region(start, comma < 0 ? sentence.length() : comma);
        return formula.find();
    }
}
