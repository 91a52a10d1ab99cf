package org.gangmu.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
 * @param gist the pairs of Han characters of its heading, or of its first clause where it has none
 * @param named the pairs of Han characters of what it says that it is aimed at: 针对…问题; none where it does not
 */
// Plain arrays, for there are very many; none is compared as a whole.
@SuppressWarnings("ArrayRecordComponent")
record Statement(Speaker speaker, Digest digest, double[] subjects, int[] pairs, int[] gist, int[] named) {

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
        double[] counts = subjects.in(all, heading.length());
        Matcher aimed = AIMED.matcher(all);
        StringBuilder named = new StringBuilder();
        while (aimed.find()) {
            named.append(aimed.group(1)).append('\n');
        }
        return new Statement(
                speaker, digester.of(words), counts, pairs(all), pairs(gist(words)), pairs(named.toString()));
    }

    private static String gist(Digester.Words words) {
        if (!words.heading().isEmpty()) {
            return words.heading();
        }
        int end = 0;
        while (end < words.text().length() && "，。；：\n".indexOf(words.text().charAt(end)) < 0) {
            end++;
        }
        return words.text().substring(0, end);
    }

    /** Gives the pairs of neighbouring Han characters of a text, blanks left out, ascending and each once. */
    static int[] pairs(String text) {
        char[] letters = text.toCharArray();
        for (Span blank : Blanks.find(text)) {
            Arrays.fill(letters, blank.start(), blank.end(), ' ');
        }
        int[] pairs = new int[letters.length];
        int count = 0;
        for (int i = 1; i < letters.length; i++) {
            if (Characters.isHan(letters[i - 1]) && Characters.isHan(letters[i])) {
                pairs[count++] = letters[i - 1] << Character.SIZE | letters[i];
            }
        }
        return Arrays.stream(pairs, 0, count).sorted().distinct().toArray();
    }

    /** Counts the numbers that stand in both of two ascending rows. */
    static int shared(int[] one, int[] other) {
        int mine = 0;
        int theirs = 0;
        int count = 0;
        while (mine < one.length && theirs < other.length) {
            int step = Integer.compare(one[mine], other[theirs]);
            count += step == 0 ? 1 : 0;
            mine += step <= 0 ? 1 : 0;
            theirs += step >= 0 ? 1 : 0;
        }
        return count;
    }
}
