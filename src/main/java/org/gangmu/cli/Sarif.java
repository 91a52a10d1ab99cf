package org.gangmu.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangmu.check.Finding;
import org.gangmu.check.Rule;
import org.gangmu.check.Rules;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.Place;
import org.gangmu.source.Wording;

/**
 * Writes findings as SARIF 2.1.0 (OASIS), which editors and code hosts show beside the text. Columns are UTF-16 units, as everywhere here.
 *
 * @param wording the language of the messages
 */
record Sarif(Wording wording) {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** Writes all findings as one log with one run; it ends with {@code \n}. */
    String of(List<Finding> findings) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            Map<String, Integer> rules = writeTool(json, findings);
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (Finding finding : findings) {
                writeResult(json, finding, rules);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    /** Writes the tool with all rules, and a descriptor for each code that readers found; gives the index of each. */
    private Map<String, Integer> writeTool(JsonGenerator json, List<Finding> findings) throws IOException {
        Map<String, Level> levels = new LinkedHashMap<>();
        for (Rule rule : Rules.all()) {
            levels.put(rule.id(), rule.level());
        }
        findings.forEach(finding -> levels.putIfAbsent(finding.id(), finding.level()));
        Map<String, Integer> indices = new LinkedHashMap<>();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "gangmu");
        json.writeArrayFieldStart("rules");
        for (Map.Entry<String, Level> rule : levels.entrySet()) {
            indices.put(rule.getKey(), indices.size());
            writeRule(json, rule.getKey(), rule.getValue());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        return indices;
    }

    private void writeRule(JsonGenerator json, String id, Level level) throws IOException {
        // Without arguments the placeholders of a message stay empty; what to do mostly has none.
        Diagnostic bare = new Diagnostic(id, level, "", Place.START, List.of("…", "…", "…", "…"));
        json.writeStartObject();
        json.writeStringField("id", id);
        writeText(json, "shortDescription", wording.message(bare));
        writeText(json, "help", wording.remedy(bare));
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(level));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeResult(JsonGenerator json, Finding finding, Map<String, Integer> rules) throws IOException {
        Diagnostic diagnostic = finding.diagnostic();
        json.writeStartObject();
        json.writeStringField("ruleId", finding.id());
        json.writeNumberField("ruleIndex", rules.getOrDefault(finding.id(), -1));
        json.writeStringField("level", level(finding.level()));
        String remedy = wording.remedy(diagnostic);
        writeText(json, "message", wording.message(diagnostic) + (remedy.isEmpty() ? "" : " " + remedy));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(diagnostic.source()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", diagnostic.place().line());
        json.writeNumberField("startColumn", diagnostic.place().column());
        if (finding.length() > 0) {
            json.writeNumberField("endColumn", diagnostic.place().column() + finding.length());
            writeText(json, "snippet", finding.text());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeText(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Level level) {
        return level == Level.INFO ? "note" : level.id();
    }

    /** Writes a path as a reference to a resource: all but letters, digits and {@code -._~/} by their bytes (RFC 3986). */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~/".indexOf(c) >= 0;
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
