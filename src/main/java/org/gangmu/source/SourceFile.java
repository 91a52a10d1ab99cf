package org.gangmu.source;

import java.util.List;

/**
 * One file as it was read.
 *
 * @param path the file's path, as it should be named to people, with {@code /} between folders
 * @param encoding the name of the encoding: {@code UTF-8}, {@code GB18030}, {@code UTF-16LE} or {@code UTF-16BE}
 * @param text the whole decoded text, front matter included, a byte order mark not
 * @param frontMatter what the editor wrote above the report
 * @param lines the cleaned lines of the report, in order; a line that held nothing but noise is among the blank ones
 * @param removals the noise that was taken out, in order
 * @param index where the lines of {@code text} begin
 */
public record SourceFile(
        String path,
        String encoding,
        String text,
        FrontMatter frontMatter,
        List<Line> lines,
        List<Removal> removals,
        LineIndex index) {

    /**
     * Finds the line and column of an offset.
     *
     * @param offset an offset into {@link #text()}
     * @return its place
     */
    public Place place(int offset) {
        return index.place(offset);
    }
}
