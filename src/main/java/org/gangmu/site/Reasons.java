package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Why two sections are held together, in words that a reader understands. */
final class Reasons {

    private static final int WORDS = 3;

    private Reasons() {}

    /**
     * Says it.
     *
     * @param link the link
     * @param shelves the themes by id
     * @return {@code 同题：人才工作；同词：引进、招商引资}, or {@code 近义：压力传导} where both speak of it in words of their own; empty where the link gives no reason
     */
    static String of(org.gangmu.links.Link link, Map<String, Shelf> shelves) {
        List<String> reasons = new ArrayList<>();
        link.theme()
                .map(shelves::get)
                .ifPresent(shelf -> reasons.add("同题：" + shelf.theme().name()));
        if (!link.words().isEmpty()) {
            reasons.add("同词：" + first(link.words()));
        }
        if (!link.subjects().isEmpty()) {
            reasons.add("近义：" + first(link.subjects()));
        }
        return String.join("；", reasons);
    }

    private static String first(List<String> words) {
        return String.join("、", words.subList(0, Math.min(WORDS, words.size())));
    }

    /**
     * Says it beside a section that names its theme already.
     *
     * @param link the link
     * @param shelves the themes by id
     * @param own the section's first theme; empty where it has none
     * @return {@code 同题；同词：引进、招商引资}, or with the theme's name where it is another than the section's own
     */
    static String beside(org.gangmu.links.Link link, Map<String, Shelf> shelves, String own) {
        String full = of(link, shelves);
        boolean same = link.theme().filter(own::equals).isPresent() && shelves.containsKey(own);
        return same
                ? full.replaceFirst(
                        "^同题：" + Pattern.quote(shelves.get(own).theme().name()), "同题")
                : full;
    }
}
