package org.gangmu.check;

import java.util.Set;
import org.gangmu.source.Characters;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/**
 * T03: a word, phrase or sentence twice in a row: 各部门各部门. Two characters twice are mostly right (研究研究, 一件一件, 主体责任|责任清单), so of those only
 * words that nobody doubles are found; so are longer ones, but for 一个问题一个问题 and the like.
 */
final class DoubledWordRule implements FileRule {

    private static final int LONGEST = 60;

    /** From this length on punctuation may stand in what is doubled. */
    private static final int SENTENCE = 12;

    private static final Set<String> NEVER_DOUBLED = Set.of(
            "进行", "我们", "他们", "以及", "并且", "而且", "但是", "同时", "通过", "按照", "根据", "关于", "为了", "已经", "正在", "因为", "所以", "如果",
            "虽然", "其中", "对于", "由于", "从而", "或者", "不断", "坚持", "切实", "认真", "积极", "充分", "深入", "全面", "着力", "必须", "仍然", "取得",
            "存在", "有效");

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
                if (length > 0) {
                    found.add(this, text, new Span(at, end), chars.substring(at, at + length));
                }
                at = Math.max(at + 1, end);
            }
        }
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
            if (twice && isWrong(text.substring(at, again))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isWrong(String word) {
        if (word.length() == 2) {
            return NEVER_DOUBLED.contains(word);
        }
        boolean one = word.chars().distinct().count() == 1;
        boolean numerals = word.chars().allMatch(c -> "〇零一二三四五六七八九十百千万年月日○".indexOf(c) >= 0);
        if (one || numerals || "一逐每几两半挨".indexOf(word.charAt(0)) >= 0) {
            return false;
        }
        boolean words = word.chars().allMatch(c -> Characters.isHan((char) c));
        boolean sentence = word.length() >= SENTENCE && Characters.isHan(word.charAt(0));
        return words || (sentence && word.chars().noneMatch(c -> "xX*×".indexOf(c) >= 0));
    }
}
