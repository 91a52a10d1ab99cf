package org.gangmu.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gangmu.analysis.Figure;
import org.gangmu.analysis.Mention;
import org.gangmu.analysis.Spot;
import org.gangmu.links.Link;
import org.gangmu.links.Occurrence;
import org.gangmu.links.SectionRef;
import org.gangmu.outline.Outline;
import org.gangmu.site.PortalData;

/** Fields that several files have. */
final class Fields {

    private Fields() {}

    static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    static void year(JsonGenerator json, Outline outline) throws IOException {
        json.writeFieldName("year");
        if (outline.year().isPresent()) {
            json.writeNumber(outline.year().getAsInt());
        } else {
            json.writeNull();
        }
    }

    /** Names a section: its report, its id, and where it stands on the report's page. */
    static void section(JsonGenerator json, PortalData data, SectionRef section) throws IOException {
        json.writeStringField("report", data.reports().get(section.report()).address());
        json.writeStringField("section", section.section());
        json.writeStringField("page", data.href(section).orElse(null));
    }

    static void link(JsonGenerator json, PortalData data, Link link) throws IOException {
        json.writeStringField("kind", link.kind().id());
        json.writeObjectFieldStart("from");
        section(json, data, link.from());
        json.writeEndObject();
        json.writeObjectFieldStart("to");
        section(json, data, link.to());
        json.writeEndObject();
        json.writeNumberField("strength", link.strength());
        json.writeStringField("theme", link.theme().orElse(null));
        texts(json, "words", link.words());
    }

    /** Writes occurrences; those in reports that the portal does not have are left out. */
    static void places(JsonGenerator json, PortalData data, List<Occurrence> places) throws IOException {
        json.writeArrayFieldStart("places");
        for (Occurrence place : places) {
            if (place.report() >= 0 && place.report() < data.reports().size()) {
                json.writeStartObject();
                json.writeStringField(
                        "report", data.reports().get(place.report()).address());
                spot(json, place.spot());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** Writes a spot: section, piece, first UTF-16 unit and the one behind the last. */
    static void spot(JsonGenerator json, Spot spot) throws IOException {
        json.writeStringField("section", spot.section());
        json.writeNumberField("piece", spot.piece());
        json.writeNumberField("start", spot.start());
        json.writeNumberField("end", spot.end());
    }

    static void mention(JsonGenerator json, Mention mention) throws IOException {
        json.writeStringField("kind", kind(mention.kind()));
        json.writeStringField("name", mention.name());
        json.writeStringField("text", mention.text());
        spot(json, mention.spot());
    }

    static void figure(JsonGenerator json, Figure figure) throws IOException {
        json.writeStringField("counted", figure.counted());
        json.writeStringField("value", figure.value());
        json.writeBooleanField("blank", figure.blank());
        json.writeStringField("unit", figure.unit());
        json.writeFieldName("amount");
        if (figure.amount().isPresent()) {
            json.writeNumber(figure.amount().get());
        } else {
            json.writeNull();
        }
        json.writeStringField("comparison", figure.comparison().id());
        json.writeStringField("clause", figure.clause());
        spot(json, figure.spot());
    }

    static String kind(Mention.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
