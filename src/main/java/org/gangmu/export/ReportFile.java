package org.gangmu.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.analysis.Figure;
import org.gangmu.analysis.Mention;
import org.gangmu.site.PortalData.ReportData;

/**
 * Writes all that is known of one report by itself: its outline, what it names and what it counts. What it shares with others
 * stands in the lists. What a program can make of the rest is left out, as {@code docs/data.md} tells.
 */
final class ReportFile {

    /**
     * What is named.
     *
     * @param kind what it is
     * @param name its full name
     */
    private record Named(Mention.Kind kind, String name) {}

    private ReportFile() {}

    static String address(ReportData report) {
        return "data/reports/" + report.address() + ".json";
    }

    static DataFile of(ReportData report) {
        return new DataFile(address(report), JsonList.file(json -> write(json, report)));
    }

    private static void write(JsonGenerator json, ReportData report) throws IOException {
        json.writeStringField("address", report.address());
        json.writeStringField("page", report.href());
        json.writeStringField("lines", report.source());
        OutlineFields.write(json, report.analyzed());
        Map<Named, List<Mention>> mentions = new LinkedHashMap<>();
        for (Mention mention : report.analyzed().mentions()) {
            mentions.computeIfAbsent(new Named(mention.kind(), mention.name()), unused -> new ArrayList<>())
                    .add(mention);
        }
        documents(json, mentions);
        terms(json, mentions);
        json.writeArrayFieldStart("figures");
        for (Figure figure : report.analyzed().figures()) {
            figure(json, figure);
        }
        json.writeEndArray();
    }

    private static void documents(JsonGenerator json, Map<Named, List<Mention>> mentions) throws IOException {
        json.writeArrayFieldStart("documents");
        for (Map.Entry<Named, List<Mention>> named : mentions.entrySet()) {
            if (named.getKey().kind().isDocument()) {
                json.writeStartObject();
                json.writeStringField("kind", Fields.kind(named.getKey().kind()));
                named(json, named.getKey().name(), named.getValue());
            }
        }
        json.writeEndArray();
    }

    private static void terms(JsonGenerator json, Map<Named, List<Mention>> mentions) throws IOException {
        json.writeArrayFieldStart("terms");
        for (Map.Entry<Named, List<Mention>> named : mentions.entrySet()) {
            if (!named.getKey().kind().isDocument()) {
                json.writeStartObject();
                named(json, named.getKey().name(), named.getValue());
            }
        }
        json.writeEndArray();
    }

    /** Writes a name and where it stands; the words there only where they are not the name itself. */
    private static void named(JsonGenerator json, String name, List<Mention> mentions) throws IOException {
        json.writeStringField("name", name);
        json.writeArrayFieldStart("places");
        for (Mention mention : mentions) {
            json.writeStartArray();
            Fields.spot(json, mention.spot().section(), mention.spot());
            if (!mention.text().equals(name)) {
                json.writeString(mention.text());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void figure(JsonGenerator json, Figure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("counted", figure.counted());
        json.writeStringField("value", figure.value());
        json.writeStringField("unit", figure.unit());
        if (figure.blank()) {
            json.writeBooleanField("blank", true);
        }
        if (figure.amount().isPresent()) {
            amount(json, figure.amount().get());
        }
        if (figure.comparison() != Figure.Comparison.NONE) {
            json.writeStringField("comparison", figure.comparison().id());
        }
        if (!figure.clause().equals(figure.counted() + figure.value() + figure.unit())) {
            json.writeStringField("clause", figure.clause());
        }
        json.writeArrayFieldStart("place");
        Fields.spot(json, figure.spot().section(), figure.spot());
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void amount(JsonGenerator json, double amount) throws IOException {
        json.writeFieldName("amount");
        if (Fields.isWhole(amount)) {
            json.writeNumber((long) amount);
        } else {
            json.writeNumber(amount);
        }
    }
}
