package org.gangmu.outline;

import java.util.regex.Pattern;
import org.gangmu.source.Characters;
import org.gangmu.source.Script;
import org.gangmu.source.Text;

/**
 * Lines that a web page puts around the title of a report: when and by whom it was put there, the names of the site and of its
 * buttons. They are only asked for at the head of a report, and nothing that is text is lost by them: they stay as wrapper. Stateless.
 */
final class WebLines {

    private static final int LONGEST = 60;
    private static final int LONGEST_SITE = 30;

    /** A day written as machines write it, with something beside it, or a time of the day. */
    private static final Pattern STAMP = Pattern.compile(
            "[^，。；]*(?:(?:19|20)\\d{2}[-/]\\d{1,2}[-/]\\d{1,2}|(?<!\\d)[012]?\\d:[0-5]\\d(?::[0-5]\\d)?(?!\\d))[^。；]*");

    /** A label and what it says: 归档时间：2023-06-15, 访问量：. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:[·•●]\\s*)?[^，。；、：:\\s]{0,6}(?:时间|日期|机构|索引号|文号|字号|方式|分类|名称|程序|来源|网站|编辑|点击|访问量|浏览量|阅读量|次数|人气|热度|摘要|效力|有效性|概述|推荐人|上传人)\\s*[：:].*");

    /** The same labels in a row, without a colon: 索引号 0013/2021 主题分类 政务公开. */
    private static final Pattern TABLE =
            Pattern.compile("\\S{0,4}(?:索引号|分类|日期|机构|时间|机关)\\s*\\S+\\s+\\S{0,4}(?:分类|机构|方式|文号|日期)\\s*\\S+");

    private static final Pattern SITE = Pattern.compile(
            ".*(?:[~～]|[网網](?:站|首页)?|首页|文库|文档|(?:范文|公文|文档|文秘)(?:站|屋|吧|之家)|[移手][动机]版|栏目|详细信息|公开具体内容|资源描述|(?:欢迎|歡迎)(?:您)?(?:来到|访问|光临).*|星期[一二三四五六日])");

    /** What a page says of its file: 约5.6千字, 11页, 22KB. */
    private static final Pattern FACT =
            Pattern.compile("(?:[-•·]\\s*)?约?\\s?\\d[\\d.,]*\\s?(?:千字|万字|字|页|[KMk][Bb]?|次|阅读|下载)|VIP\\S{1,4}|海报");

    private static final Pattern DATELINE = Pattern.compile("(?:新华社|本报|本网)[^，。]{0,16}电");

    private WebLines() {}

    /** Whether a line that stands above a title or right below one belongs to the page, not to the report. */
    static boolean isAround(Text line) {
        if (line.length() > LONGEST || Landmarks.isDate(line) || Prose.isClosed(line)) {
            return false;
        }
        String words = Script.simplified(line);
        return STAMP.matcher(words).matches()
                || LABEL.matcher(words).matches()
                || TABLE.matcher(words).matches()
                || DATELINE.matcher(words).matches()
                || FACT.matcher(words).matches()
                || isMute(line);
    }

    /** Whether a line above a title names the site, not the report. */
    static boolean isAbove(Text line) {
        boolean isSite = line.length() <= LONGEST_SITE
                && SITE.matcher(Script.simplified(line)).matches()
                && !Landmarks.endsLikeTitle(line);
        return isSite || isAround(line);
    }

    /** Whether no Chinese character stands in a line and no figure that would be a date: 999+, | cwl2. */
    private static boolean isMute(Text line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Characters.isHan(c) || c == '×' || c == '*' || c == '（' || c == '(') {
                return false;
            }
        }
        return line.length() <= LONGEST_SITE;
    }
}
