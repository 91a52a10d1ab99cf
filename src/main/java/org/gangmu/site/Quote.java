package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Section;

/**
 * A section's own words where another page quotes it.
 *
 * @param place the report and the place in it, or the place alone; leads to the section
 * @param text the words
 * @param reason why it stands there, in words: {@code 同题：人才；同词：引进、招商引资}; may be empty
 */
public record Quote(Link place, List<Run> text, String reason) {

    /** Copies the text. */
    public Quote {
        text = List.copyOf(text);
    }

    /**
     * Takes what a section says, where it is long from the sentence on that has the most of some words.
     *
     * @param section the section
     * @param words the words
     * @param most how many UTF-16 units the quote may have, but for ……
     * @return heading and text, or sentences of them; empty where the section says nothing
     */
    static List<Run> words(Section section, List<String> words, int most) {
        String heading = section.heading().orElse("") + section.stop();
        String own = section.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining());
        boolean apart = !heading.isEmpty() && section.stop().isEmpty() && !own.isEmpty();
        String text = heading + (apart ? "\u3000" : "") + own;
        if (text.length() <= most) {
            return Run.of(text);
        }
        int best = 0;
        int start = 0;
        String shown = excerpt(text, 0, most);
        for (int from : sentences(text)) {
            String stretch = excerpt(text, from, most);
            int hits = (int) words.stream().filter(stretch::contains).count();
            if (hits > best) {
                best = hits;
                start = from;
                shown = stretch;
            }
        }
        return Run.of(start == 0 ? shown : "……" + shown);
    }

    /** Cuts out what is shown of a text from a sentence on; one unit more tells that there is more. */
    private static String excerpt(String text, int from, int most) {
        return SectionNames.excerpt(text.substring(from, Math.min(text.length(), from + most + 1)), most);
    }

    private static List<Integer> sentences(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < text.length() - 1; i++) {
            if ("。；！？".indexOf(text.charAt(i)) >= 0) {
                starts.add(i + 1);
            }
        }
        return starts;
    }
}
