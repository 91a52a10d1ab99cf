package org.gangmu.site;

import org.gangmu.analysis.Mention;
import org.gangmu.language.Pinyin;

/**
 * The anchors of documents and terms on the pages that list them. Made of the name alone, so that none moves when others come.
 * Its method has no state and may be called from any thread.
 */
public final class EntryIds {

    /** So many initials tell a reader of an address what it leads to. */
    private static final int INITIALS = 8;

    private EntryIds() {}

    /**
     * Gives the anchor of an entry.
     *
     * @param kind what is named; all kinds of documents are one here, so that a better guess at the kind moves nothing
     * @param name the full name under which all forms of it stand
     * @return ASCII letters, digits and hyphens: {@code d-gyxsdxdj-3f09ac}, where {@code d} is for documents and {@code t} for terms
     */
    public static String of(Mention.Kind kind, String name) {
        StringBuilder initials = new StringBuilder();
        for (String syllable : Pinyin.fold(name).split("-", -1)) {
            if (!syllable.isEmpty() && initials.length() < INITIALS) {
                initials.append(syllable.charAt(0));
            }
        }
        String shelf = kind.isDocument() ? "d-" : "t-";
        return shelf + (initials.length() == 0 ? "" : initials + "-") + Addresses.mark(name);
    }
}
