package org.gangmu.convert;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * The text of a Word document: one line a paragraph with its number before it, one line a row of a table with tabs between
 * cells, notes behind the text under the numbers that stand in it. A table of contents is left out, since it is made of what
 * stands below. One use a document, by one thread.
 */
final class WordText {

    /** What POI writes where a note is referred to. */
    private static final Pattern NOTE = Pattern.compile("\\[(footnote|endnote)Ref:(-?\\d+)]");

    private static final Pattern CONTENTS = Pattern.compile("(?:toc|目录)\\s*(?:\\d|heading)?");

    private final XWPFDocument document;
    private final WordNumbers numbers;
    private final List<String> lines = new ArrayList<>();

    /** The notes referred to so far, in order, with their texts. */
    private final Map<String, String> notes = new LinkedHashMap<>();

    private int contents;

    WordText(XWPFDocument document) {
        this.document = document;
        this.numbers = new WordNumbers(document);
    }

    /** How many tables of contents were left out, as lines. */
    int contents() {
        return contents;
    }

    String read() {
        document.getBodyElements().forEach(this::read);
        int number = 0;
        for (String note : List.copyOf(notes.values())) {
            number++;
            lines.add("［" + number + "］" + note);
        }
        return String.join("\n", lines) + "\n";
    }

    private void read(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            if (isContents(paragraph)) {
                contents++;
            } else {
                lines.add(text(paragraph));
            }
        } else if (element instanceof XWPFTable table) {
            table.getRows().forEach(row -> lines.add(text(row)));
        } else if (element instanceof XWPFSDT control) {
            readControl(control);
        }
    }

    private void readControl(XWPFSDT control) {
        List<String> inside = control.getContent().getText().lines().toList();
        boolean generated = inside.stream()
                        .filter(line -> line.indexOf('\t') >= 0 && line.matches(".*\\t[0-9ivxlcIVXLC]+\\s*"))
                        .count()
                > inside.size() / 2;
        if (generated) {
            contents += inside.size();
        } else {
            lines.addAll(inside);
        }
    }

    private boolean isContents(XWPFParagraph paragraph) {
        XWPFStyle style =
                paragraph.getStyle() == null ? null : document.getStyles().getStyle(paragraph.getStyle());
        String name = style == null || style.getName() == null ? "" : style.getName();
        return CONTENTS.matcher(name.toLowerCase(Locale.ROOT).strip()).matches();
    }

    private String text(XWPFParagraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (IRunElement run : paragraph.getIRuns()) {
            text.append(text(run));
        }
        String read = withNotes(text.toString());
        String number = read.isBlank() ? "" : numbers.of(paragraph);
        return number + (number.isEmpty() ? read : read.stripLeading());
    }

    /** A field to fill in within a paragraph has what was filled in. */
    private static String text(IRunElement run) {
        if (run instanceof XWPFRun plain) {
            return plain.text();
        }
        return run instanceof XWPFSDT control
                ? control.getContent().getText().strip().replaceAll("\\s*[\\n\\t]\\s*", " ")
                : run.toString();
    }

    private String text(XWPFTableRow row) {
        return row.getTableCells().stream().map(this::text).collect(Collectors.joining("\t"));
    }

    /** Paragraphs of a cell run on: a row is one line. */
    private String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(paragraph -> text(paragraph).strip().replaceAll("\\s*[\\n\\t]\\s*", " "))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String withNotes(String text) {
        Matcher matcher = NOTE.matcher(text);
        return text.contains("Ref:") ? matcher.replaceAll(this::mark) : text;
    }

    private String mark(MatchResult found) {
        if (!notes.containsKey(found.group())) {
            notes.put(found.group(), note(found.group(1), Integer.parseInt(found.group(2))));
        }
        int number = List.copyOf(notes.keySet()).indexOf(found.group()) + 1;
        return Matcher.quoteReplacement("［" + number + "］");
    }

    private String note(String kind, int id) {
        XWPFAbstractFootnoteEndnote note =
                kind.equals("footnote") ? document.getFootnoteByID(id) : document.getEndnoteByID(id);
        if (note == null) {
            return "";
        }
        return note.getParagraphs().stream()
                .map(paragraph ->
                        NOTE.matcher(paragraph.getText()).replaceAll("").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Gives a number as an int, however large it is written. */
    static int small(BigInteger number) {
        return number.min(BigInteger.valueOf(100_000)).intValue();
    }
}
