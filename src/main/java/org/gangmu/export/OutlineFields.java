package org.gangmu.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.SectionAnalysis;
import org.gangmu.analysis.ThemeScore;
import org.gangmu.outline.Content;
import org.gangmu.outline.Outline;
import org.gangmu.outline.Paragraph;
import org.gangmu.outline.Passage.Role;
import org.gangmu.outline.Section;
import org.gangmu.outline.Title;
import org.gangmu.source.Place;
import org.gangmu.source.Removal;
import org.gangmu.source.SourceFile;

/**
 * Writes what an outline says of a report, as fields of a JSON object: the words of {@code docs/outline.schema.json}. Its methods
 * have no state and may be called from any thread.
 */
public final class OutlineFields {

    private OutlineFields() {}

    /**
     * Writes the fields of a report into an object that is open.
     *
     * @param json where to write
     * @param report the report
     * @throws IOException where what is written to fails
     */
    public static void write(JsonGenerator json, AnalyzedReport report) throws IOException {
        writeHead(json, report);
        writeTexts(json, report.outline());
        json.writeArrayFieldStart("sections");
        for (Section section : report.outline().sections()) {
            writeSection(json, section, report);
        }
        json.writeEndArray();
    }

    private static void writeHead(JsonGenerator json, AnalyzedReport report) throws IOException {
        SourceFile source = report.source();
        Outline outline = report.outline();
        json.writeStringField("source", source.path());
        if (outline.part() > 0) {
            json.writeNumberField("part", outline.part());
        }
        json.writeStringField("encoding", source.encoding());
        writeTitle(json, outline, source);
        json.writeFieldName("year");
        if (outline.year().isPresent()) {
            json.writeNumber(outline.year().getAsInt());
        } else {
            json.writeNull();
        }
        json.writeStringField("unit", outline.unit().orElse(null));
        json.writeStringField("genre", outline.genre().label());
        json.writeArrayFieldStart("removed");
        for (Removal removal : outline.removed()) {
            json.writeStartObject();
            writePlace(json, source.place(removal.span().start()));
            json.writeStringField("text", removal.text());
            json.writeStringField("reason", removal.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The title's lines are told where they are not the title itself: spaced out, overruled, or part of a header's line. */
    private static void writeTitle(JsonGenerator json, Outline outline, SourceFile source) throws IOException {
        Title title = outline.title();
        List<String> lines = outline.texts(Role.TITLE);
        json.writeObjectFieldStart("title");
        json.writeStringField("text", title.text());
        json.writeStringField("origin", title.origin().id());
        json.writeNumberField("line", source.place(title.offset()).line());
        boolean elsewhere = lines.isEmpty() && title.origin() != Title.Origin.TEXT;
        if (!elsewhere && !lines.equals(List.of(title.text()))) {
            writeList(json, "lines", lines);
        }
        json.writeEndObject();
    }

    private static void writeTexts(JsonGenerator json, Outline outline) throws IOException {
        List<String> wrapper = outline.texts(Role.WRAPPER);
        if (!wrapper.isEmpty()) {
            writeList(json, "wrapper", wrapper);
        }
        writeJoined(json, "subtitle", outline.texts(Role.SUBTITLE));
        writeJoined(json, "byline", outline.texts(Role.BYLINE));
        writeJoined(json, "salutation", outline.texts(Role.SALUTATION));
        writeList(json, "preamble", outline.texts(Role.PREAMBLE));
        writeList(json, "closing", outline.texts(Role.CLOSING));
        writeJoined(json, "signature", outline.texts(Role.SIGNATURE));
        writeJoined(json, "date", outline.texts(Role.DATE));
        writeList(json, "attachments", outline.texts(Role.ATTACHMENT));
    }

    private static void writeSection(JsonGenerator json, Section section, AnalyzedReport report) throws IOException {
        SectionAnalysis analysis = report.of(section);
        json.writeStartObject();
        json.writeStringField("id", section.id());
        json.writeStringField("key", section.key());
        json.writeStringField("kind", section.kind() == Section.Kind.ITEM ? "item" : "section");
        json.writeNumberField("level", section.level());
        json.writeStringField("marker", section.marker());
        json.writeStringField("heading", section.heading().orElse(null));
        if (!section.stop().isEmpty()) {
            json.writeStringField("stop", section.stop());
        }
        writePlace(json, report.source().place(section.offset()));
        json.writeArrayFieldStart("paragraphs");
        for (Content part : section.content()) {
            if (part instanceof Paragraph paragraph) {
                json.writeString(paragraph.text());
            }
        }
        json.writeEndArray();
        writeThemes(json, analysis.themes());
        json.writeStringField("facet", analysis.facet().id());
        writeContent(json, section);
        json.writeArrayFieldStart("children");
        for (Content part : section.content()) {
            if (part instanceof Section child) {
                writeSection(json, child, report);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeThemes(JsonGenerator json, List<ThemeScore> themes) throws IOException {
        json.writeArrayFieldStart("themes");
        for (ThemeScore theme : themes) {
            json.writeStartObject();
            json.writeStringField("id", theme.theme());
            json.writeNumberField("score", theme.score());
            writeList(json, "because", theme.because());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeContent(JsonGenerator json, Section section) throws IOException {
        int paragraphs = 0;
        int children = 0;
        json.writeArrayFieldStart("content");
        for (Content part : section.content()) {
            json.writeStartObject();
            if (part instanceof Paragraph) {
                json.writeNumberField("paragraph", paragraphs++);
            } else {
                json.writeNumberField("child", children++);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writePlace(JsonGenerator json, Place place) throws IOException {
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
    }

    private static void writeJoined(JsonGenerator json, String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeStringField(name, String.join("\n", texts));
        }
    }

    private static void writeList(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
