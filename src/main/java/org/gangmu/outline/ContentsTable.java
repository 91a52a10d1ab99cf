package org.gangmu.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gangmu.source.Text;

/**
 * Finds a table of contents above the running text: a line 目录 and lines that the headings below repeat, or lines with page
 * numbers. Stateless.
 */
final class ContentsTable {

    private static final int LONGEST_ENTRY = 90;
    private static final int MOST_ENTRIES = 300;

    /** So many lines with page numbers in a row are a table of contents without a name. */
    private static final int FEWEST_PAGES = 3;

    private static final Pattern NAME = Pattern.compile("[【\\[（(]?(?:目录|目次|目錄|内容提要|CONTENTS)[】\\]）)]?[：:]?");
    private static final Pattern PAGE =
            Pattern.compile("(?:[.．·…・—_-]{2,}\\s*|\\s*\\t\\s*|\\s{2,})[（(-]?\\s*\\d{1,3}\\s*[）)-]?$|[.．·…・—_-]{4,}$");

    /** The page of an entry below the name 目录: a single blank may stand before it. */
    private static final Pattern PAGE_AT_END = Pattern.compile("\\s[（(-]?\\s*\\d{1,3}\\s*[）)-]?$");

    private ContentsTable() {}

    /**
     * Finds the end of a table of contents.
     *
     * @param blocks the paragraphs
     * @param from where it would begin
     * @return the index behind its last line; {@code from} where there is none
     */
    static int end(List<Block> blocks, int from) {
        int first = isName(blocks.get(from).text()) ? from + 1 : from;
        int paged = first;
        boolean isNamed = first > from;
        while (paged < blocks.size()
                && paged - first < MOST_ENTRIES
                && isPaged(blocks.get(paged).text(), isNamed)) {
            paged++;
        }
        if (!isNamed) {
            return paged - first >= FEWEST_PAGES ? paged : from;
        }
        if (paged > first) {
            return paged;
        }
        int repeated = repeat(blocks, first);
        return repeated > first ? repeated : from;
    }

    private static boolean isName(Text text) {
        return text.length() <= 12 && NAME.matcher(Prose.squeeze(text)).matches();
    }

    private static boolean isPaged(Text text, boolean isNamed) {
        return text.length() <= LONGEST_ENTRY
                && !Prose.isClosed(text)
                && (PAGE.matcher(text).find()
                        || (isNamed && PAGE_AT_END.matcher(text).find()));
    }

    /** Finds the line that repeats the first entry, with nothing but entries that come again between; -1 where there is none. */
    private static int repeat(List<Block> blocks, int first) {
        Set<String> entries = new HashSet<>();
        for (int i = first; i < blocks.size() && i - first < MOST_ENTRIES; i++) {
            Text text = blocks.get(i).text();
            String words = words(text);
            if (entries.contains(words)) {
                return words.equals(words(blocks.get(first).text())) ? i : -1;
            }
            if (text.length() > LONGEST_ENTRY || Prose.isClosed(text)) {
                return -1;
            }
            entries.add(words);
        }
        return -1;
    }

    private static String words(Text text) {
        return Prose.squeeze(PAGE.matcher(text).replaceFirst(""));
    }
}
