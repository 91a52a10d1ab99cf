package org.gangmu.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.analysis.Blanks;
import org.gangmu.outline.Paragraph;
import org.gangmu.source.Characters;
import org.gangmu.source.Span;

/**
 * A problem, or one paragraph of plans, by all that can hold the two together.
 *
 * @param speaker the section that says it
 * @param digest its words, without those of the headings above
 * @param subjects how much it says of each subject
 * @param pairs the pairs of Han characters in it
 * @param named the pairs of Han characters of what it says that it is aimed at: 针对…问题; none where it does not
 */
record Statement(Speaker speaker, Digest digest, double[] subjects, Set<Integer> pairs, Set<Integer> named) {

    private static final Pattern AIMED = Pattern.compile("(?:针对|围绕解决|着眼解决|着力解决|重点解决|聚焦解决)([^，。；：\\n]{2,40})");

    /** Reads a section as one statement. */
    static Statement whole(Speaker speaker, Digester digester, Subjects subjects) {
        return of(speaker, new Digester.Words(speaker.heading(), speaker.text()), digester, subjects);
    }

    /** Reads a section as a statement for each of its paragraphs, the heading counted with each. */
    static List<Statement> each(Speaker speaker, Digester digester, Subjects subjects) {
        List<Statement> found = new ArrayList<>();
        for (Paragraph paragraph : speaker.section().paragraphs()) {
            found.add(of(speaker, new Digester.Words(speaker.heading(), paragraph.text()), digester, subjects));
        }
        return found.isEmpty() ? List.of(whole(speaker, digester, subjects)) : found;
    }

    private static Statement of(Speaker speaker, Digester.Words words, Digester digester, Subjects subjects) {
        String heading = words.heading();
        String all = heading + "\n" + words.text();
        double[] counts = subjects.in(all);
        double[] inHeading = subjects.in(heading);
        for (int i = 0; i < counts.length; i++) {
            counts[i] += inHeading[i];
        }
        Matcher aimed = AIMED.matcher(all);
        Set<Integer> named = new TreeSet<>();
        while (aimed.find()) {
            named.addAll(pairs(aimed.group(1)));
        }
        return new Statement(speaker, digester.of(words), counts, pairs(all), named);
    }

    /** Gives the pairs of neighbouring Han characters of a text, blanks left out. */
    static Set<Integer> pairs(String text) {
        char[] letters = text.toCharArray();
        for (Span blank : Blanks.find(text)) {
            java.util.Arrays.fill(letters, blank.start(), blank.end(), ' ');
        }
        Set<Integer> pairs = new TreeSet<>();
        for (int i = 1; i < letters.length; i++) {
            if (Characters.isHan(letters[i - 1]) && Characters.isHan(letters[i])) {
                pairs.add(letters[i - 1] << Character.SIZE | letters[i]);
            }
        }
        return pairs;
    }
}
