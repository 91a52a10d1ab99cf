package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.analysis.FacetReason.Sign;
import org.gangmu.language.WordFinder;
import org.gangmu.source.Script;

/** Counts the words of a text that tell practice, problem and plan apart. Used by one thread, for one section. */
final class FacetWords {

    private static final String DONE =
            "先后 累计 截至目前 截至 今年以来 一年来 年初以来 全年共 共开展 共召开 共举办 共组织 共完成 开展了 召开了 举办了 完成了 实现了 建立了 制定了 组织了 取得了 已完成 已建成 已全部"
                    + " 荣获 被评为 被授予 获评 同比增长 同比下降 圆满完成 全面完成 顺利完成 顺利通过 成功创建 如期完成 得到了 明显提升 显著提升 显著提高 明显提高 稳步提升 有效提升 有力推动 取得明显 取得显著 印发 建成 新增 达到";
    private static final String WANTING =
            "不足 不够 不强 不高 不深 不实 不紧 不严 不到位 不平衡 不充分 不明显 不完善 不规范 不健全 不均 不密切 不及时 不彻底 不理想 欠缺 薄弱 滞后 缺乏 短缺 紧缺 匮乏 有待 还需 尚需 亟待 亟需"
                    + " 差距 瓶颈 短板 弱项 偏弱 偏低 偏少 较弱 较少 较低 较差 时有发生 仍存在 还存在 仍然存在 依然存在 流于形式 参差不齐 断档 断层 畏难 重视不 力度不 意识不 能力不 水平不 落实不 效果不 质量不 用力不 有折扣 打折扣 不愿 不敢担当 应付 一般化 简单化 形式化 单一 老化";
    private static final String COMING =
            "下一步 下步 下一阶段 今后 接下来 明年 来年 新的一年 力争 拟 我将 我们将 我局将 我院将 我校将 公司将 将继续 将进一步 将以 将围绕 将着力 将按照 将坚持 将重点 将认真 将切实 将严格 将加强 将不断 将积极 将持续 要坚持 要加强 要进一步 争取 年内 年底前";

    /** What plans say, but practices too. */
    private static final String STRIVING = "进一步 继续 持续 确保 着力 努力 加快 加大 严格 切实 不断";

    /** What tells of work on things that were wanting. */
    private static final String TREATED = "针对 解决 整改 补齐 破解 治理 攻克 推行 纠正 化解";

    private static final List<String> WORDS = new ArrayList<>();
    private static final int FIRST_WANTING;
    private static final int FIRST_COMING;
    private static final int FIRST_STRIVING;
    private static final int FIRST_TREATED;
    private static final WordFinder FINDER;

    static {
        WORDS.addAll(List.of(DONE.split(" ", -1)));
        FIRST_WANTING = WORDS.size();
        WORDS.addAll(List.of(WANTING.split(" ", -1)));
        FIRST_COMING = WORDS.size();
        WORDS.addAll(List.of(COMING.split(" ", -1)));
        FIRST_STRIVING = WORDS.size();
        WORDS.addAll(List.of(STRIVING.split(" ", -1)));
        FIRST_TREATED = WORDS.size();
        WORDS.addAll(List.of(TREATED.split(" ", -1)));
        FINDER = WordFinder.of(WORDS);
    }

    private int done;
    private int wanting;
    private int coming;
    private int striving;
    private int treated;

    void add(String text) {
        FINDER.find(Script.simplified(text), (start, end, word) -> {
            switch (sign(word)) {
                case DONE -> done++;
                case WANTING -> wanting++;
                case COMING -> coming++;
                case STRIVING -> striving++;
                case TREATED -> treated++;
            }
        });
    }

    /** Adds the words of a text to those that were found, each once. */
    static void find(String text, Map<Sign, List<String>> found) {
        FINDER.find(Script.simplified(text), (start, end, word) -> {
            List<String> same = found.computeIfAbsent(sign(word), sign -> new ArrayList<>());
            if (!same.contains(WORDS.get(word))) {
                same.add(WORDS.get(word));
            }
        });
    }

    private static Sign sign(int word) {
        if (word < FIRST_WANTING) {
            return Sign.DONE;
        }
        if (word < FIRST_COMING) {
            return Sign.WANTING;
        }
        if (word < FIRST_STRIVING) {
            return Sign.COMING;
        }
        return word < FIRST_TREATED ? Sign.STRIVING : Sign.TREATED;
    }

    /** Decides under a heading that announces problems and plans (存在问题及下步打算). */
    Facet problemOrPlan() {
        int plan = coming + striving;
        if (done > wanting && done >= plan) {
            return Facet.PRACTICE;
        }
        return wanting > 0 && 2 * wanting >= plan ? Facet.PROBLEM : Facet.PLAN;
    }

    /** Decides under a heading that announces work done and something else (工作情况及下步打算). */
    Facet doneOrElse() {
        if (wanting > 1 && wanting > done + treated) {
            return Facet.PROBLEM;
        }
        return coming > done ? Facet.PLAN : Facet.PRACTICE;
    }

    /** Decides where no heading says anything; empty where the words do not say it clearly. */
    Optional<Facet> told() {
        if (wanting >= 3 && wanting > 2 * (done + treated)) {
            return Optional.of(Facet.PROBLEM);
        }
        return done > 0 ? Optional.of(Facet.PRACTICE) : Optional.empty();
    }
}
