package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.source.Span;

/** Stand-in until the analysis room has Blanks. */
final class BlankMarks {

    private static final Pattern BLANK = Pattern.compile("(?<![A-Za-z])[xX]+(?![A-Za-z])|[×*＊]+|(?<=“)\\*+(?=”)");

    private BlankMarks() {}

    static List<Span> find(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = BLANK.matcher(text);
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }
}
