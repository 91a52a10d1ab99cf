package org.gangmu.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;
import org.gangmu.source.SourceFile;

/** Draws parsed outlines in the form of the specification, and shows how they differ from an example. */
final class OutlineDrawing {

    /** What an example speaks of only where it is about it. */
    private static final Set<String> FACTS = Set.of("name", "year", "unit", "genre", "removed", "diagnostic");

    private final SourceFile file;
    private final List<OutlineLine> lines = new ArrayList<>();
    private int depth;

    private OutlineDrawing(SourceFile file) {
        this.file = file;
    }

    static List<OutlineLine> of(SourceFile file, Outcome<List<Outline>> outcome) {
        OutlineDrawing drawing = new OutlineDrawing(file);
        List<Outline> outlines = outcome.value().orElse(List.of());
        for (Outline outline : outlines) {
            if (outlines.size() > 1) {
                drawing.fact("report", "");
            }
            drawing.draw(outline);
        }
        file.removals()
                .forEach(removal -> drawing.add(
                        "removed",
                        removal.reason(),
                        Optional.of(removal.text()),
                        file.place(removal.span().start())));
        outcome.diagnostics().forEach(drawing::draw);
        return drawing.lines;
    }

    private void draw(Outline outline) {
        Title title = outline.title();
        Optional<String> name = Optional.of(title.text());
        if (title.origin() == Title.Origin.FRONT_MATTER) {
            lines.add(new OutlineLine(
                    0, "name", title.origin().id(), name, "", OptionalInt.empty(), OptionalInt.empty()));
        } else {
            add("name", title.origin().id(), name, file.place(title.offset()));
        }
        fact("year", outline.year().isPresent() ? "" + outline.year().getAsInt() : "none");
        fact("unit", outline.unit().orElse("none"));
        fact("genre", outline.genre().label());
        outline.head().forEach(this::draw);
        outline.sections().forEach(this::draw);
        outline.tail().forEach(this::draw);
    }

    private void draw(Passage passage) {
        String role = passage.role().name().toLowerCase(Locale.ROOT);
        add(role, "", Optional.of(passage.text()), file.place(passage.offset()));
    }

    private void draw(Section section) {
        String kind = section.kind().name().toLowerCase(Locale.ROOT);
        Place place = file.place(section.offset());
        lines.add(new OutlineLine(
                depth,
                kind,
                section.marker(),
                section.heading(),
                section.stop(),
                OptionalInt.of(place.line()),
                OptionalInt.of(place.column())));
        depth++;
        for (Content content : section.content()) {
            if (content instanceof Section below) {
                draw(below);
            } else if (content instanceof Paragraph paragraph) {
                add("p", "", Optional.of(paragraph.text()), file.place(paragraph.offset()));
            }
        }
        depth--;
    }

    private void draw(Diagnostic diagnostic) {
        String code = diagnostic.code();
        if (code.startsWith("numbering-") || code.equals("heading-unsure") || code.equals("level-skipped")) {
            add("diagnostic", code, Optional.empty(), diagnostic.place());
        }
    }

    private void fact(String kind, String value) {
        lines.add(new OutlineLine(0, kind, value, Optional.empty(), "", OptionalInt.empty(), OptionalInt.empty()));
    }

    private void add(String kind, String sign, Optional<String> text, Place place) {
        lines.add(new OutlineLine(
                depth, kind, sign, text, "", OptionalInt.of(place.line()), OptionalInt.of(place.column())));
    }

    /** Gives the differences between an example and what was parsed, line by line; empty where they agree. */
    static String difference(List<String> written, List<OutlineLine> drawn) {
        List<OutlineLine> expected = written.stream()
                .filter(line -> !line.isBlank())
                .map(OutlineLine::read)
                .toList();
        Set<String> asked = new HashSet<>();
        expected.forEach(line -> asked.add(line.kind()));
        List<OutlineLine> actual = drawn.stream()
                .filter(line -> !FACTS.contains(line.kind()) || asked.contains(line.kind()))
                .toList();
        List<OutlineLine> wanted = expected.stream()
                .filter(line -> !line.equals(OutlineLine.read("diagnostic none")))
                .toList();
        return aligned(wanted, actual);
    }

    private static String aligned(List<OutlineLine> wanted, List<OutlineLine> actual) {
        int[][] common = new int[wanted.size() + 1][actual.size() + 1];
        for (int i = wanted.size() - 1; i >= 0; i--) {
            for (int j = actual.size() - 1; j >= 0; j--) {
                common[i][j] = wanted.get(i).accepts(actual.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        if (common[0][0] == wanted.size() && wanted.size() == actual.size()) {
            return "";
        }
        StringBuilder out = new StringBuilder("(- the specification, + the parser)\n");
        int i = 0;
        int j = 0;
        while (i < wanted.size() || j < actual.size()) {
            if (i < wanted.size() && j < actual.size() && wanted.get(i).accepts(actual.get(j))) {
                out.append("  ").append(actual.get(j++)).append('\n');
                i++;
            } else if (j == actual.size() || (i < wanted.size() && common[i + 1][j] >= common[i][j + 1])) {
                out.append("- ").append(wanted.get(i++)).append('\n');
            } else {
                out.append("+ ").append(actual.get(j++)).append('\n');
            }
        }
        return out.toString();
    }
}
