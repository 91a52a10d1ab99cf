package org.gangmu.outline;

import java.util.List;
import org.gangmu.source.Text;

/** Looks below a line of the head for the same words: a line that stands twice is a title by itself. Stateless. */
final class TitleAgain {

    private static final int LOOK = 6;
    private static final int SHORTEST = 8;

    /** The bare name of a genre is no longer than this: 工作总结, 述职报告. */
    private static final int LONGEST_GENRE = 4;

    private TitleAgain() {}

    /** Whether a line above a title is none of its lines, since the title stands by itself below or in that line. */
    static boolean isAlone(List<Block> blocks, int above, int title) {
        return follows(blocks, title) || isSummary(blocks, above, title);
    }

    /** Whether a line stands once more below, on a line of its own or run into the text. */
    static boolean follows(List<Block> blocks, int line) {
        String words = words(blocks.get(line).text());
        for (int i = line + 1; i < blocks.size() && i <= line + LOOK && words.length() >= SHORTEST; i++) {
            Text text = blocks.get(i).text();
            if (isAlike(blocks, line, text)) {
                return true;
            }
            if (words(text.subSequence(0, Math.min(text.length(), 2 * words.length())))
                    .startsWith(words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another line is a title in almost the same words, and none of those of the line above. */
    private static boolean isAlike(List<Block> blocks, int line, Text text) {
        boolean isTitle = Landmarks.endsLikeTitle(text) && !Prose.isPunctuated(text);
        return isTitle
                && Likeness.alike(blocks.get(line).text(), text)
                && (line == 0
                        || !words(text).contains(words(blocks.get(line - 1).text())));
    }

    /** Whether a line above a title is the page's summary: the title, and the first words of the text. */
    static boolean isSummary(List<Block> blocks, int above, int title) {
        String words = words(blocks.get(title).text());
        Text text = blocks.get(above).text();
        return words.length() >= SHORTEST
                && text.length() > words.length()
                && words(text.subSequence(0, Math.min(text.length(), 2 * words.length())))
                        .startsWith(words);
    }

    /** Whether a line only names a genre, and the next line says more and stands twice. */
    static boolean isCategory(List<Block> blocks, int line) {
        Text text = blocks.get(line).text();
        boolean isGenre = text.length() <= LONGEST_GENRE && Landmarks.endsLikeTitle(text);
        return isGenre
                && line + 1 < blocks.size()
                && Landmarks.endsLikeTitle(blocks.get(line + 1).text())
                && follows(blocks, line + 1);
    }

    private static String words(CharSequence text) {
        return Prose.squeeze(Titles.withoutFileEnding(text));
    }
}
