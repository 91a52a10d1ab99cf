package org.gangmu.analysis;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Script;

/** Reads what a heading announces: work done, problems, plans, or several of them. Immutable and thread-safe. */
final class HeadingReader {

    /** What announces problems, whatever else the heading says behind it (存在的问题及整改情况). */
    private static final Pattern EXISTING =
            Pattern.compile("(存在|面临|查摆|剖析|自身|反映|发现)[^，。；]{0,12}(问题|不足|短板|差距|困难|薄弱|弱项|挑战)");

    /** What announces problems unless the heading tells of work on them. */
    private static final Pattern PROBLEM = Pattern.compile("^(主要|突出|一些|具体|工作中?)?的?(问题|不足|短板|差距|困难)"
            + "|(问题|不足|短板|差距|困难|薄弱环节|挑战)(和|与|及|以及|、|或)(主要)?(的)?(问题|不足|短板|差距|困难|薄弱|挑战|弱项|原因|困惑)"
            + "|(不足之处|薄弱环节|制约因素|(主要|突出|共性|短板|差距|原因)(问题|不足|短板|差距|困难|剖析|分析))$"
            + "|(问题|差距|不足)(剖析|分析|表现|所在|检视|梳理)?$");

    /** What turns a word for problems into work on them. */
    private static final Pattern TREATED =
            Pattern.compile("解决|整治|治理|纠治|破解|导向|化解|排查|补齐|攻坚|攻克|克服|查处|专项|处置|线索|销号|清零|答复|办理|回应"
                    + "|防范|聚焦|紧盯|针对(?!性)|围绕|弥补|克难|直面|推动|整改(?!措施|方向|思路|打算)");

    /** What is said of a thing that is wanting, at the end of a heading. */
    private static final Pattern WANTING = Pattern.compile(
            "(不足|不够|不强|不高|不深|不实|不紧|不严|不到位|不平衡|不充分|不明显|不完善|不规范|不健全|不均衡?|不多|不密切|不及时|不彻底|不理想|不突出|不扎实|不细|不优|不大|不顺|不畅|不全|不快"
                    + "|不浓|不准|不新|不活|不牢|不稳|不齐|不透|不经常|不主动|不适应|不相适应|不合理|欠缺|欠佳|薄弱|滞后|缺乏|短缺|紧缺|匮乏|缺位|断档|断层|偏[弱低少慢松软窄小高重大]|较[弱低少差慢]|有待[^，。；]{0,8}|尚?(还|仍)?需[^，。；]{0,10}"
                    + "|亟[待需][^，。；]{0,8}|(有|存在|存)[^，。；]{0,8}(短板|差距|瓶颈|弱项|不足|困难|问题|现象|漏洞|隐患|空白|盲区|堵点)|瓶颈|矛盾突出|压力(较|仍|很)?大|难度(较|仍|很)?大|任重道远|参差不齐|流于形式)$");

    /** What opens a heading that tells of work on a thing that was wanting. */
    private static final Pattern WORK = Pattern.compile("^(针对(?!性)|着力|解决|聚焦|破解|补齐|整治|防止|避免|克服)");

    /** What announces plans. */
    private static final Pattern PLAN = Pattern.compile(
            "下一?步|下一?阶段|下一年|下年度|今后|接下来|后一?阶段|明年|来年|新的一年|未来|打算|努力方向|改进方向|整改方向|整改措施|改进措施|整改思路|改进思路|工作设想|工作思路|工作展望|^展望"
                    + "|(工作|年度|初步|主要)计划|工作安排|指导思想|总体要求|总体思路|基本思路|总体目标|对策|推进举措|保障措施$");

    /** What announces plans where it stands by itself: as what was reached or handed on it tells of work (圆满完成目标任务). */
    private static final Pattern TARGET = Pattern.compile(
            "(?<!(?:完成|实现|达到|围绕|紧扣|明确|对照|对标|锁定|细化|分解|聚焦|紧盯|落实|下达|确定|把|将)[^，。；,;]{0,12})(目标任务|主要目标|奋斗目标|工作目标)");

    /** What announces work done. */
    private static final Pattern DONE = Pattern.compile("情况|做法|成效|成绩|回顾|亮点|经验|进展|总结|取得|所做");

    /** What joins two things that a heading announces. */
    private static final Pattern JOIN = Pattern.compile("[和及与暨、]");

