package org.gangmu.check;

import java.util.Set;
import java.util.regex.Pattern;
import org.gangmu.source.Characters;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/**
 * T03: a word, phrase or sentence twice in a row: 各部门各部门. Two characters twice are mostly right (研究研究, 一件一件, 主体责任|责任清单), so of those only
 * words that nobody doubles are found, and nouns (工作工作) where no compound follows; so are longer ones, but for 一个问题一个问题 and the like.
 */
final class DoubledWordRule implements FileRule {

    private static final int LONGEST = 60;

    /** From this length on punctuation may stand in what is doubled. */
    private static final int SENTENCE = 12;

    private static final String NUMERALS = "〇零一二三四五六七八九十百千万年月日○";
    private static final String BLANKS = "xX*×";

    private static final Set<String> NEVER_DOUBLED = Set.of(
            "进行", "我们", "他们", "以及", "并且", "而且", "但是", "同时", "通过", "按照", "根据", "关于", "为了", "已经", "正在", "因为", "所以", "如果",
            "虽然", "其中", "对于", "由于", "从而", "或者", "不断", "坚持", "切实", "认真", "积极", "充分", "深入", "全面", "着力", "必须", "仍然", "取得",
            "存在", "有效", "各级", "各项", "各类", "推动", "推进", "加强", "强化", "提高", "促进", "深化", "健全", "完善", "建立", "开展", "围绕", "立足",
            "聚焦", "紧扣", "确保", "做好", "抓好", "做到", "严格", "大力", "扎实", "持续", "全力", "始终", "实现", "广大", "有关", "相关", "针对", "目前",
            "此外", "因此", "然而", "甚至", "尤其", "不仅", "不但", "只有", "只要", "以来", "我县", "我市", "我区", "我镇", "我局", "我院", "我校");

    /** Nouns that end one compound and begin the next (重点工作|工作专班), so that they are doubled only where no compound follows. */
    private static final Set<String> NOUNS =
            Set.of("工作", "部门", "单位", "建设", "干部", "群众", "企业", "问题", "任务", "学校", "乡镇", "社会", "服务", "管理", "年度");

    /** What follows a noun that begins no compound. */
    private static final Pattern NO_COMPOUND =
            Pattern.compile("$|[\\s，。；、：！？,;）”的和与及等]|开展|落实|取得|进行|进一步|有序|不断|中(?![心央国层小介])|方面|认真|积极|都|均|要(?![求点素领])");

    private static final int LONGEST_FOLLOW = 3;

    /** Behind these a noun stands first and ends no compound, so that twice is wrong whatever follows. */
    private static final Pattern NO_COMPOUND_BEFORE = Pattern.compile("推动|推进|促进|加强|强化|提升|提高|做好|抓好|促使|深入|面向|围绕");

    private static final int LONGEST_BEFORE = 2;

    /** A title that ran into the text may end with the word that begins it (…述职报告|述职报告是…). */
    private static final Pattern TITLE_END = Pattern.compile("(?:报告|总结|汇报|计划|材料|讲话|发言|方案|要点)$");

    private static final int LONGEST_TITLE = 60;

    private static final Pattern CLOSED = Pattern.compile("[。？！；，,?!;]");

    @Override
    public String id() {
        return "T03";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        boolean first = true;
        for (Text text : file.paragraphs()) {
            String chars = text.toString();
            int[] next = next(chars);
            int at = 0;
            while (at < chars.length()) {
                int length = doubled(chars, at, next);
                int end = at + 2 * length;
                while (length > 0 && chars.regionMatches(at, chars, end, length)) {
                    end += length;
                }
                if (length > 0 && !(first && isTitle(chars, at, length))) {
                    found.add(this, text, new Span(at, end), chars.substring(at, at + length));
                }
                at = Math.max(at + 1, end);
            }
            first = false;
        }
    }

    /** Whether what is doubled is the end of a title and the beginning of the text behind it. */
    private static boolean isTitle(String text, int at, int length) {
        int end = at + 2 * length;
        return at > 1
                && end <= LONGEST_TITLE
                && TITLE_END.matcher(text.substring(at, at + length)).find()
                && !CLOSED.matcher(text.substring(0, at)).find()
                && CLOSED.matcher(text.substring(end)).find();
    }

    /** For each character the index where it stands next; the text's length where it does not, or only beyond what counts. */
    private static int[] next(String text) {
        char[] chars = text.toCharArray();
        int[] next = new int[chars.length];
        for (int at = 0; at < chars.length; at++) {
            int last = Math.min(chars.length, at + LONGEST + 1);
            int behind = at + 1;
            while (behind < last && chars[behind] != chars[at]) {
                behind++;
            }
            next[at] = behind < last ? behind : chars.length;
        }
        return next;
    }

    /** The length of what stands twice from an index on; 0 if nothing does. What is doubled begins where its first character stands again. */
    private static int doubled(String text, int at, int[] next) {
        int most = Math.min(LONGEST, (text.length() - at) / 2);
        for (int again = next[at]; again - at <= most; again = next[again]) {
            int length = again - at;
            boolean twice = length > 1 && text.regionMatches(at, text, again, length);
            if (twice && isWrong(text, at, length)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isWrong(String text, int at, int length) {
        if (length == 2) {
            return isDoubledWord(text, at);
        }
        char first = text.charAt(at);
        boolean sentence = length >= SENTENCE;
        if (!Characters.isHan(first) || "一逐每几两半挨".indexOf(first) >= 0) {
            return false;
        }
        boolean one = true;
        boolean numerals = true;
        boolean words = true;
        boolean blanks = false;
        for (int i = at; i < at + length; i++) {
            char c = text.charAt(i);
            one &= c == first;
            numerals &= NUMERALS.indexOf(c) >= 0;
            words &= Characters.isHan(c);
            blanks |= BLANKS.indexOf(c) >= 0;
        }
        return !one && !numerals && (words || (sentence && !blanks));
    }

    /** A meeting to push a thing forward (推进会) and what can be sustained (可持续) may stand beside its own word. */
    private static boolean isDoubledWord(String text, int at) {
        String word = text.substring(at, at + 2);
        int end = at + 4;
        if (NOUNS.contains(word)) {
            String follow = text.substring(end, Math.min(text.length(), end + LONGEST_FOLLOW));
            String before = text.substring(Math.max(0, at - LONGEST_BEFORE), at);
            return NO_COMPOUND.matcher(follow).lookingAt()
                    || NO_COMPOUND_BEFORE.matcher(before).matches();
        }
        boolean compound = text.startsWith("会", end) || (at > 0 && text.charAt(at - 1) == '可');
        return NEVER_DOUBLED.contains(word) && !compound;
    }
}
