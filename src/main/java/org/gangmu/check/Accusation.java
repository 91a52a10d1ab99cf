package org.gangmu.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.language.Persons;

/**
 * Tells whether the words around a name charge its bearer with an offence or tell of the punishment. Stateless.
 */
final class Accusation {

    /** Offences and punishments: a sentence without any of these charges nobody. */
    static final String OFFENCE = "贪污|受贿|行贿|挪用|冒领|截留|侵占|骗取|套取|虚报|私分|索要|收受|吃拿卡要|优亲厚友"
            + "|违纪|违规|违法|违反|犯罪|涉嫌|涉黑|涉恶|酒驾|醉驾|酒后驾驶|醉酒驾驶|嫖娼|赌博|失职|渎职|滥用职权|党内警告|党内严重警告|严重警告|记过|撤职|开除|双开|免职|立案|留置|判处|有期徒刑"
            + "|党纪处分|政务处分|判刑|逮捕|拘留";

    private static final String POST =
            "书记|主任|局长|厅长|处长|科长|股长|部长|省长|市长|县长|区长|镇长|乡长|村长|州长|所长|站长|队长|院长|校长|园长|行长|会长|组长|董事长|总经理|经理|主席|会计|出纳"
                    + "|委员|调研员|巡视员|检察长|庭长|护士长";
    /** Whoever of these the sentence names may stand as well before words that are no name. */
    private static final String GROUP = "干部|党员|职工|员工|成员";

    private static final String VERB = "查处|处理|处分|处置|立案审查|立案调查|审查调查|通报|曝光|双开|开除|逮捕|留置";

    /** Other names of a list. */
    private static final String OTHERS_BEFORE = "(?:\\p{IsHan}{2,3}[、和及]){0,5}";

    private static final String OTHERS_BEHIND = "(?:[、和及](?:\\p{IsHan}{0,10}(?:" + POST + "))?\\p{IsHan}{2,3}?){0,5}";

    private static final String MORE = "(?:等?[0-9一二三四五六七八九十两多几]{1,3}[人名](?:干部|党员|同志|公职人员|领导干部)?|等人?)?(?:同志)?";

    /** What stands directly before the name of someone who is charged or punished. */
    private static final Pattern BEFORE =
            Pattern.compile("(?:" + VERB + "|审查|调查|给予|对|将|" + POST + "|" + GROUP + ")了?原?" + OTHERS_BEFORE + "$");

    /** A post, whose bearer a verb of charge is about: 立案审查教育局副局长. */
    private static final Pattern CHARGED_POST = Pattern.compile(
            "(?:" + VERB + "|审查(?!调查)|(?<!审查)调查)(?!表扬|室|组|处室|部|科|局|中心|工作|培训|会)了?(?!.*[由在向请与同跟])[^，、：]{0,16}(?:" + POST
                    + ")" + OTHERS_BEFORE + "$");

    private static final Pattern POST_BEFORE = Pattern.compile("(?:" + POST + ")$");

    /** What stands directly behind it. */
    private static final Pattern BEHIND = Pattern.compile(
            OTHERS_BEHIND + MORE + "(?:因|在[^，。]{2,20}(?:中|时|期间))?(?:严重|公款|多次|利用职[务权]|以权谋私|案|" + OFFENCE + ")");

    /** What charges by itself, whatever stands before. */
    private static final Pattern CHARGES = Pattern.compile(OTHERS_BEHIND + MORE
            + "(?:(?:均|分别|先后)?[因以](?:严重|多次|公款|利用职[务权][^，。]{0,8}|犯|涉嫌)?(?:" + OFFENCE
            + ")[^。]{0,30}(?:被|受到|判|查处|立案|处分|开除|撤职|免职|警告|留置|记过)"
            + "|(?:均|分别|先后|已|依法)?被(?:依法|立案|给予|检察机关|纪委|纪检监察机关|公安机关|移送){0,2}(?:判|立案|留置|双开|开除|撤职|免职|查处|逮捕|拘留|审查|调查|记过|警告|党内|党纪|政务|起诉)"
            + "|(?:涉嫌)?严重(?:违纪|违法|违规|失职|渎职)|涉嫌|违纪违法|违法犯罪|违法违纪|受贿|行贿|贪污|挪用公款|酒驾|醉驾|滥用职权)");

