package org.gangmu.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;

/**
 * What a report is known again by when its file has another name: its title, office, year and the keys of its sections, or the whole
 * text where it has none. So a sentence may change, a blank be filled in, without a new mark, which would fill every
 * version of the table with lines that say nothing; and two reports that merely begin alike do not share one.
 */
final class ReportMark {

    private static final int BYTES = 8;

    private ReportMark() {}

    /**
     * Makes the mark of a report.
     *
     * @param outline the report's tree
     * @return sixteen hexadecimal digits
     */
    static String of(Outline outline) {
        StringBuilder words = new StringBuilder();
        add(outline.title().text(), words);
        add(outline.unit().orElse(""), words);
        add(outline.year().isPresent() ? Integer.toString(outline.year().getAsInt()) : "", words);
        if (outline.sections().isEmpty()) {
            Stream.concat(outline.head().stream(), outline.tail().stream())
                    .map(Passage::text)
                    .forEach(text -> add(text, words));
        }
        keys(outline.sections(), words);
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(words.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    private static void keys(List<Section> sections, StringBuilder words) {
        for (Section section : sections) {
            add(section.key(), words);
            keys(section.children(), words);
        }
    }

    private static void add(String text, StringBuilder words) {
        text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(words::appendCodePoint);
        words.append('\n');
    }
}
