package org.gangmu.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.gangmu.check.Finding;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Wording;

/**
 * Writes findings for programs, as {@code docs/findings.schema.json} describes them.
 *
 * @param wording the language of the messages
 */
record CheckJson(Wording wording) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Writes all findings as one JSON object on one line. */
    String of(List<Finding> findings) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                write(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private void write(JsonGenerator json, Finding finding) throws IOException {
        Diagnostic diagnostic = finding.diagnostic();
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("level", finding.level().id());
        json.writeStringField("source", diagnostic.source());
        json.writeNumberField("line", diagnostic.place().line());
        json.writeNumberField("column", diagnostic.place().column());
        json.writeStringField("text", finding.text());
        json.writeStringField("message", wording.message(diagnostic));
        json.writeStringField("remedy", wording.remedy(diagnostic));
        json.writeEndObject();
    }
}