    /** What is punished: 对某人等3名干部给予党纪处分. */
    private static final Pattern PUNISHED = Pattern.compile(OTHERS_BEHIND + MORE
            + "(?:分别|依法|依规|依纪)?(?:给予|作出|进行|予以|采取|立案|开除|实施)[^。]{0,12}(?:处分|处理|警告|留置|立案|审查|开除|记过|撤职|免职)");

    private static final Pattern ENDS = Pattern.compile(OTHERS_BEHIND + MORE + "(?:[，：）]|$|[^，。办]{0,6}案)");

    /** Formulas that name the publicly convicted, and every report has. */
    private static final Pattern FORMULA = Pattern.compile("肃清|流毒|余毒|恶劣影响|教训|镜鉴");

    private static final int LONGEST_BEFORE = 36;
    private static final int LONGEST_BEHIND = 70;

    /** Second characters of two that are a word and no name. */
    private static final String NO_NAME =
            "某位目辆员部长委区州省镇县市乡村局办处组所科室年月日人名次个期级些门工作项等内上职用命因被常有而度重独释竟来理辖制行功面式下天元全务经时续类案件情规法章程任于对将和及或与的在是为已均";

    private static final Set<String> NO_NAMES =
            Set.of("平安", "江苏", "江西", "安徽", "石油", "武警", "安排", "高速", "贺信", "房产", "华为");

    private final String sentence;

    Accusation(String sentence) {
        this.sentence = sentence;
    }

    /** Tells whether what stands at an index would be charged if it were a full name of three characters. */
    boolean charges(int at, int end) {
        boolean charged = (behind(BEHIND, end) && before(BEFORE, at))
                || behind(CHARGES, end)
                || (behind(PUNISHED, end) && before(BEFORE, at))
                || (behind(ENDS, end) && before(CHARGED_POST, at));
        return charged && !isFormula(at);
    }

    /**
     * Tells whether two characters at an index are a name, and charged. Two characters are often a word, so what stands around them must
     * leave no doubt.
     */
    boolean chargesShortName(int at) {
        int end = at + 2;
        boolean name = end <= sentence.length()
                && Persons.mayBegin(sentence.charAt(at))
                && NO_NAME.indexOf(sentence.charAt(at + 1)) < 0
                && Character.isIdeographic(sentence.charAt(at + 1))
                && !NO_NAMES.contains(sentence.substring(at, end));
        if (!name || isFormula(at)) {
            return false;
        }
        boolean comrade = sentence.startsWith("同志", end);
        boolean others = sentence.startsWith("等", end) && before(TO, at);
        boolean begins = at == 0 || !Character.isIdeographic(sentence.charAt(at - 1)) || before(POST_BEFORE, at);
        return (begins && comrade && behind(CHARGES, end))
                || (before(POST_BEFORE, at) && behind(CHARGES, end))
                || (others && behind(PUNISHED, end));
    }

    private static final Pattern TO = Pattern.compile("(?:^|[，：])对$");

    private boolean before(Pattern pattern, int at) {
        return pattern.matcher(sentence)
                .region(Math.max(0, at - LONGEST_BEFORE), at)
                .find();
    }

    private boolean behind(Pattern pattern, int end) {
        Matcher behind = pattern.matcher(sentence).region(end, Math.min(sentence.length(), end + LONGEST_BEHIND));
        return behind.lookingAt();
    }

    /** Whether the clause around a name is a formula that every report has. */
    private boolean isFormula(int at) {
        int start = sentence.lastIndexOf('，', at) + 1;
        int comma = sentence.indexOf('，', at);
        return FORMULA.matcher(sentence)
                .region(start, comma < 0 ? sentence.length() : comma)
                .find();
    }
}
