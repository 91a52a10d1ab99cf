package org.gangmu.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.SourceFile;
import org.gangmu.source.Span;

/**
 * What a rule found, or what reading found for which there is no rule.
 *
 * @param diagnostic what is wrong and where; its code is the rule's id, or the reader's own code
 * @param text the words at fault as the text has them, white space folded to single spaces, cut after forty characters; with the
 *     id this is what an editor lets pass by, since lines move
 * @param length how many UTF-16 units of the first line it takes
 * @param excerpt the line that it stands in
 */
public record Finding(Diagnostic diagnostic, String text, int length, Excerpt excerpt) {

    private static final int LONGEST_TEXT = 40;
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0\\u2000-\\u200f\\u2028\\u2029\\u3000\\ufeff]+");

    static Finding at(SourceFile source, Span span, Rule rule, String... arguments) {
        Diagnostic diagnostic =
                new Diagnostic(rule.id(), rule.level(), source.path(), source.place(span.start()), List.of(arguments));
        String quoted = quoted(source.text().substring(span.start(), span.end()));
        return new Finding(diagnostic, quoted, lengthInLine(source, span), Excerpt.of(source, span));
    }

    /** Takes over what reading found. */
    static Finding of(Diagnostic diagnostic) {
        return new Finding(diagnostic, "", 0, Excerpt.NONE);
    }

    /** Folds a text to the form in which findings quote it. */
    static String quoted(String text) {
        String folded = WHITE.matcher(text).replaceAll(" ").strip();
        int points = folded.codePointCount(0, folded.length());
        return points <= LONGEST_TEXT ? folded : folded.substring(0, folded.offsetByCodePoints(0, LONGEST_TEXT));
    }

    private static int lengthInLine(SourceFile source, Span span) {
        int end = span.start();
        while (end < span.end()
                && source.text().charAt(end) != '\n'
                && source.text().charAt(end) != '\r') {
            end++;
        }
        return end - span.start();
    }

    /**
     * Names the rule.
     *
     * @return the rule's id, as in {@code W01}; for what reading found, its code
     */
    public String id() {
        return diagnostic.code();
    }

    /**
     * Tells how grave it is.
     *
     * @return its level
     */
    public Level level() {
        return diagnostic.level();
    }

    /** What {@link Allowances} know it by. */
    String key() {
        return id() + " " + text;
    }

    /**
     * Gives the finding as golden files list it.
     *
     * @return file, place, level, id and quoted text
     */
    @Override
    public String toString() {
        String level = level().name().toLowerCase(Locale.ROOT);
        return diagnostic.source() + ":" + diagnostic.place() + " " + level + " " + id() + " " + text;
    }
}
