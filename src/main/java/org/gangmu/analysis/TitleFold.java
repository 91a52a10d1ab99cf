package org.gangmu.analysis;

import java.util.List;
import java.util.regex.Pattern;
import org.gangmu.source.Script;
import org.gangmu.source.Span;

/**
 * Folds the forms of one title into one: white space, widths, the marks of an inner title, the edition behind (（试行）), blanks, the
 * year that is blank, and an office before it of which only the level is left (xx市xx区). A named office and a year in figures stay:
 * they make another document. Stateless.
 */
final class TitleFold {

    /** Stands for a blank while a title is folded. */
    private static final char BLANK = '\uffff';

    private static final String SHOWN_BLANK = "××";
    /** A shorter rest would not tell what the document is. */
    private static final int LEAST_REST = 4;

    private static final Pattern EDITION = Pattern.compile("（(?:试行|暂行|修订|修订版|修订稿|修正|修正版|征求意见稿|讨论稿|草案|送审稿)）$");
    private static final Pattern BLANK_YEAR =
            Pattern.compile("（\uffff年?[-—–~～至到]{1,2}\uffff年?）|\uffff年?[-—–~～至到]{1,2}\uffff年度?|\uffff年度?|（\uffff）");
    private static final Pattern BLANKS_ONLY = Pattern.compile("[\uffff\\p{P}]*");
    private static final List<String> LEVELS = List.of(
            "自治区", "自治州", "自治县", "开发区", "街道", "社区", "集团", "公司", "大学", "学院", "学校", "中学", "小学", "医院", "法院", "省", "市", "县",
            "区", "旗", "州", "盟", "乡", "镇", "村", "局", "厅", "院", "校");
    /** With these a level makes one word: 区委, 县直. */
    private static final List<String> AFTER_LEVEL = List.of("委", "政府", "直", "级", "属", "域", "内", "管", "长");

    private TitleFold() {}

    /** Gives a title in simplified characters without white space, with narrow letters and wide brackets, titles within it in 〈〉. */
    static String clean(String title) {
        return Script.simplified(Widths.plain(title))
                .replace('《', '〈')
                .replace('》', '〉')
                .replace('(', '（')
                .replace(')', '）');
    }

    /** Gives what all spellings of a title share. */
    static String key(String title) {
        return EDITION.matcher(clean(title)).replaceFirst("").replaceAll("[“”\"、，·]", "");
    }

    /** Gives the name under which all forms of a cleaned title stand; empty where it is all blank. */
    static String name(String clean) {
        String title = EDITION.matcher(clean).replaceFirst("");
        List<Span> blanks = Blanks.find(title);
        if (blanks.isEmpty()) {
            return title;
        }
        String marked = marked(title, blanks);
        if (BLANKS_ONLY.matcher(marked).matches()) {
            return "";
        }
        String timeless = BLANK_YEAR.matcher(marked).replaceAll("");
        return withoutOffice(timeless).replace(String.valueOf(BLANK), SHOWN_BLANK);
    }

    private static String marked(String title, List<Span> blanks) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span blank : blanks) {
            marked.append(title, at, blank.start()).append(BLANK);
            at = blank.end();
        }
        return marked.append(title, at, title.length()).toString();
    }

    private static String withoutOffice(String title) {
        int at = title.startsWith("中共") ? 2 : 0;
        String level = "";
        boolean found = false;
        while (at < title.length() && title.charAt(at) == BLANK) {
            at++;
            found = true;
            level = level(title, at);
            at += level.length();
        }
        String rest = title.substring(at);
        if (AFTER_LEVEL.stream().anyMatch(rest::startsWith)) {
            rest = level + rest;
        }
        boolean drops = found && rest.length() >= LEAST_REST && (!level.isEmpty() || TitleKind.isDocument(rest));
        return drops ? rest : title;
    }

    private static String level(String title, int at) {
        return LEVELS.stream()
                .filter(level -> title.startsWith(level, at))
                .findFirst()
                .orElse("");
    }
}
