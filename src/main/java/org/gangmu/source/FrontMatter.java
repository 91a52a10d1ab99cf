package org.gangmu.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an editor wrote above a report because the text does not tell it.
 *
 * @param title the title
 * @param year the year that the report is about
 * @param unit the office that wrote it
 * @param genre the kind of report, as written
 * @param date the date of the text, as written
 * @param address the address that the report's page shall have below {@code reports/}
 * @param draft whether the report is to be left out of the portal
 * @param themes what the editor says of single sections, in the order of the block
 * @param length how many UTF-16 units of the decoded text the block takes; the report begins behind it
 */
public record FrontMatter(
        Optional<String> title,
        OptionalInt year,
        Optional<String> unit,
        Optional<String> genre,
        Optional<String> date,
        Optional<String> address,
        boolean draft,
        List<Overrule> themes,
        int length) {

    /** What a text without front matter has. */
    public static final FrontMatter NONE = new FrontMatter(
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(),
            0);
}
