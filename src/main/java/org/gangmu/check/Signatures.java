package org.gangmu.check;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Passage.Role;
import org.gangmu.source.Text;

/**
 * Tells whether a report is signed and dated: as the outline has it, or by the form of the first and last paragraphs, where the outline took a
 * line for something else. Immutable.
 *
 * @param outline the report's outline
 * @param paragraphs its paragraphs
 */
record Signatures(Outline outline, List<Text> paragraphs) {

    /** So many paragraphs at the head may hold the title, who speaks, and when; what a web page puts before them is among them. */
    private static final int HEAD = 10;

    private static final int TAIL = 3;

    /** A longer line is text. */
    private static final int LONGEST_LINE = 60;

    /** So much of a line, title and text run together, is looked through for a date in brackets. */
    private static final int OPENING = 80;

    private static final String DATE =
            "(?:[0-9０-９]{4}|[一二三四五六七八九〇○零０]{4})\\s?年\\s?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s?月"
                    + "(?:\\s?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s?日)";

    /** A line that is a date, or says when and at which meeting it was read. */
    private static final Pattern DATED = Pattern.compile("[—－\\-–（(\\s]*" + DATE + "(?:[在于於][^。；;！]{2,50})?[\\s）)]*");

    private static final Pattern DATE_IN_BRACKETS = Pattern.compile("[（(]\\s?" + DATE + "[^（）()。]{0,40}[）)]");

    private static final String POST = "(?:书记|主任|局长|县长|区长|市长|省长|镇长|乡长|校长|院长|部长|主席|检察长|会长|处长|科长|所长|站长|经理|董事长|厂长"
            + "|書記|局長|縣長|區長|市長|省長|鎮長|鄉長|校長|院長|部長|檢察長|會長)";

    /** Office, post and name; the name may follow at once. */
    private static final Pattern NAMED =
            Pattern.compile("[（(]?[\\u4e00-\\u9fff]{1,20}" + POST + "[\\s:：]{0,6}[\\u4e00-\\u9fff×xX*某]{2,3}[）)]?");

    /** An office with a name, in brackets at the end. */
    private static final Pattern SIGNED =
            Pattern.compile("(?s).*[（(][\\u4e00-\\u9fff]{2,16}[\\s:：]{1,3}[\\u4e00-\\u9fff×xX*]{2,4}[）)]");

    boolean signed() {
        return has(Role.SIGNATURE)
                || has(Role.BYLINE)
                || anyOf(
                        bylines(),
                        line -> line.length() <= LONGEST_LINE
                                && NAMED.matcher(line).matches())
                || anyOf(tail(), line -> SIGNED.matcher(line.substring(Math.max(0, line.length() - LONGEST_LINE)))
                        .matches());
    }

    boolean dated() {
        Predicate<String> dated =
                line -> line.length() <= LONGEST_LINE && DATED.matcher(line).matches();
        Predicate<String> bracketed = line -> DATE_IN_BRACKETS
                .matcher(line.substring(0, Math.min(OPENING, line.length())))
                .find();
        return has(Role.DATE) || anyOf(head(), dated.or(bracketed)) || anyOf(tail(), dated);
    }

    private boolean has(Role role) {
        List<String> texts = outline.texts(role);
        return !texts.isEmpty();
    }

    private List<Text> head() {
        return paragraphs.subList(0, Math.min(HEAD, paragraphs.size()));
    }

    /** The paragraphs of the head that may say who speaks: before the first section, and neither title nor greeting. */
    private List<Text> bylines() {
        int end = outline.sections().isEmpty()
                ? Integer.MAX_VALUE
                : outline.sections().get(0).offset();
        Set<Integer> others = outline.head().stream()
                .filter(passage -> passage.role() == Role.TITLE || passage.role() == Role.SALUTATION)
                .map(Passage::offset)
                .collect(Collectors.toSet());
        return head().stream()
                .filter(text -> text.start() < end && !others.contains(text.start()))
                .toList();
    }

    private List<Text> tail() {
        return paragraphs.subList(Math.max(0, paragraphs.size() - TAIL), paragraphs.size());
    }

    private static boolean anyOf(List<Text> paragraphs, Predicate<String> form) {
        return paragraphs.stream().map(text -> text.toString().strip()).anyMatch(form);
    }
}
