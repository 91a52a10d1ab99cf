package org.gangmu.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gangmu.links.IndexEntry;
import org.gangmu.links.Link;
import org.gangmu.links.Repetition;
import org.gangmu.outline.Outline;
import org.gangmu.site.FigureFiles;
import org.gangmu.site.PortalData;

/**
 * Writes the portal for programs: the same as its pages say, below {@code data/}, as the schemas in {@code docs/} describe it; and
 * the figures of all reports as tables. What is told of a report by itself stands in its own file, what joins reports in the lists,
 * and nothing in both. The same portal gives the same bytes. Thread-safe.
 */
public final class Exporter {

    /** Changes when a program that reads the files must change. */
    private static final int FORMAT = 2;

    private final PortalData data;

    /**
     * Prepares.
     *
     * @param data the portal
     */
    public Exporter(PortalData data) {
        this.data = data;
    }

    /**
     * Counts the reports.
     *
     * @return how many there are
     */
    public int reports() {
        return data.reports().size();
    }

    /**
     * Writes what is known of one report by itself.
     *
     * @param index the report's index, from 0
     * @return its file
     */
    public DataFile report(int index) {
        return ReportFile.of(data.reports().get(index));
    }

    /**
     * Writes all that is not about one report: lists, tables, and the file that names them all, which comes last.
     *
     * @param sink takes each file as soon as it is finished
     */
    public void lists(Consumer<DataFile> sink) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put("reports", reports(sink));
        files.put("themes", themes(sink));
        files.put("links", links(sink));
        files.put("repetitions", repetitions(sink));
        files.put("documents", entries("documents", data.links().documents(), sink));
        files.put("terms", entries("terms", data.links().terms(), sink));
        new FigureTable(data).write(sink);
        byte[] manifest = JsonList.file(json -> {
            json.writeNumberField("format", FORMAT);
            json.writeObjectFieldStart("files");
            for (Map.Entry<String, List<String>> list : files.entrySet()) {
                Fields.texts(json, list.getKey(), list.getValue());
            }
            json.writeEndObject();
            Fields.texts(json, "tables", FigureFiles.addresses(data.figures().size()));
        });
        sink.accept(new DataFile("data/index.json", manifest));
    }

    private List<String> reports(Consumer<DataFile> sink) {
        JsonList list = new JsonList("reports", sink);
        for (PortalData.ReportData report : data.reports()) {
            list.add(json -> {
                Outline outline = report.analyzed().outline();
                json.writeStringField("address", report.address());
                json.writeStringField("page", report.href());
                json.writeStringField("data", ReportFile.address(report));
                json.writeStringField("title", outline.title().text());
                Fields.year(json, outline);
                json.writeStringField("unit", outline.unit().orElse(null));
                json.writeStringField("genre", outline.genre().label());
                json.writeNumberField("sections", report.analyzed().sections().size());
            });
        }
        return list.end();
    }

    private List<String> themes(Consumer<DataFile> sink) {
        JsonList list = new JsonList("themes", sink);
        for (PortalData.ThemeData theme : data.themes()) {
            list.add(json -> {
                json.writeStringField("id", theme.theme().id());
                json.writeStringField("name", theme.theme().name());
                json.writeStringField("page", theme.href());
                json.writeStringField("introduction", theme.theme().introduction());
                Fields.texts(
                        json,
                        "sections",
                        theme.sections().stream()
                                .map(section -> Fields.section(data, section))
                                .toList());
            });
        }
        return list.end();
    }

    private List<String> links(Consumer<DataFile> sink) {
        JsonList list = new JsonList("links", sink);
        for (Link link : data.links().links()) {
            if (data.href(link.from()).isPresent() && data.href(link.to()).isPresent()) {
                list.add(json -> link(json, link));
            }
        }
        return list.end();
    }

    private void link(JsonGenerator json, Link link) throws IOException {
        json.writeStringField("kind", link.kind().id());
        json.writeStringField("from", Fields.section(data, link.from()));
        json.writeStringField("to", Fields.section(data, link.to()));
        json.writeNumberField("strength", link.strength());
        if (link.theme().isPresent()) {
            json.writeStringField("theme", link.theme().get());
        }
        Fields.texts(json, "words", link.words());
        if (!link.subjects().isEmpty()) {
            Fields.texts(json, "subjects", link.subjects());
        }
    }

    private List<String> repetitions(Consumer<DataFile> sink) {
        JsonList list = new JsonList("repetitions", sink);
        for (Repetition repetition : data.links().repetitions()) {
            list.add(json -> {
                json.writeStringField("text", repetition.text());
                json.writeBooleanField("exact", repetition.exact());
                json.writeBooleanField("formula", repetition.formula());
                Fields.places(json, data, repetition.places());
            });
        }
        return list.end();
    }

    private List<String> entries(String name, List<IndexEntry> entries, Consumer<DataFile> sink) {
        JsonList list = new JsonList(name, sink);
        for (IndexEntry entry : entries) {
            list.add(json -> {
                json.writeStringField("name", entry.name());
                json.writeStringField("kind", Fields.kind(entry.kind()));
                json.writeStringField("initial", String.valueOf(entry.initial()));
                json.writeStringField("page", data.href(entry.kind(), entry.name()));
                Fields.reports(json, data, entry.places());
            });
        }
        return list.end();
    }
}
