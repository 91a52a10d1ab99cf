package org.gangmu.links;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Characters;

/**
 * Tells what a passage says beyond the set phrases that every report may have: names in 《》, the names of doctrines and congresses with
 * the verbs around them, words by which a speaker turns to a meeting, and what web pages say of themselves. Stateless.
 */
final class SetPhrases {

    /** A passage with fewer Han characters of its own is a formula, however few reports have it. */
    private static final int OWN = 20;

    /** What stands in a clause or begins one. */
    private static final String IN_CLAUSE = "[^，,。；;：:！!？?\\n]";

    private static final String CLAUSE_BEGINS = "(?<![^，,。；;：:！!？?\\s])";

    /** A name that is open at the end of the passage was cut there. */
    private static final String NAMES = "《[^《》\\n]*+(?:》|$)";

    private static final String DOCTRINES =
            "习近平(?:总书记)?(?:[关于视察考一系列新时代中国特色社会主义法治强军外交经济文化生态明党的建设重要]{0,40}(?:思想|讲话|指示|批示|论述){1,3}(?:精神)?)?"
                    + "|毛泽东思想|邓小平理论|[“\"]?三个代表[”\"]?重要思想|科学发展观|中国特色社会主义(?:伟大旗帜|道路|理论体系)"
                    + "|(?:党的)?[一二三四五六七八九十]{1,4}(?:大(?:报告)?|届[一二三四五六七八九十中、和及历次]{1,20}全会)(?:精神)?"
                    + "|(?:四个意识|四个自信|两个确立|两个维护|四个全面|五位一体|五大发展|新发展)[”\"]?(?:战略布局|总体布局|理念|格局)?"
                    + "|首要政治任务|当前和今后一个时期|不忘初心|牢记使命|以人民为中心|稳中求进工作总基调|高质量发展";

    private static final String VERBS = "(?:全面|深入|认真|坚决|扎实|持续|切实|系统){0,4}(?:学习(?:宣传)?贯彻(?:落实)?|贯彻落实|贯彻学习|宣传贯彻|学习领会)"
            + "|(?:始终)?坚持以|为(?:根本|行动)?(?:指导|指引|遵循|统领|引领|主线)|(?:不断|切实|进一步)?(?:增强|坚定|做到|拥护|高举|树牢)(?=[“\"]|中国特色)"
            + "|在" + IN_CLAUSE + "{1,40}(?:领导|关心|支持|帮助|指导)下";

    private static final String ADDRESSES = CLAUSE_BEGINS + "(?:"
            + "(?:现在|下面|今天)?[，,]?由?我(?:谨|仅|现)?(?:代表|受|向)" + IN_CLAUSE + "{1,60}"
            + "|(?:现)?(?:受|根据)" + IN_CLAUSE + "{1,40}委托"
            + "|现?(?:就|将|把|向)" + IN_CLAUSE + "{1,100}(?:报告|汇报|述职)" + IN_CLAUSE + "{0,80}"
            + "|[敬恳并也]?请" + IN_CLAUSE + "{0,40}(?:审议|审查|指正|评议|意见|建议)"
            + "|(?:各位|尊敬的)?" + IN_CLAUSE + "{0,4}(?:代表|委员|领导|同志们?)(?=[，,：:！!])"
            + "|(?:现在|下面|特此(?:报告|汇报)))";

    private static final String WEB_PAGES = "更多(?:相关|精彩|内容|资料|范文)[^。\\n]*+|" + IN_CLAUSE
            + "{0,60}(?:www\\.|\\.com|\\.cn|\\.net)" + IN_CLAUSE + "{0,80}";

    private static final Pattern SET = Pattern.compile(String.join("|", WEB_PAGES, NAMES, ADDRESSES, VERBS, DOCTRINES));

    private SetPhrases() {}

    /** Tells whether little is left of a passage when set phrases are taken out. */
    static boolean areAllOf(String passage) {
        Matcher set = SET.matcher(passage);
        int own = 0;
        int from = 0;
        while (own < OWN && set.find()) {
            own += letters(passage, from, set.start());
            from = set.end();
        }
        return own < OWN && own + letters(passage, from, passage.length()) < OWN;
    }

    private static int letters(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Characters.isHan(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
