package org.gangmu.outline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.source.Noise;
import org.gangmu.source.Outcome;
import org.gangmu.source.SourceFile;
import org.gangmu.source.SourceReader;

/**
 * A file as the two first rooms make it: read and parsed.
 *
 * @param file what was read
 * @param outcome what was parsed
 */
record Reading(SourceFile file, Outcome<List<Outline>> outcome) {

    private static final SourceReader READER = new SourceReader(Noise.defaults());

    /** Reads a file; empty where nothing could be read, as of a file without text. */
    static Optional<Reading> of(byte[] bytes) {
        return READER.read("example.txt", bytes)
                .value()
                .map(file -> new Reading(file, new OutlineParser().parse(file)));
    }

    static Optional<Reading> of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    List<Outline> outlines() {
        return outcome.value().orElseThrow();
    }

    List<OutlineLine> drawing() {
        return OutlineDrawing.of(file, outcome);
    }

    /** Tells the first thing that is wrong with the outlines whatever the text may be; empty where all is well. */
    String flaw() {
        if (outcome.value().isEmpty()) {
            return "a text that can be read has no outline";
        }
        int from = file.frontMatter().length();
        return NothingLost.difference(file.text(), from, Piece.of(outlines()), file.removals())
                .orElseGet(this::misshape);
    }

    private String misshape() {
        List<Outline> outlines = outlines();
        for (int i = 0; i < outlines.size(); i++) {
            Outline outline = outlines.get(i);
            int part = outlines.size() == 1 ? 0 : i + 1;
            if (outline.part() != part) {
                return "outline " + i + " is part " + outline.part() + ", not " + part;
            }
            if (outline.title().text().isBlank()) {
                return "the title is blank";
            }
            String wrong = misshape(outline.sections(), 1, "s");
            if (!wrong.isEmpty()) {
                return wrong;
            }
        }
        return outlines.stream()
                        .flatMap(outline -> outline.removed().stream())
                        .toList()
                        .equals(file.removals())
                ? ""
                : "the outlines do not share what was removed";
    }

    private static String misshape(List<Section> sections, int level, String above) {
        if (sections.stream().map(Section::id).distinct().count() != sections.size()) {
            return "two sections have one id, among " + sections.get(0).id();
        }
        return sections.stream()
                .flatMap(section -> misshape(section, level, above))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> misshape(Section section, int level, String above) {
        if (section.level() != level) {
            return Stream.of(section.id() + " is at level " + section.level() + ", not " + level);
        }
        if (!section.id().matches(above + (level == 1 ? "" : "-") + "[0-9a-z]+")) {
            return Stream.of(section.id() + " is below " + above);
        }
        if (section.heading().isEmpty()
                && (section.marker().isEmpty() || !section.stop().isEmpty())) {
            return Stream.of(section.id() + " has no heading and no sign, or a stop without a heading");
        }
        return Stream.of(misshape(section.children(), level + 1, section.id())).filter(wrong -> !wrong.isEmpty());
    }
}
