package org.gangmu.outline;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.FrontMatter;
import org.gangmu.source.Removal;
import org.gangmu.source.SourceFile;
import org.gangmu.source.Text;
import org.jspecify.annotations.Nullable;

/** Reads one report of a file. Not thread-safe. */
final class ReportReader {

    private final SourceFile file;
    private final Work work;
    private final List<Diagnostic> diagnostics;

    ReportReader(SourceFile file, Work work, List<Diagnostic> diagnostics) {
        this.file = file;
        this.work = work;
        this.diagnostics = diagnostics;
    }

    /** Reads a report from its paragraphs. */
    Outline read(List<Block> lines, int part, List<Removal> removals) {
        List<Block> blocks = LostLines.part(lines);
        Head head = HeadReader.read(blocks);
        Tail tail = TailReader.read(head.rest());
        List<Block> body = tail.rest();
        @Nullable Sign[] plain = PlainHeadings.find(body, work);
        Numbering numbering = new Numbering(file);
        TreeBuilder tree = new TreeBuilder(body, Candidates.of(body, plain, work), numbering).build();
        diagnostics.addAll(numbering.found());
        List<Section> sections = new SectionMaker(file, diagnostics).make(tree.root());

        List<Passage> before = new ArrayList<>(head.passages());
        addAll(before, Passage.Role.PREAMBLE, tree.preamble());
        List<Passage> after = new ArrayList<>();
        addAll(after, Passage.Role.CLOSING, tree.closing());
        after.addAll(tail.passages());

        FrontMatter editor = part > 1 ? FrontMatter.NONE : file.frontMatter();
        Title pageName = PageNames.find(removals);
        Facts facts = Facts.of(
                editor, head, parts(body.isEmpty() ? blocks : body, sections, List.of(before, after), pageName));
        if (facts.title().origin() == Title.Origin.INFERRED) {
            diagnostics.add(Diagnostic.warning(
                    "title-inferred",
                    file.path(),
                    file.place(facts.title().offset()),
                    facts.title().text()));
        }
        return new Outline(
                part, facts.title(), facts.year(), facts.unit(), facts.genre(), before, sections, after, removals);
    }

    private static void addAll(List<Passage> passages, Passage.Role role, List<Text> texts) {
        for (Text text : texts) {
            passages.add(Head.passage(role, text));
        }
    }

    private static Facts.Parts parts(
            List<Block> body, List<Section> sections, List<List<Passage>> around, Title pageName) {
        List<String> headings = new ArrayList<>();
        for (Section section : sections) {
            section.heading().ifPresent(headings::add);
            for (Section child : section.children()) {
                child.heading().ifPresent(headings::add);
            }
        }
        List<String> dates = new ArrayList<>();
        List<Passage> before = around.get(0);
        List<Passage> after = around.get(1);
        for (List<Passage> passages : List.of(after, before)) {
            for (Passage passage : passages) {
                if (passage.role() == Passage.Role.DATE) {
                    dates.add(passage.text());
                }
            }
        }
        return new Facts.Parts(body, headings, Facts.labels(before, after), dates, pageName);
    }
}
