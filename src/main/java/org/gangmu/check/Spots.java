package org.gangmu.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Spot;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;
import org.gangmu.source.Characters;
import org.gangmu.source.Line;
import org.gangmu.source.SourceFile;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/** Turns a spot, told by the piece that it stands in, into a stretch of the decoded text. Stateless. */
final class Spots {

    private Spots() {}

    /** Finds the stretch; what noise or the break of a wrap stood within it is part of it. */
    static Span span(AnalyzedReport report, Spot spot) {
        SourceFile source = report.source();
        int piece = start(source, report.outline(), spot);
        int start = walk(source, piece, spot.start());
        int end = spot.end() > spot.start() ? walk(source, piece, spot.end() - 1) + 1 : start;
        return new Span(start, Math.max(start, end));
    }

    private static int start(SourceFile source, Outline outline, Spot spot) {
        if (spot.section().isEmpty()) {
            List<Passage> passages = Stream.concat(outline.head().stream(), outline.tail().stream())
                    .toList();
            return passages.get(spot.piece()).offset();
        }
        Section section = find(outline.sections(), spot.section())
                .orElseThrow(() -> new IllegalArgumentException("no section " + spot.section()));
        if (spot.piece() != Spot.HEADING) {
            return section.paragraphs().get(spot.piece()).offset();
        }
        int start = section.offset() + section.marker().length();
        String text = source.text();
        while (start < text.length() && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static Optional<Section> find(List<Section> sections, String id) {
        for (Section section : sections) {
            if (section.id().equals(id)) {
                return Optional.of(section);
            }
            boolean below = id.startsWith(section.id() + "-");
            Optional<Section> found = below ? find(section.children(), id) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Counts characters of the cleaned lines from an offset on. */
    private static int walk(SourceFile source, int from, int count) {
        int left = count;
        int last = from;
        for (Line line : source.lines()) {
            Text text = line.text();
            int end = text.isEmpty() ? text.start() : text.offset(text.length());
            if (end <= from || text.isEmpty()) {
                continue;
            }
            int at = text.start() >= from ? 0 : indexOf(text, from);
            if (left < text.length() - at) {
                return text.offset(at + left);
            }
            left -= text.length() - at;
            last = end - 1;
        }
        return last;
    }

    /** The index of the first character of a line that comes from an offset or one behind it. */
    private static int indexOf(Text text, int offset) {
        int low = 0;
        int high = text.length() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (text.offset(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
