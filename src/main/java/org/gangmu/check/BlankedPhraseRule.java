package org.gangmu.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.analysis.Blanks;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/** M04: a blank inside an expression that is the same in every report, so that nothing was gained by blanking it. Each wording once a file. */
final class BlankedPhraseRule implements FileRule {

    private static final String BLANK = "[xXｘＸ×*＊○]{1,4}";
    /** An expression, and a word of it without which a paragraph is not searched. */
    private record Phrase(String hint, Pattern pattern) {

        Phrase(String hint, String pattern) {
            this(hint, Pattern.compile(pattern));
        }
    }

    private static final List<Phrase> PHRASES = List.of(
            new Phrase("周年", "(?:中国共产党成立|建党|建国|新中国成立|建军|红军长征胜利)" + BLANK + "周年"),
            new Phrase("光荣在党", "光荣在党" + BLANK + "年"),
            new Phrase("改革开放", "改革开放" + BLANK + "周?年"),
            new Phrase("党的", "党的" + BLANK + "[大届](?!代表)(?:" + BLANK + "中全会)?"),
            new Phrase("全会", BLANK + "届(?:历次|[一二三四五六七]中)全会"),
            new Phrase("中全会", "(?:" + BLANK + "届)?(?:(?:[一二三四五六七]|" + BLANK + ")中、){0,6}" + BLANK + "中全会"),
            new Phrase("思想", BLANK + "(?:新时代中国特色社会主义思想|(?:法治|强军|经济|外交|文化|生态文明)思想)"),
            new Phrase("总书记", BLANK + "总书记"),
            new Phrase("个", "“" + BLANK + "个(?:意识|自信|维护|确立)”"),
            new Phrase("·", "“" + BLANK + "·" + BLANK + "”[^，。；]{0,12}日"),
            new Phrase("《", "《\\p{IsHan}{1,4}[xXｘＸ×*]\\p{IsHan}{1,3}》"));

    /** A blank of one sign before these stands for a place, in a title as elsewhere. */
    private static final Pattern PLACE = Pattern.compile(BLANK + "[省市县区旗州乡镇村街局校院委社办]");

    @Override
    public String id() {
        return "M04";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public void check(ReportFile file, Findings found) {
        Set<String> seen = new HashSet<>();
        for (Text text : file.paragraphs()) {
            String chars = text.toString();
            if (Blanks.find(chars).isEmpty()) {
                continue;
            }
            for (Phrase phrase : PHRASES) {
                if (chars.contains(phrase.hint())) {
                    look(text, phrase.pattern().matcher(chars), seen, found);
                }
            }
        }
    }

    private void look(Text text, Matcher phrases, Set<String> seen, Findings found) {
        while (phrases.find()) {
            String words = phrases.group();
            boolean place = words.startsWith("《") && PLACE.matcher(words).find();
            if (!place && seen.add(words)) {
                found.add(this, text, new Span(phrases.start(), phrases.end()), words);
            }
        }
    }
}
