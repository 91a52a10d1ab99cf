package org.gangmu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gangmu.source.Characters;
import org.gangmu.source.Text;

/**
 * Parts the title from the text, and the text from signature and date, where a report lost its line ends and only gaps are
 * left of them. Stateless.
 */
final class LostLines {

    private static final int SHORTEST_TITLE = 6;
    private static final int LONGEST_TITLE = 50;
    private static final int LONGEST_LINE = 80;
    private static final int WHOLE_REPORT = 150;
    private static final int SHORTEST_TEXT = 20;
    private static final int LONGEST_SIGNATURE = 50;

    /** The title may stand once more, and run into the text, in one of so many paragraphs. */
    private static final int HEAD = 8;

    /** What cannot follow a title that ran into the text: it would be spoken of. */
    private static final String GOES_ON = "的中会上和及与、，。：；》”」,:;是";

    /** What tells a headline over several reports from the title of each: 集锦15篇, （精选6篇）. */
    private static final Pattern SEVERAL =
            Pattern.compile("(?:范文|集锦|大全|推荐|精选|合集)*[（(【]?(?:精选|通用|合集|热选)?[\\d一二三四五六七八九十]{1,3}篇[）)】]?$");

    private static final Pattern NUMBER = Pattern.compile("\\d{0,2}");

    /** A title and the words that reports open with, without anything between. */
    private static final Pattern TITLE_AND_OPENING = Pattern.compile(
            "^((?:(?:19|20)\\d\\d\\s?年度?)?(?<head>[^，。：；、,:;\\s]{2,4})[^，。：；、,:;\\s]{0,36}?"
                    + "(?:工作总结|工作小结|年度总结|年终总结|述职报告|述责述廉报告|工作报告|情况报告|情况的报告|工作汇报|情况汇报|情况的汇报|自查报告|调研报告|调查与思考)"
                    + "(?:(?:及|和|暨|与)[^，。：；、,:;\\s]{0,12}?(?:计划|打算|思路|要点|安排|谋划))?(?:材料)?(?:范文|模板|精编|精选|文稿|文|稿){0,2})\\s?"
                    + "(?:[（(]一[）)]|今年|近年来|一年来|年以来|20\\d\\d\\s?年|(?:20)?[xX×]{2}年|二〇|我[局校院镇乡县市区村所站部]|现将|根据|按照|在|为|各位|尊敬的|同志们|本人|时光|党的十"
                    + "|\\k<head>|[一1][、.]).*",
            Pattern.DOTALL);

    private LostLines() {}

    /** Gives the paragraphs of a report, the first and the last cut where they hold more than themselves. */
    static List<Block> part(List<Block> blocks) {
        int last = blocks.size() - 1;
        Text end = blocks.get(last).text();
        int signature = signatureStart(end);
        List<Block> parted = new ArrayList<>(blocks);
        if (signature > 0) {
            parted.set(last, block(end.part(0, signature)));
            parted.add(block(end.part(signature, end.length())));
        }
        int title = titleEnd(parted.get(0));
        if (title > 0) {
            Text start = parted.get(0).text();
            parted.set(0, block(start.part(0, title)));
            parted.add(1, block(start.part(title, start.length())));
        } else {
            partAgain(parted);
        }
        return parted;
    }

    /** Parts the title from the text where it stands on a line of its own, and below that once more without a line end. */
    private static void partAgain(List<Block> parted) {
        for (int i = 1; i < parted.size() && i < HEAD && parted.get(i).sign() == null; i++) {
            Text text = parted.get(i).text();
            int end = titleAgain(parted.get(0).text(), parted.get(i));
            if (end > 0) {
                parted.set(i, block(text.part(0, end)));
                parted.add(i + 1, block(text.part(end, text.length())));
                return;
            }
        }
    }

