package org.gangmu.check;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangmu.outline.Content;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Passage;

/** Where a report begins in its file. Stateless. */
final class Ends {

    private Ends() {}

    /** The offset of the first passage or section. */
    static int start(Outline outline) {
        IntStream passages =
                Stream.concat(outline.head().stream(), outline.tail().stream()).mapToInt(Passage::offset);
        IntStream sections = outline.sections().stream().mapToInt(Content::offset);
        return IntStream.concat(passages, sections).min().orElse(0);
    }
}
