package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.analysis.Blanks;
import org.gangmu.source.Span;

/**
 * A stretch of report text.
 *
 * @param text its characters, exactly as they stand in the report
 * @param blank whether it is a figure or name left blank ({@code xx}, {@code ***})
 * @param breakBefore whether a line may break before it where it otherwise could not
 */
public record Run(String text, boolean blank, boolean breakBefore) {

    /** So many characters on both sides tell whether signs at an edge are a blank. */
    private static final int MARGIN = 32;

    /**
     * Cuts a text where blanks begin and end.
     *
     * @param text the text
     * @return its runs, in order; joined they are the text; none where it is empty
     */
    public static List<Run> of(String text) {
        List<Run> runs = new ArrayList<>();
        append(runs, text, false);
        return runs;
    }

    /**
     * Cuts a stretch of a text where blanks begin and end. A blank is seen as the whole text has it, also where the stretch cuts it.
     *
     * @param text the text
     * @param from where the stretch begins
     * @param to where it ends
     * @return its runs, in order; joined they are the stretch
     */
    static List<Run> of(String text, int from, int to) {
        int start = Math.max(0, from - MARGIN);
        List<Run> runs = new ArrayList<>();
        int at = start;
        for (Run run : of(text.substring(start, Math.min(text.length(), to + MARGIN)))) {
            int first = Math.max(from, at);
            int last = Math.min(to, at + run.text().length());
            if (first < last) {
                runs.add(new Run(text.substring(first, last), run.blank(), run.breakBefore() && first == at));
            }
            at += run.text().length();
        }
        return runs;
    }

    /**
     * Cuts several phrases where blanks begin and end, and lets a line break between phrases.
     *
     * @param phrases the phrases of one text, in order
     * @return their runs
     */
    static List<Run> ofPhrases(List<String> phrases) {
        List<Run> runs = new ArrayList<>();
        for (String phrase : phrases) {
            append(runs, phrase, !runs.isEmpty());
        }
        return runs;
    }

    private static void append(List<Run> runs, String text, boolean breakFirst) {
        int at = 0;
        boolean breakable = breakFirst;
        for (Span blank : Blanks.find(text)) {
            // A quote and the blank behind it make a run that no line may break, so it may break before the quote.
            int quote = blank.start() > at && text.charAt(blank.start() - 1) == '“' ? blank.start() - 1 : blank.start();
            if (quote > at) {
                runs.add(new Run(text.substring(at, quote), false, breakable));
                breakable = false;
            }
            if (quote < blank.start()) {
                runs.add(new Run("“", false, true));
            }
            runs.add(new Run(text.substring(blank.start(), blank.end()), true, breakable));
            breakable = false;
            at = blank.end();
        }
        if (at < text.length()) {
            runs.add(new Run(text.substring(at), false, breakable));
        }
    }
}
