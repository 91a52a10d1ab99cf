package org.gangmu.convert;

import java.util.List;
import java.util.Locale;
import org.gangmu.source.Outcome;

/**
 * Turns documents of other programs into report text: one line a paragraph, numbering that a program made itself written out as signs. Nothing
 * is guessed: what cannot be carried over is told. Its methods have no state and may be called from any thread.
 */
public final class Converter {

    /** The endings of the files that are taken, in lower case. */
    public static final List<String> ENDINGS = List.of(".docx", ".html", ".htm");

    private Converter() {}

    /**
     * Tells whether a file is one to convert.
     *
     * @param name its name or path
     * @return whether it ends in one of {@link #ENDINGS}, in upper or lower case
     */
    public static boolean takes(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /**
     * Converts a document.
     *
     * @param path the file's path, as it should be named to people; its ending tells what it is
     * @param bytes what it holds
     * @return its text, lines parted by {@code \n}, with a remark {@code not-carried} (arguments: what, how many) for each kind of
     *     thing that has no place in a text, and a warning where a Word document holds changes not yet accepted ({@code docx-changes}; argument:
     *     at how many places) or hidden text ({@code docx-hidden}; argument: how many pieces), which is left out; none where it cannot be read: {@code docx-broken}, {@code docx-encrypted}, {@code docx-old},
     *     {@code docx-bomb}, {@code html-broken}, {@code html-empty}
     */
    public static Outcome<String> convert(String path, byte[] bytes) {
        boolean word = path.toLowerCase(Locale.ROOT).endsWith(".docx");
        return word ? new WordFile(path).read(bytes) : new HtmlFile(path).read(bytes);
    }
}
