package org.gangmu.analysis;

import java.util.regex.Pattern;
import org.gangmu.source.Characters;

/**
 * Tells a minus from a dash: 同比增长-3.5％ fell, 5-10人 and 2021-2023年 did not, and 减负3项 is less of a burden. Stateless.
 */
final class FigureSign {

    private static final String MINUS = "-－−﹣";
    private static final char NEGATIVE = '负';

    /** Behind these a value is told, so that what stands before its digits is its sign. */
    private static final Pattern TELLS = Pattern.compile(
            "(?:增长|增加|增速|增幅|涨幅|降幅|增|涨|上升|升|下降|降|变化|变动|同比|环比|[较比][^，。]{1,6}|为|是|达|到|至|约|分别|[长润益]率|额|差|值|利润|收益)$");

    /** These are never negative; a dash behind them leads to their value. */
    private static final Pattern RATE = Pattern.compile("(?:(?<![增长润益])率|占比|比例|比重)$");

    private static final String OPENS = "、，和与（(：:";
    private static final int NEAR = 12;

    private FigureSign() {}

    /**
     * Finds the sign of a value.
     *
     * @param text the text
     * @param start where the digits or numerals begin
     * @return where the sign begins; the same index where there is none
     */
    static int begin(String text, int start) {
        int sign = start - 1;
        if (sign < 1 || !isSign(text.charAt(sign))) {
            return start;
        }
        char before = text.charAt(sign - 1);
        boolean spaced = before == ' ' && sign > 1 && Characters.isHan(text.charAt(sign - 2));
        boolean told = tells(text, sign);
        if (RATE.matcher(text.substring(Math.max(0, sign - NEAR), sign)).find()) {
            return start;
        }
        boolean doubtful = text.charAt(sign) == NEGATIVE || spaced;
        boolean possible = doubtful
                ? told || "、和与".indexOf(before) >= 0
                : OPENS.indexOf(before) >= 0 || (Characters.isHan(before) && !isNumeral(before));
        return possible ? sign : start;
    }

    /**
     * Tells whether a value is told before an index: 同比增长 before -3人.
     *
     * @param text the text
     * @param sign where the sign stands
     * @return whether a minus there can be nothing but a sign, whatever the unit
     */
    static boolean tells(String text, int sign) {
        return TELLS.matcher(text.substring(Math.max(0, sign - NEAR), sign).strip())
                .find();
    }

    /** Whether a character makes the number behind it negative. */
    static boolean isSign(char c) {
        return c == NEGATIVE || MINUS.indexOf(c) >= 0;
    }

    private static boolean isNumeral(char c) {
        return "一二三四五六七八九零〇两".indexOf(c) >= 0 || QuantityNumber.POWERS.indexOf(c) >= 0;
    }
}
