package org.gangmu.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.analysis.Figure.Comparison;
import org.gangmu.source.Characters;

/**
 * What stands around a figure in its clause: what was counted, and how it compares.
 *
 * param lead what stands before it, from the beginning of the clause or the figure before
 * param follow what stands behind it, to the end of the clause or the next figure
 */
record FigureClause(String lead, String follow) {

    private static final String FILLERS = "[了约近为各共仅在大概不累计总先后已足有约仅为其中的将是至]{0,6}";
    private static final Pattern SHARE =
            Pattern.compile(".*(?:占比|比重|比例|占(?!地|用|领|道|有|据)[^，。]{0,14})(?:达到|达|超过|超|不足|低于|高于)?" + FILLERS);
    private static final Pattern CHANGED_TO = Pattern.compile(
            ".*(?:提高|提升|增加|增长(?!率)|上升|扩大|下降|降低|减少|压缩|缩短|压减|回落|降(?!幅)|升(?!幅)|增(?![速幅长])|减|缩)[^，。]{0,4}(?:到|至|为)"
                    + FILLERS);
    private static final Pattern REACHED = Pattern.compile(".*(?:达到|达成|达|突破|超过|超|高达|多达)" + FILLERS);
    /** 增长超过 tells how much, not how far. */
    private static final Pattern GROWS = Pattern.compile(".*(?:增长|提高|提升|上升|增幅|下降|降低|减少|降幅)(?:超过|超|达|达到)?" + FILLERS);

    private static final Pattern GROWTH =
            Pattern.compile(".*(?:(?:(?<!负)增长率?|提高|提升|上升|增加|新增|增收|净增|上涨|扩大|增幅|增速|同比增|增)(?:幅度)?(?:超过|超|达|达到)?" + FILLERS
                    + "|(?:新增|净增)[^，。]{1,14})");
    private static final Pattern FALL =
            Pattern.compile(".*(?:(?:负增长|下降|减少|降低|压缩|压减|缩短|缩减|回落|降幅|精简|减|降)(?:幅度)?(?:超过|超|达|达到)?" + FILLERS
                    + "|(?:压减|压缩|减少|缩减|精简)[^，。]{1,10})");
    /** Words at the end of the lead that belong to the figure, not to what was counted. */
    private static final Pattern LEAD_END = Pattern.compile(
            "(?:占比|占|达到|达|突破|超过|超|(?<![节集预签])约|近|共计|共有|共|累计|总计|合计|各|(?<=[率量数值额度例速幅])为|了|已|有|(?<![人户年月日平亩床班生师次])均|仅|分别|高达|多达|不少于|不低于|至少|以上|百分之|先后|[-－—–])+$");

    private static final Pattern LEAD_START =
            Pattern.compile("^(?:、|和|及|以及|与|或|并|其中|先后|累计|共计|共|已|今年以来|年内|全年|本年度|目前|截至目前|通过)+");
    /** What stands between the two values of a change: 由3.2亿元增加到5.6亿元. */
    private static final Pattern CHANGE = Pattern.compile(
            "(?:进一步|逐步|稳步|大幅|快速)?(?:提高|提升|增加|增长|上升|扩大|扩展|拓展|发展|调整|下降|降低|减少|压缩|缩短|压减|回落|上涨|[上下]调|转|变|改|降|升|增|减|缩|涨|跌)?(?:到|至|为)");
    /** Where one of these begins, another thing is told than what was counted. */
    private static final Pattern FOLLOW_END = Pattern.compile(
            "(?:[、，]|并|以上|以下|以内|左右|(?<!目)的|到(?![位期场])|在|中(?=$|，)|进入|参加|担任|被|均|全部|纳入|入选|次之|和(?=.{0,4}$)).*");

    /** Each word that compares holds one of these. */
    private static final String SIGNS = "占比重达破超高多增提升长加扩涨降减缩落精";

    /** How much of the lead tells how a figure compares, in UTF-16 units. */
    private static final int NEAR = 24;

    private static final int LONGEST_COUNTED = 40;

    /** Tells how the figure compares. */
    Comparison comparison(boolean isShare) {
        String near = lead.substring(Math.max(0, lead.length() - NEAR)).stripTrailing();
        if (near.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) {
            return Comparison.NONE;
        }
        if (isShare && SHARE.matcher(near).matches()) {
            return Comparison.SHARE;
        }
        if (CHANGED_TO.matcher(near).matches()
                || (REACHED.matcher(near).matches() && !GROWS.matcher(near).matches())) {
            return Comparison.REACHED;
        }
        if (GROWTH.matcher(near).matches()) {
            return Comparison.GROWTH;
        }
        return FALL.matcher(near).matches() ? Comparison.FALL : Comparison.NONE;
    }

    /** Tells what was counted, as the clause says it: the words before the figure and, where the thing itself stands behind it, those. */
    String counted() {
        String before = withoutEnd(withoutOpening(lead.strip()));
        before = LEAD_START.matcher(before).replaceFirst("").strip();
        String after = follow.strip();
        if ((before.endsWith("由") || before.endsWith("从"))
                && before.length() > 1
                && CHANGE.matcher(after).matches()) {
            return clip(before.substring(0, before.length() - 1));
        }
        Matcher end = FOLLOW_END.matcher(after);
        after = end.find() ? after.substring(0, end.start()) : after;
        boolean thing = !after.isEmpty() && (Characters.isHan(after.charAt(0)) || "“《".indexOf(after.charAt(0)) >= 0);
        String counted = thing ? before + after : before;
        if (counted.isEmpty()) {
            counted = lead.strip().isEmpty() ? follow.strip() : lead.strip();
        }
        return counted.length() <= LONGEST_COUNTED ? counted : clip(before, thing ? after : "", counted);
    }

    /** Tells whether what stands before the figure leads from the one before it to this one as its goal. */
    boolean isGoal() {
        return CHANGE.matcher(lead.strip()).matches();
    }

    private static String clip(String counted) {
        return counted.length() <= LONGEST_COUNTED ? counted : clip(counted, "", counted);
    }

    private static String withoutEnd(String lead) {
        Matcher end = LEAD_END.matcher(lead);
        end.region(Math.max(0, lead.length() - NEAR / 2), lead.length());
        return end.find() ? lead.substring(0, end.start()) : lead;
    }

    /** Leaves out what stands before a bracket that is still open: what is counted stands within it. */
    private static String withoutOpening(String lead) {
        int open = lead.lastIndexOf('（');
        return open > lead.lastIndexOf('）') ? lead.substring(open + 1) : lead;
    }

    /** Keeps the thing itself where it stands behind the figure, else the words nearest to it. */
    private static String clip(String before, String after, String all) {
        if (after.length() < 2) {
            return '…' + all.substring(all.length() - LONGEST_COUNTED);
        }
        String near = before.length() <= LONGEST_COUNTED / 2 ? before : "…";
        int room = LONGEST_COUNTED - near.length();
        return near + (after.length() <= room ? after : after.substring(0, room) + '…');
    }
}
