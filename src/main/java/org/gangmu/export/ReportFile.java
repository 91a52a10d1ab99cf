package org.gangmu.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.analysis.Figure;
import org.gangmu.analysis.Mention;
import org.gangmu.links.Link;
import org.gangmu.site.PortalData;

/** Writes all that is known of one report: its outline, what it names and counts, and the links from it and to it. */
final class ReportFile {

    private final PortalData data;
    private final Map<Integer, List<Link>> links = new HashMap<>();

    ReportFile(PortalData data) {
        this.data = data;
        for (Link link : data.links().links()) {
            if (data.href(link.from()).isEmpty() || data.href(link.to()).isEmpty()) {
                continue;
            }
            add(link.from().report(), link);
            if (link.to().report() != link.from().report()) {
                add(link.to().report(), link);
            }
        }
    }

    private void add(int report, Link link) {
        links.computeIfAbsent(report, unused -> new ArrayList<>()).add(link);
    }

    static String address(PortalData.ReportData report) {
        return "data/reports/" + report.address() + ".json";
    }

    DataFile of(int index) {
        PortalData.ReportData report = data.reports().get(index);
        byte[] content = JsonList.file(json -> write(json, index, report));
        return new DataFile(address(report), content);
    }

    private void write(JsonGenerator json, int index, PortalData.ReportData report) throws IOException {
        json.writeStringField("address", report.address());
        json.writeStringField("page", report.href());
        json.writeStringField("lines", report.source());
        OutlineFields.write(json, report.analyzed());
        json.writeArrayFieldStart("mentions");
        for (Mention mention : report.analyzed().mentions()) {
            json.writeStartObject();
            Fields.mention(json, mention);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("figures");
        for (Figure figure : report.analyzed().figures()) {
            json.writeStartObject();
            Fields.figure(json, figure);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("links");
        for (Link link : links.getOrDefault(index, List.of())) {
            json.writeStartObject();
            Fields.link(json, data, link);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
