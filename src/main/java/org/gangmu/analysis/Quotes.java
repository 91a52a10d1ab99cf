package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gangmu.source.Characters;
import org.gangmu.source.Span;

/** Finds what stands in quotation marks, and tells terms from slogans and sentences. Stateless; linear. */
final class Quotes {

    private static final int SHORTEST_TERM = 2;
    private static final int LONGEST_TERM = 12;
    /** Straight marks do not tell which opens, so two far apart are no pair. */
    private static final int LONGEST_STRAIGHT = 40;
    /** With one of these a quotation is a sentence, a row or a motto. */
    private static final Pattern NO_TERM = Pattern.compile("[，。；：！？、·…—,;:!?《》〈〉“”‘’\"]");

    private Quotes() {}

    /** Finds the innermost quotations, the marks left out, in order. */
    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        int straight = -1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '“' || c == '「') {
                open = at + 1;
            } else if ((c == '”' || c == '」') && open >= 0) {
                found.add(new Span(open, at));
                open = -1;
            } else if (c == '"' && straight >= 0 && at - straight <= LONGEST_STRAIGHT) {
                found.add(new Span(straight, at));
                straight = -1;
            } else if (c == '"') {
                straight = at + 1;
            }
        }
        return found;
    }

    /** Tells whether a quotation has the shape of a term: short, of one piece, without a blank, Chinese for the most part. */
    static boolean isTerm(String quoted) {
        String plain = Widths.plain(quoted);
        long han = plain.chars().filter(c -> Characters.isHan((char) c)).count();
        return plain.length() >= SHORTEST_TERM
                && plain.length() <= LONGEST_TERM
                && han * 2 >= plain.length()
                && !NO_TERM.matcher(plain).find()
                && Blanks.find(plain).isEmpty();
    }
}
