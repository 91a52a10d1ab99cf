package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the line of a title may break, so that it never breaks inside a phrase. */
final class TitlePhrases {

    /** Words of the genre that begin a phrase; and what ends one. */
    private static final Pattern BORDER = Pattern.compile("(?<=年度?|关于|的|——|、|，|）|》)(?![年度、，）》）])"
            + "|(?=关于|落实|履行|推进|加强|贯彻|开展|全面从严治党|党风廉政|主体责任|党建工作|工作总结|工作报告|工作情况|情况的?报告"
            + "|情况的?汇报|述职|述责|述廉|抓基层|自查|实施方案|《|（)");

    private TitlePhrases() {}

    /**
     * Cuts a title at the borders of its phrases.
     *
     * @param title a title
     * @return the phrases, in order; joined they are the title
     */
    static List<String> of(String title) {
        List<String> phrases = new ArrayList<>();
        Matcher border = BORDER.matcher(title);
        int at = 0;
        while (border.find()) {
            if (border.start() - at >= 2 && title.length() - border.start() >= 2) {
                phrases.add(title.substring(at, border.start()));
                at = border.start();
            }
        }
        phrases.add(title.substring(at));
        return phrases;
    }
}
