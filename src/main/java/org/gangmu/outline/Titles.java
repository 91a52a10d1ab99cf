package org.gangmu.outline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Characters;
import org.gangmu.source.Script;
import org.gangmu.source.Text;

/** Puts titles into the form that lists and tabs show, and infers one where a report has none. Stateless. */
final class Titles {

    /** The sentence that announces a report stands among the first so many characters of a paragraph, or not at all. */
    private static final int LOOK = 1200;

    private static final int PARAGRAPHS = 6;

    private static final int LONGEST_GUESS = 24;

    /** Fewer characters before a comma say nothing: 2023年，. */
    private static final int SHORTEST_GUESS = 5;

    private static final Pattern ANNOUNCEMENT = Pattern.compile(
            "现[将就把对]?([^。；？！?!;]{0,60}?)(?:向[^。；，]{1,16})?(?:(?<!工)作|做)?(?:简要)?(汇报|报告|总结|述职|通报|小结|述责述廉)(?:如下|如后|于下)?[。：:，；,;]");
    private static final Pattern EMPTY_SUBJECT = Pattern.compile(
            "(?:我|本人)?(?:的)?(?:有关|相关|主要|具体|一年来的?|个人|今年以来的?|本年度)?(?:工作|履职|学习|思想)*(?:有关|相关)?(?:情况)?(?:和[^，]{0,6}情况)?");

    private static final int LONGEST_ENDING = 6;

    private static final int LONGEST_BRACKETED = 60;

    private static final Pattern BRACKETED = Pattern.compile("【[^【】]+】|《[^《》]+》");

    private static final Pattern FILE_ENDING = Pattern.compile("\\s?\\.(?:docx?|wps|pdf|pptx?|txt)$");

    private Titles() {}

    /** Takes out white space that spaces the letters of a title, and folds any other into one blank. */
    static String clean(CharSequence written) {
        CharSequence line = withoutFileEnding(written);
        int han = 0;
        int spaced = 0;
        for (int i = 0; i < line.length(); i++) {
            if (Characters.isHan(line.charAt(i))) {
                han++;
                spaced += i + 1 < line.length() && Characters.isSpace(line.charAt(i + 1)) ? 1 : 0;
            }
        }
        if (spaced > 0 && spaced * 2 >= han - 1) {
            return Prose.squeeze(line);
        }
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean again = Characters.isSpace(c) && i > 0 && Characters.isSpace(line.charAt(i - 1));
            if (!again) {
                folded.append(Characters.isSpace(c) ? ' ' : c);
            }
        }
        return folded.toString();
    }

    /** Takes the ending of a file's name off (.docx), and brackets that hold the whole: 【…】, 《…》. */
    static CharSequence withoutFileEnding(CharSequence line) {
        int last = line.length() - 1;
        if (last > 1
                && line.length() <= LONGEST_BRACKETED
                && BRACKETED.matcher(line).matches()) {
            return line.subSequence(1, last);
        }
        var ending = FILE_ENDING.matcher(line.subSequence(Math.max(0, last - LONGEST_ENDING), last + 1));
        return ending.find()
                ? line.subSequence(0, line.length() - ending.group().length())
                : line;
    }

    /**
     * Infers a title from the sentence that announces the report (现将……情况汇报如下), else from year, unit and genre, else from
     * the first words.
     */
    static Title infer(List<Block> blocks, String composed) {
        for (int i = 0; i < blocks.size() && i < PARAGRAPHS; i++) {
            Text text = blocks.get(i).text();
            Matcher matcher =
                    ANNOUNCEMENT.matcher(Script.simplified(text.subSequence(0, Math.min(LOOK, text.length()))));
            if (matcher.find()) {
                String subject = subject(text.subSequence(matcher.start(1), matcher.end(1)));
                int offset = text.offset(matcher.start());
                boolean says = subject.length() >= 6
                        && !EMPTY_SUBJECT.matcher(Script.simplified(subject)).matches();
                if (says) {
                    return new Title(
                            subject + text.subSequence(matcher.start(2), matcher.end(2)),
                            Title.Origin.INFERRED,
                            offset);
                }
                if (!composed.isEmpty()) {
                    return new Title(composed, Title.Origin.INFERRED, offset);
                }
            }
        }
        int offset = blocks.isEmpty() ? 0 : blocks.get(0).text().start();
        return new Title(firstWords(blocks, composed), Title.Origin.INFERRED, offset);
    }

    private static String subject(CharSequence group) {
        String subject = Prose.squeeze(group);
        int comma = Math.max(subject.lastIndexOf('，'), subject.lastIndexOf(','));
        return subject.substring(comma + 1);
    }

    private static String firstWords(List<Block> blocks, String composed) {
        if (!composed.isEmpty() || blocks.isEmpty()) {
            return composed;
        }
        Block first = blocks.get(0);
        Text text = first.text();
        int from = first.sign() == null ? 0 : first.sign().end();
        while (from < text.length() && !Character.isLetterOrDigit(Character.codePointAt(text, from))) {
            from += width(text, from);
        }
        int to = from;
        for (int count = 0; count < LONGEST_GUESS && to < text.length(); count++) {
            if (endsGuess(text.charAt(to), to - from)) {
                break;
            }
            to += width(text, to);
        }
        return to > from ? text.part(from, to).toString() : text.toString();
    }

    private static boolean endsGuess(char c, int length) {
        return c == '】' || (Prose.isPunctuation(c) && (length > SHORTEST_GUESS || !Prose.isComma(c)));
    }

    /** How many chars the character takes that begins here: two for a rare one, which must not be cut. */
    private static int width(CharSequence text, int at) {
        return Character.charCount(Character.codePointAt(text, at));
    }

    /** Puts a title together from what else is known; empty where that is not enough. */
    static String compose(Optional<Integer> year, Optional<String> unit, Genre genre) {
        if (genre == Genre.OTHER || (year.isEmpty() && unit.isEmpty())) {
            return "";
        }
        String about = genre == Genre.REPORT || genre == Genre.SUMMARY ? "工作" + genre.label() : genre.label();
        return year.map(y -> y + "年").orElse("") + unit.orElse("") + about;
    }
}
