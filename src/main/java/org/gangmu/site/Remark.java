package org.gangmu.site;

import java.util.List;

/**
 * A remark in the margin of a report: a place elsewhere that has to do with the section beside it.
 *
 * @param style what kind of remark it is, as style sheets name it
 * @param label the same in Chinese; where the remark leads nowhere, all that it says
 * @param href where it leads, from the portal's root; empty where it leads nowhere
 * @param place what the link is called; empty where the words themselves are the link
 * @param words what stands there, in brief
 * @param reason why it is held to have to do with the section; may be empty
 */
public record Remark(String style, String label, String href, String place, List<Run> words, String reason) {

    /** Copies the words. */
    public Remark {
        words = List.copyOf(words);
    }

    /** Whether it must not be folded away: it tells where a problem goes, or that it goes nowhere. */
    boolean weighty() {
        return style.equals("none") || style.equals("plan") || style.equals("problem");
    }
}
