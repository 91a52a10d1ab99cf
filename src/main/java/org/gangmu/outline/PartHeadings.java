package org.gangmu.outline;

import java.util.regex.Pattern;
import org.gangmu.source.Script;

/**
 * Headings that parts of a report bear by their words, even without a sign: 2024年工作回顾, 存在的问题, 下半年工作打算. Stateless.
 */
final class PartHeadings {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 26;

    /** What goes on with a heading rather than beginning the text behind it. */
    private static final String GOES_ON = "的和及与暨等是有中上方情不较总基更";

    private static final String TIME =
            "(?:(?:过去|今后|未来|近|刚刚过去)?的?(?:(?:(?:19|20)\\d{2}|二[〇○零0]..)年?度?(?:[上下]半年)?|[上下]半年|前三季度|今年|明年|去年|新年|新的一年|本年度|下一?年度?|来年"
                    + "|[一二三四五六七八九十]{1,2}年)(?:以?来|里)?的?)";

    private static final String TIMES = TIME + "(?:[和及与暨、]" + TIME + ")?";

    private static final String QUALITY =
            "(?:(?:主要|重点|总体|基本|下一?步|今后|下一?阶段|各项|全面|人大常委会|常委会|检察|审判|法院|政府|政协|党建|纪检监察|纪检|监察|组织|宣传|统战|教育"
                    + "|我[县市区镇乡校院局]|全[县市区镇乡校院局])的?)";

    private static final String NOUN =
            "(?:工作开展情况|开展情况|落实情况|完成情况|面临的?形势|工作回顾|回顾|工作总结|工作情况|主要工作|基本情况|基本概况|概况|工作现状|发展现状|履职情况|工作安排|工作计划|工作打算|工作重点|重点工作|工作要点|工作任务|主要任务|重点任务|工作思路|工作目标|发展目标|主要目标"
                    + "|奋斗目标|目标任务|工作部署|工作展望|工作建议|工作措施|工作成效|主要成效|工作成绩|主要成绩|取得的成绩|主要做法|工作举措|主要措施|具体措施|努力方向|改进措施|整改措施"
                    + "|原因分析|经验体会|主要体会|几点体会|工作体会|经验启示|几点启示|意见建议|对策建议|几点建议|指导思想|总体要求|保障措施|工作设想|设想|打算|安排|计划"
                    + "|存在的?(?:主要|突出)?(?:困难|问题|不足|短板|差距)|主要问题|问题和不足)";

    private static final Pattern HEADING =
            Pattern.compile("(?:" + TIMES + ")?" + QUALITY + "{0,3}(?:工作|履职|发展)?的?(?:主要|重点)?" + NOUN
                    + "(?:[和及与、](?:主要|下一?步)?(?:问题|不足|困难|差距|短板|原因|原因分析|" + NOUN + "))?");
    private static final Pattern WORK = Pattern.compile(TIMES + "(?:主要|重点)?的?" + QUALITY + "?(?:主要)?工作|加强政府自身建设");
    private static final Pattern TIMED = Pattern.compile(TIME + ".*");

    private PartHeadings() {}

    /** Whether a line is such a heading. One that names a time may end with a colon. */
    static boolean matches(CharSequence written) {
        int last = written.length() - 1;
        boolean isLead = last > 0 && Prose.isColon(written.charAt(last));
        CharSequence line = isLead ? written.subSequence(0, last) : written;
        if (isLead
                && (last > LONGEST
                        || !TIMED.matcher(Prose.narrow(Script.simplified(line))).matches())) {
            return false;
        }
        if (line.length() < SHORTEST || line.length() > LONGEST) {
            return false;
        }
        String words = Prose.narrow(Script.simplified(line));
        return HEADING.matcher(words).matches() || WORK.matcher(words).matches();
    }

    /**
     * Finds where such a heading ends that text follows without anything between, as where line ends were lost; 0 where none
     * does.
     */
    static int prefix(CharSequence text) {
        for (int end = Math.min(LONGEST, text.length() - 1); end >= SHORTEST; end--) {
            char next = text.charAt(end);
            boolean opens = Character.isLetterOrDigit(next) && GOES_ON.indexOf(next) < 0;
            if (opens && matches(text.subSequence(0, end))) {
                return end;
            }
        }
        return 0;
    }

    /** Whether a line is such a heading with a colon behind it, which it may be where a list follows: 存在的问题：. */
    static boolean leads(CharSequence line) {
        int last = line.length() - 1;
        return last >= SHORTEST && Prose.isColon(line.charAt(last)) && matches(line.subSequence(0, last));
    }

    /** Whether such a heading names the time that it is about, and so divides the whole report. */
    static boolean divides(CharSequence line) {
        return matches(line)
                && TIMED.matcher(Prose.narrow(Script.simplified(line))).matches();
    }
}
