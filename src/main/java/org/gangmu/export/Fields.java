package org.gangmu.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.gangmu.analysis.Mention;
import org.gangmu.analysis.Spot;
import org.gangmu.links.Occurrence;
import org.gangmu.links.SectionRef;
import org.gangmu.outline.Outline;
import org.gangmu.site.PortalData;

/** Fields that several files have. */
final class Fields {

    /** Whole numbers below are the same as doubles. */
    private static final double EXACT = 1L << 53;

    private Fields() {}

    /** Tells whether an amount can be written as a whole number with nothing lost. */
    static boolean isWhole(double amount) {
        return amount == Math.rint(amount) && Math.abs(amount) < EXACT;
    }

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

    /** Names a section of the portal: {@code <address of its report>#<its id>}. */
    static String section(PortalData data, SectionRef section) {
        return section(data, section.report(), section.section());
    }

    private static String section(PortalData data, int report, String section) {
        return data.reports().get(report).address() + '#' + section;
    }

    /** Writes occurrences; those in reports that the portal does not have are left out. */
    static void places(JsonGenerator json, PortalData data, List<Occurrence> places) throws IOException {
        json.writeArrayFieldStart("places");
        for (Occurrence place : places) {
            if (isKnown(data, place)) {
                json.writeStartArray();
                spot(json, section(data, place.report(), place.spot().section()), place.spot());
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }

    /** Writes the reports of occurrences, each once, in their order; those that the portal does not have are left out. */
    static void reports(JsonGenerator json, PortalData data, List<Occurrence> places) throws IOException {
        json.writeArrayFieldStart("reports");
        int last = -1;
        for (Occurrence place : places) {
            if (place.report() != last && isKnown(data, place)) {
                last = place.report();
                json.writeString(data.reports().get(last).address());
            }
        }
        json.writeEndArray();
    }

    private static boolean isKnown(PortalData data, Occurrence place) {
        return place.report() >= 0 && place.report() < data.reports().size();
    }

    /** Writes a spot into an array that is open: section, piece, first UTF-16 unit and the one behind the last. */
    static void spot(JsonGenerator json, String section, Spot spot) throws IOException {
        json.writeString(section);
        json.writeNumber(spot.piece());
        json.writeNumber(spot.start());
        json.writeNumber(spot.end());
    }

    static String kind(Mention.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
