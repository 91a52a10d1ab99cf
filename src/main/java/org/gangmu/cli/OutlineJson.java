package org.gangmu.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.export.OutlineFields;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Place;
import org.gangmu.source.Wording;

/**
 * Writes a report's outline for programs: one JSON object on one line, as {@code docs/outline.schema.json} describes it.
 *
 * @param wording the language of the findings' messages
 */
record OutlineJson(Wording wording) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Writes one report with the findings about it; the line ends with {@code \n}. */
    String line(AnalyzedReport report, List<Diagnostic> findings) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            OutlineFields.write(json, report);
            writeFindings(json, findings);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return line.append('\n').toString();
    }

    private void writeFindings(JsonGenerator json, List<Diagnostic> findings) throws IOException {
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic finding : findings) {
            json.writeStartObject();
            json.writeStringField("code", finding.code());
            json.writeStringField("level", finding.level().id());
            writePlace(json, finding.place());
            json.writeStringField("message", wording.message(finding));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writePlace(JsonGenerator json, Place place) throws IOException {
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
    }
}