    private static int titleAgain(Text headline, Block block) {
        Text text = block.text();
        int end = titleEnd(block);
        if (end > 0) {
            return Likeness.alike(headline, text.subSequence(0, end)) ? end : 0;
        }
        String stem = SEVERAL.matcher(headline).replaceFirst("");
        boolean opens = stem.length() >= SHORTEST_TITLE
                && stem.length() <= LONGEST_TITLE
                && text.length() > stem.length() + SHORTEST_TEXT
                && SignReader.startsWith(text, 0, stem);
        boolean isText = Prose.isClosed(text) || Prose.isLead(text);
        if (!opens || !Landmarks.endsLikeTitle(stem) || !isText) {
            return 0;
        }
        var number = NUMBER.matcher(text).region(stem.length(), stem.length() + 2);
        int behind = number.lookingAt() ? number.end() : stem.length();
        return GOES_ON.indexOf(text.charAt(behind)) >= 0 ? 0 : behind;
    }

    private static Block block(Text text) {
        return new Block(text, SignReader.atLineStart(text), 0);
    }

    /** Finds the end of a title that running text follows; 0 where there is none. */
    private static int titleEnd(Block block) {
        Text text = block.text();
        int bracket = text.charAt(0) == '【' ? bracketedTitle(text) : 0;
        if (bracket > 0) {
            return bracket;
        }
        int sign = block.sign() == null && text.length() <= LONGEST_LINE ? signBehindTitle(text) : 0;
        if (sign > 0) {
            return sign;
        }
        boolean isText = Prose.isClosed(text) || text.length() >= WHOLE_REPORT;
        if (block.sign() != null || text.length() <= LONGEST_TITLE || !isText) {
            return 0;
        }
        if (text.length() >= WHOLE_REPORT) {
            var opening = TITLE_AND_OPENING.matcher(text.subSequence(0, 2 * LONGEST_TITLE));
            if (opening.matches()) {
                return opening.end(1);
            }
        }
        for (int i = 0; i <= LONGEST_TITLE; i++) {
            char c = text.charAt(i);
            if (Prose.isPunctuation(c)) {
                return 0;
            }
            boolean isTitle = Characters.isSpace(c)
                    && i >= SHORTEST_TITLE
                    && Landmarks.endsLikeTitle(text.subSequence(0, i))
                    && hasText(text, i);
            if (isTitle) {
                return i;
            }
        }
        return 0;
    }

    /** Finds the first sign of the top where it stands on the line of the title: 青石镇工作总结一、产业发展. */
    private static int signBehindTitle(Text text) {
        int sign = text.toString().indexOf("一、", SHORTEST_TITLE);
        boolean isTitle = sign > 0
                && sign <= LONGEST_TITLE
                && !Prose.isPunctuated(text.subSequence(0, sign))
                && Landmarks.endsLikeTitle(text.subSequence(0, sign));
        return isTitle && !Prose.isPunctuated(text.subSequence(sign + 2, text.length())) ? sign : 0;
    }

    /** Finds the end of a title that stands in black brackets before running text. */
    private static int bracketedTitle(Text text) {
        for (int i = SHORTEST_TITLE; i < text.length() && i <= LONGEST_TITLE; i++) {
            if (text.charAt(i) == '】') {
                boolean isTitle = Landmarks.endsLikeTitle(text.subSequence(1, i));
                return isTitle && text.length() - i > SHORTEST_TEXT ? i + 1 : 0;
            }
        }
        return 0;
    }

    /** Whether a sentence follows a gap, and not the second line of a title. */
    private static boolean hasText(Text text, int gap) {
        Text rest = text.part(gap, Math.min(text.length(), gap + LONGEST_TITLE));
        return Prose.isPunctuated(rest);
    }

    /** Finds the gap behind the last stop that office and date follow; 0 where there is none. */
    private static int signatureStart(Text text) {
        for (int i = text.length() - 1; i > 0 && i >= text.length() - LONGEST_SIGNATURE; i--) {
            if (Prose.endsSentence(text.charAt(i))) {
                boolean hasGap = i + 1 < text.length() && Characters.isSpace(text.charAt(i + 1));
                Text rest = text.part(i + 1, text.length());
                return hasGap && (Landmarks.isDate(rest) || Landmarks.dateStart(rest) > 0) ? i + 1 : 0;
            }
        }
        return 0;
    }
}
