package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that things are counted with. Many begin other words (支 and 支部), so each names the characters that must not follow it.
 * Immutable, thread-safe.
 */
final class Measures {

    /** Of each: the measure; with which quantities it counts (a Arabic, b blank, c Chinese); what must not follow. */
    private static final String TABLE = """
            人次 abc; 人 abc 民大才社事武力工保均文造防; 名 abc 称字片誉单; 个百分点 abc; 百分点 abc; 个班次 abc; 个批次 abc
            个场次 abc; 个 abc 月年星季工五; 次 abc 数日年序要生; 场次 abc; 场 abc 所地馆景面合长站镇; 件次 abc; 件 abc
            项次 abc; 项 abc 目; 家次 abc; 家 abc 庭属风长乡校; 条次 abc; 条 abc 件例款; 篇次 abc; 篇 abc 章幅; 册 abc; 本 abc 级科土地院校县区年着质领
            部 abc 门队长署委党领分; 台次 abc; 台 abc 风账商胞阶湾联资企; 套 abc 班; 批次 abc; 批 abc 示准复评; 班次 abc; 期次 abc; 期 ab 工项建间末望刊待货限
            户次 abc; 户 abc 籍外口主型; 亩 abc; 公顷 abc; 公里 abc; 千米 abc; 平方公里 abc; 平方米 abc; ㎡ abc; m² ab; 平米 abc; 立方米 abc; 公斤 abc; 千克 abc
            吨 abc; 元 abc 旦宵月素件; 元/人 abc; 美元 abc; 人民币 ab; 倍 abc 增; 堂 abc 课; 份 abc 额; 张 abc; 辆 abc 次; 辆次 abc; 支 abc 部持行队撑出付书委援
            座 abc 谈位右; 处 abc 级分理置长室于罚在; 所 abc 有属在长以需谓得做; 间 ab 接隔断; 起 abc 来步草点到诉伏源; 宗 abc 教旨; 例次 abc; 例 abc 会行如外
            床 abc; 轮次 abc; 轮 abc 训岗换值流车; 门次 ab; 门 ab 诊店户口前槛急; 节 ab 点约日能目俭水前后支; 课时 abc; 学时 abc; 学分 abc; 分钟 a 内
            分 a 别之局公院管类为成工期批钟; 位 abc 于置居列; 组 ab 织长员; 类 ab 型别似人; 幅 abc 度; 枚 abc; 株 abc; 棵 abc; 头 a 雁部脑; 只 a 有能要是
            面 ab 向积对临试上貌谈; 封 ab 闭控; 集 ab 体中团市成聚镇群约会训资采合; 栋 abc; 幢 abc; 艘 abc; 架 ab 构; 箱 abc; 斤 abc; 米 ab
            讲 ab 话座台堂师述好解坛授; 课次 abc; 车次 abc; 架次 abc; 天 ab 内前后来然津气; 个小时 ab 内制; 小时 ab 内制; 对 a 接口照标于; 盒 abc; 袋 abc; 盏 abc
            岁 ab 以至到及的; 万元 abc; 亿元 abc; % ab; ％ ab; ‰ ab; 兆瓦 ab; 千瓦 ab; 桌 abc; 页 ab; 款 ab 项; 人份 abc; 剂次 ab; 单 ab 位; 字 ab
            """;
    /** Where these follow 三个, the text is put in order, and nothing is counted. */
    private static final Pattern ORDER = Pattern.compile(
            "(?:方面|维度|层面|环节|阶段|角度|关键|统筹|结合|坚持|确保|着力|到位|不|必须|务必|注重|突出|带头|一律|一批|强化|加强|抓好|字|“|月|多月|工作日|小时|季度|年).*");

    private static final Pattern EACH = Pattern.compile(
            "[/／](?:平方公里|平方米|立方米|平米|公里|公斤|公顷|千瓦时|学期|小时|人次|人|户|年|季|月|周|日|天|亩|吨|斤|度|次|床|套|辆|台|件|个|米|生)(?![a-zA-Z/／])");

    private static final int LONGEST_EACH = 6;

    private static final Measures ALL = new Measures();

    private final Map<Character, List<Measure>> byFirst = new HashMap<>();

    /**
     * A measure.
     *
     * @param word the word
     * @param kinds with which quantities it counts
     * @param not the characters that must not follow
     */
    private record Measure(String word, String kinds, String not) {

        boolean fits(String text, int at, Quantity.Kind kind) {
            char letter = kind == Quantity.Kind.ARABIC ? 'a' : kind == Quantity.Kind.BLANK ? 'b' : 'c';
            int end = at + word.length();
            return kinds.indexOf(letter) >= 0
                    && text.startsWith(word, at)
                    && (end == text.length() || not.indexOf(text.charAt(end)) < 0);
        }
    }

    private Measures() {
        for (String entry : TABLE.split("[;\\n]", -1)) {
            String[] columns = entry.strip().split(" ", -1);
            if (columns.length > 1) {
                Measure measure = new Measure(columns[0], columns[1], columns.length > 2 ? columns[2] : "");
                byFirst.computeIfAbsent(columns[0].charAt(0), unseen -> new ArrayList<>())
                        .add(measure);
            }
        }
        byFirst.values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                        (Measure measure) -> -measure.word().length())));
    }

    /** Finds the longest measure at an index; gives the index behind it, and behind a second one in brackets: 场（次）. */
    static Optional<Integer> end(String text, int at, Quantity.Kind kind) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        for (Measure measure : ALL.byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (measure.fits(text, at, kind)) {
                int end = at + measure.word().length();
                String rest = text.substring(end, Math.min(text.length(), end + 4));
                boolean orders = kind == Quantity.Kind.CHINESE
                        && measure.word().equals("个")
                        && ORDER.matcher(rest).matches();
                return orders ? Optional.empty() : Optional.of(each(text, bracketed(text, end, kind)));
            }
        }
        return Optional.empty();
    }

    /** Gives the index behind what a measure is told by: 万元/年, 元/平方米. */
    private static int each(String text, int end) {
        Matcher each = EACH.matcher(text).region(end, Math.min(text.length(), end + LONGEST_EACH));
        return each.lookingAt() ? each.end() : end;
    }

    private static int bracketed(String text, int end, Quantity.Kind kind) {
        if (end < text.length() && "（(".indexOf(text.charAt(end)) >= 0) {
            for (Measure measure :
                    ALL.byFirst.getOrDefault(end + 1 < text.length() ? text.charAt(end + 1) : ' ', List.of())) {
                int close = end + 1 + measure.word().length();
                if (measure.fits(text, end + 1, kind)
                        && close < text.length()
                        && "）)".indexOf(text.charAt(close)) >= 0) {
                    return close + 1;
                }
            }
        }
        return end;
    }
}
