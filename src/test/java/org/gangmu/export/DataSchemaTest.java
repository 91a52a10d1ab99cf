package org.gangmu.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangmu.site.FigureFiles;
import org.gangmu.site.PortalData;
import org.junit.jupiter.api.Test;

/** Holds the files for programs to their schemas in {@code docs/}. */
class DataSchemaTest {

    private static final PortalData DATA = ExportedSeeds.DATA;
    private static final Map<String, String> FILES = ExportedSeeds.FILES;

    private static List<String> wrong(String schema, String json) {
        try {
            JsonSchema read = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("docs/data-" + schema + ".schema.json")));
            return read.validate(json, InputFormat.JSON).stream()
                    .map(String::valueOf)
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String schema(String address) {
        if (address.startsWith("data/reports/")) {
            return "report";
        }
        String name = address.replaceAll("^data/|(-\\d+)?\\.json$", "");
        return name.equals("documents") || name.equals("terms") ? "entries" : name;
    }

    @Test
    void everyFileFollowsItsSchema() {
        assertThat(FILES).hasSizeGreaterThan(11);
        FILES.forEach((address, content) -> {
            if (address.endsWith(".json")) {
                assertThat(wrong(schema(address), content)).as(address).isEmpty();
            }
        });
    }

    @Test
    void schemasRefuseWhatIsNotInTheContract() {
        String links = FILES.get("data/links.json");
        assertThat(wrong("links", links.replace("\"strength\"", "\"weight\""))).isNotEmpty();
        assertThat(wrong("links", links.replace("\"related\"", "\"likened\""))).isNotEmpty();
        assertThat(wrong("links", links.replaceFirst("\"from\":\"([^\"#]+)#", "\"from\":\"$1")))
                .isNotEmpty();
        String report = FILES.entrySet().stream()
                .filter(file -> file.getKey().startsWith("data/reports/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        assertThat(wrong("report", report)).isEmpty();
        assertThat(wrong("report", report.replaceFirst("\"value\":\"[^\"]+\",", "")))
                .isNotEmpty();
        assertThat(wrong("report", report.replaceFirst("\"place\":\\[\"(\\w|-)*\",", "\"place\":[")))
                .isNotEmpty();
    }

    @Test
    void tablesStandWherePagesLeadAndOpenInSpreadsheets() {
        List<String> addresses = FigureFiles.addresses(DATA.figures().size());
        assertThat(FILES).containsKeys(addresses.toArray(String[]::new));
        String table = FILES.get(addresses.get(0));
        assertThat(table).startsWith("\uFEFF报告,").endsWith("\r\n");
        assertThat(table.replace("\r\n", "")).doesNotContain("\r");
        assertThat(DATA.figures()).hasSizeGreaterThan(100);
        assertThat(table.lines()).hasSizeGreaterThan(DATA.figures().size());
    }

    @Test
    void namesAllFilesOfListsAndCutsThemWhereTheyAreLong() {
        List<DataFile> cut = new ArrayList<>();
        JsonList list = new JsonList("made", cut::add);
        for (int i = 0; i < 3; i++) {
            list.add(json -> json.writeStringField("text", "字".repeat(JsonList.ENOUGH / 4)));
        }
        assertThat(list.end()).containsExactly("data/made-1.json", "data/made-2.json");
        assertThat(cut.stream().map(DataFile::address)).containsExactly("data/made-1.json", "data/made-2.json");
        FILES.keySet().stream()
                .filter(address -> address.matches("data/[a-z]+(-\\d+)?\\.json") && !address.equals("data/index.json"))
                .forEach(address -> assertThat(FILES.get("data/index.json")).contains('"' + address + '"'));
    }
}
