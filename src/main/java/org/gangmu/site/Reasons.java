package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Why two sections are held together, in words that a reader understands. */
final class Reasons {

    private static final int WORDS = 3;

    private Reasons() {}

    /**
     * Says it.
     *
     * @param link the link
     * @param shelves the themes by id
     * @return {@code 同题：人才工作；同词：引进、招商引资}; empty where the link gives no reason
     */
    static String of(org.gangmu.links.Link link, Map<String, Shelf> shelves) {
        List<String> reasons = new ArrayList<>();
        link.theme()
                .map(shelves::get)
                .ifPresent(shelf -> reasons.add("同题：" + shelf.theme().name()));
        if (!link.words().isEmpty()) {
            reasons.add("同词："
                    + String.join(
                            "、",
                            link.words().subList(0, Math.min(WORDS, link.words().size()))));
        }
        return String.join("；", reasons);
    }
}
