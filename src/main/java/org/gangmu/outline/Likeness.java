package org.gangmu.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.gangmu.source.Characters;
import org.gangmu.source.Script;

/** Tells whether two lines are titles of the same report, as the headline of a page and the title below it are. Stateless. */
final class Likeness {

    private static final int SHORTEST = 5;

    /** So many of ten pairs of neighbouring characters of the shorter one stand in the longer one too. */
    private static final int SHARED = 7;

    /** A headline over several reports: 工作总结范文十二篇, 述职报告（精选6篇）. */
    private static final Pattern COLLECTION = Pattern.compile(".*(?:[一二三四五六七八九十]{1,3}|\\d{1,2})\\s*篇\\s*[】）)》]*");

    private Likeness() {}

    /** Whether a headline stands over several reports. */
    static boolean isCollection(CharSequence title) {
        return COLLECTION.matcher(title).matches() && !Landmarks.isSeparator(title);
    }

    /** Whether two titles share most of their words. */
    static boolean alike(CharSequence one, CharSequence other) {
        String first = words(one);
        String second = words(other);
        String shorter = first.length() <= second.length() ? first : second;
        String longer = shorter.equals(first) ? second : first;
        if (shorter.length() < SHORTEST) {
            return false;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < longer.length(); i++) {
            pairs.merge(longer.substring(i, i + 2), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + 1 < shorter.length(); i++) {
            Integer left = pairs.computeIfPresent(shorter.substring(i, i + 2), (pair, count) -> count - 1);
            shared += left != null && left >= 0 ? 1 : 0;
        }
        return shared * 10 >= SHARED * (shorter.length() - 1);
    }

    private static String words(CharSequence title) {
        String simple = Script.simplified(title);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < simple.length(); i++) {
            if (Characters.isHan(simple.charAt(i))) {
                words.append(simple.charAt(i));
            }
        }
        return words.toString();
    }
}
