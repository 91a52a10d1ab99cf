package org.gangmu.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.language.Persons;
import org.gangmu.language.Stretch;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/**
 * M03: a person's full name and an offence in one clause. Formulas that name the publicly convicted (肃清…流毒, 汲取…案教训) are left alone, and so are names
 * that were cut (王某, 李××).
 */
final class OffenderRule implements FileRule {

    private static final String OFFENCE = "贪污|受贿|行贿|挪用|冒领|截留|侵占|骗取|套取|虚报|私分|索要|收受|吃拿卡要|优亲厚友"
            + "|违纪|违规|违法|违反|犯罪|涉嫌|涉黑|涉恶|酒驾|醉驾|嫖|赌博|失职|渎职|滥用职权|党内(?:严重)?警告|严重警告|记过|撤职|开除|双开|免职|立案|留置|判处|有期徒刑";
    private static final Pattern OFFENCES = Pattern.compile(OFFENCE);

    /** What stands directly before the name of someone who is charged or punished. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:查处|处理|处分|处置|立案审查|审查调查|通报|曝光|给予|对|将|书记|主任|局长|科长|镇长|乡长|村长|会计|干部|党员|职工|员工|院长|校长|经理|成员|委员|调研员)了?$");

    /** What stands directly behind it. */
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:等[0-9一二三四五六七八九十两多几]*[人名])?(?:同志)?(?:因|在[^，。]{2,20}(?:中|时|期间))?(?:严重|公款|多次|利用职[务权]|以权谋私|" + OFFENCE
                    + "|[^，。；]{0,4}(?:案|问题))");

    private static final Pattern FORMULA = Pattern.compile("肃清|流毒|余毒|恶劣影响|教训|警示|镜鉴|举报人|见义勇为|先进事迹|学习");

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
            Matcher offences = OFFENCES.matcher(chars);
            int done = 0;
            while (offences.find()) {
                if (offences.start() >= done) {
                    Span sentence = Sentences.around(chars, offences.start());
                    look(text, sentence, found);
                    done = sentence.end();
                }
            }
        }
    }

    private void look(Text text, Span where, Findings found) {
        String sentence = text.toString().substring(where.start(), where.end());
        if (FORMULA.matcher(sentence).find()) {
            return;
        }
        for (Stretch name : Persons.find(sentence)) {
            boolean charged =
                    BEFORE.matcher(sentence.substring(0, name.start())).find()
                            && BEHIND.matcher(sentence.substring(name.end())).find();
            if (charged) {
                Span place = new Span(where.start() + name.start(), where.start() + name.end());
                found.add(this, text, place, sentence.substring(name.start(), name.end()));
            }
        }
    }
}