    /** What a heading of plans ends with, though it speaks of work done before. */
    private static final Pattern END = Pattern.compile("(打算|计划|安排|思路|方向|措施|目标|任务|重点|设想|对策)$");

    /** What announces facts about the office, proposals or thoughts. */
    private static final Pattern OTHER = Pattern.compile(
            "^(基本|单位|机构|部门|学校|医院|公司|企业|个人)?(情况|概况|简介|概述|简况)$|基本概况|基本情况$|^(主要|部门|单位|机构|本部门|本单位)?(工作)?(职能|职责)(职责|配置|设置|情况)?$"
                    + "|^(内设)?(机构|人员)(设置|编制|组成|构成)(情况)?$|意见建议|意见和建议|工作建议|几点建议|^建议|体会|启示|请求|需要.{0,8}(支持|协调|解决)");

    /** What announces that things that were wanting are gone through one by one, with what was done about them. */
    private static final Pattern SETTLED = Pattern.compile("整改(?:工作)?(?:落实|进展|完成|推进)*(?:情况|成效|结果|进展)|问题整改$");

    /** What announces problems that are left, in a report about problems that are not. */
    private static final Pattern REMAINING = Pattern.compile(
            "^(?:当前|目前|整改)?(?:工作)?中?(?:[还仍尚]|依然)?(?:存在|面临|遗留)的?(?:主要|突出)?的?(?:困难|问题|不足|差距|短板|薄弱环节).{0,8}$");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9０-９])(20[0-9]{2})(?![0-9０-９])年?");

    /** One of these stands in whatever {@link #EXISTING} and {@link #PROBLEM} find; most headings have none and need no search. */
    private static final String PROBLEM_SIGNS = "题足板距难弱战约因";

    /** One of these stands in whatever {@link #WANTING} finds. */
    private static final String WANTING_SIGNS = "不欠薄滞缺短匮断偏较待需瓶矛压难任参流存有";

    private final OptionalInt year;

    HeadingReader(OptionalInt year) {
        this.year = year;
    }

    /** Reads a heading that says what the sections below it are for. */
    Stance read(String written) {
        String heading = Script.simplified(written);
        if (heading.isEmpty()) {
            return Stance.OPEN;
        }
        boolean problem = announcesProblems(heading);
        boolean plan = PLAN.matcher(heading).find() || TARGET.matcher(heading).find() || later(heading);
        boolean done = DONE.matcher(heading).find() && !OTHER.matcher(heading).find();
        if (done && (problem || plan) && JOIN.matcher(heading).find()) {
            return Stance.DONE_OR_ELSE;
        }
        if (problem && plan) {
            return Stance.PROBLEM_OR_PLAN;
        }
        if (problem) {
            return Stance.PROBLEM;
        }
        if (plan && (!done || END.matcher(heading).find())) {
            return Stance.PLAN;
        }
        if (done) {
            return Stance.PRACTICE;
        }
        return OTHER.matcher(heading).find() ? Stance.OTHER : Stance.OPEN;
    }

    private static boolean announcesProblems(String heading) {
        if (!hasOneOf(heading, PROBLEM_SIGNS)) {
            return false;
        }
        Matcher existing = EXISTING.matcher(heading);
        if (existing.find()) {
            return !TREATED.matcher(heading.substring(0, existing.start())).find();
        }
        return PROBLEM.matcher(heading).find() && !TREATED.matcher(heading).find();
    }

    private static boolean hasOneOf(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a heading says that something is wanting (干部教育存在短板, 人才引育还需加强). */
    static boolean wanting(String written) {
        String heading = Script.simplified(written);
        if (!hasOneOf(heading, WANTING_SIGNS)) {
            return false;
        }
        for (String clause : heading.split("[，,；;、]", -1)) {
            if (WANTING.matcher(clause).find()) {
                return !WORK.matcher(heading).find();
            }
        }
        return false;
    }

    /** Tells whether a heading announces what was done about things that were found wanting (巡察反馈问题整改情况). */
    static boolean settles(String written) {
        return SETTLED.matcher(Script.simplified(written)).find();
    }

    /** Tells whether a heading announces problems that are left over (目前还存在的问题). */
    static boolean remains(String written) {
        return REMAINING.matcher(Script.simplified(written)).find();
    }

    private boolean later(String heading) {
        Matcher matcher = YEAR.matcher(heading);
        boolean later = false;
        while (matcher.find()) {
            later |= year.isPresent() && Integer.parseInt(matcher.group(1)) > year.getAsInt();
        }
        return later;
    }
}
