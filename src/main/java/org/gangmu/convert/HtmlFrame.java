package org.gangmu.convert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the lines off the text of a web page that belong to the page: the way to it above the title, when it was put there and how often
 * it was read, what readers may do with it, the pages before and after it, who runs the site. Only whole lines near the beginning and the
 * end are looked at, and only such as can be nothing else. Immutable.
 *
 * @param text the text without these lines
 * @param lines how many were taken off
 */
record HtmlFrame(String text, int lines) {

    private static final int NEAR_TOP = 12;
    private static final int NEAR_END = 20;
    private static final int LONGEST = 160;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");

    private static final Pattern WAY = Pattern.compile(
            "(?:(?:您|你)?(?:现在|当前|所在)?的?(?:当前|所在)?位置(?:是|为)?\\s*[：:].{1,100}"
                    + "|(?:(?:您|你)?(?:现在|当前|所在)?的?(?:当前|所在)?位置\\s*[：:]?\\s*)?(?:网站|返回|本站)?首\\s?页(?:\\s*[>＞»›→]+\\s*[^>＞»›→。]{1,40}){1,8}\\s*[>＞»›→]*)");

    private static final String LABEL =
            "(?:发布|发稿|发表|更新|录入|添加)(?:时间|日期)|时间|日期|(?:信息|文章|稿件)?来源|(?:文章|信息)?作者|发布(?:单位|机构|人|者)|供稿|"
                    + "(?:责任)?编辑|(?:浏览|点击|阅读|访问)(?:次数|数|量|率)?|人气|字号|字体(?:大小)?|视力保护色";

    private static final Pattern FIELD =
            Pattern.compile("(?:" + LABEL + ") ?[：:] ?[^ ：:。]{0,40}(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?");

    /** What stands between and behind fields. */
    private static final Pattern REST = Pattern.compile("[ |｜/【】\\[\\]()（）大中小次打印关闭本页窗口分享收藏默认特超]*");

    /** A line with none of these may be the author's own. */
    private static final Pattern SITE =
            Pattern.compile("(?:发布|发稿|更新|录入|添加)(?:时间|日期)|(?:浏览|点击|阅读|访问)(?:次数|数|量|率)?\\s*[：:]|字号|字体|视力保护色");

    private static final Pattern TOOLS = Pattern.compile(
            "(?:[\\[【〖（(]?\\s*(?:打印(?:本页|此页|本文|文章|页面)?|关闭(?:窗口|本页|页面|此页)?|返回(?:顶部|首页|列表|上一页)|回到顶部|加入收藏|收藏(?:本页|此页)?"
                    + "|分享(?:到|至|本页)?|我要纠错|推荐给好友|复制链接|字体|大|中|小)\\s*[：:]?\\s*[\\]】〗）)]?[\\s|｜/]*){1,10}");

    /** Alone, these would be a word of the size of letters. */
    private static final Pattern TOOL = Pattern.compile("打印|关闭|返回|回到顶部|收藏|分享|纠错|复制链接");

    private static final Pattern NEIGHBOUR =
            Pattern.compile("[<《\\[【]?(?:上|下)一?(?:篇|条)(?:文章|新闻|信息|：|:|\\s|】|\\]|$).{0,120}");

    private static final Pattern OWNER =
            Pattern.compile(".*(?:版权所有|版权归|ICP备|icp备|备案号|公网安备|网站标识码|网站地图|[Cc]opyright|COPYRIGHT|©).*");

    private static final Pattern HOST = Pattern.compile(
            "(?:主办(?:单位)?|承办(?:单位)?|技术支持|网站维护|维护单位)\\s*[：:].*|(?:[^。]{0,20}(?:联系我们|网站声明|关于我们|法律声明)[^。]{0,20})");

    private static final Pattern ADDRESS = Pattern.compile("(?:单位|联系|通讯)?(?:地址|邮编|邮政编码|电话|传真|邮箱|电子邮箱)\\s*[：:].*");

    /** Takes the lines of the page off a text. */
    static HtmlFrame off(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        long before = said(lines);
        foot(lines);
        tools(lines);
        top(lines);
        int taken = (int) (before - said(lines));
        return new HtmlFrame(
                taken == 0 ? text : String.join("\n", lines).strip().concat("\n"), taken);
    }

    private static long said(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).count();
    }

    /** Below the text: who runs the site, with all that stands under it of the same kind. */
    private static void foot(List<String> lines) {
        int first = lines.size();
        boolean owned = false;
        for (int i = lines.size() - 1; i >= 0 && lines.size() - i <= NEAR_END; i--) {
            String line = plain(lines.get(i));
            boolean owner = is(OWNER, line);
            if (owner || is(HOST, line)) {
                first = i;
                owned |= owner;
            } else if (!line.isEmpty() && !is(ADDRESS, line) && !isTools(line) && !is(NEIGHBOUR, line)) {
                break;
            }
        }
        if (owned) {
            lines.subList(first, lines.size()).clear();
        }
    }

    /** Below the text, too, but other things may stand under them. */
    private static void tools(List<String> lines) {
        int seen = 0;
        for (int i = lines.size() - 1; i > 0 && seen < NEAR_END; i--) {
            String line = plain(lines.get(i));
            seen += line.isEmpty() ? 0 : 1;
            if (isTools(line) || is(NEIGHBOUR, line)) {
                lines.remove(i);
            }
        }
    }

    /** Above the text: the way to the page, and under the title what the site says of it. */
    private static void top(List<String> lines) {
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < NEAR_TOP; ) {
            String line = plain(lines.get(i));
            if (line.indexOf('。') >= 0 || line.length() > LONGEST) {
                return;
            }
            seen += line.isEmpty() ? 0 : 1;
            if (is(WAY, line) || isFields(line) || isTools(line)) {
                lines.remove(i);
            } else {
                i++;
            }
        }
    }

    /** Makes every run of blanks, wide ones too, a single one. */
    private static String plain(String line) {
        return BLANKS.matcher(line).replaceAll(" ").strip();
    }

    private static boolean isFields(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST
                && SITE.matcher(line).find()
                && REST.matcher(FIELD.matcher(line).replaceAll(" ")).matches();
    }

    private static boolean isTools(String line) {
        return is(TOOLS, line) && TOOL.matcher(line).find();
    }

    private static boolean is(Pattern pattern, String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST
                && pattern.matcher(line).matches();
    }
}
