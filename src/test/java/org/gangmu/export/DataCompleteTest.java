package org.gangmu.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gangmu.analysis.Figure;
import org.gangmu.analysis.Mention;
import org.gangmu.analysis.Spot;
import org.gangmu.links.IndexEntry;
import org.gangmu.links.Link;
import org.gangmu.links.Occurrence;
import org.gangmu.links.Repetition;
import org.gangmu.links.SectionRef;
import org.gangmu.site.PortalData;
import org.junit.jupiter.api.Test;

/** Reads the files for programs back, as {@code docs/data.md} tells, and finds all that the portal knows. */
class DataCompleteTest {

    private static final PortalData DATA = ExportedSeeds.DATA;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode read(String address) {
        try {
            return MAPPER.readTree(ExportedSeeds.FILES.get(address));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode list(String name) {
        JsonNode files = read("data/index.json").get("files").get(name);
        assertThat(files).hasSize(1);
        return read(files.get(0).asText());
    }

    private static JsonNode report(PortalData.ReportData report) {
        return read("data/reports/" + report.address() + ".json");
    }

    private static SectionRef section(String name) {
        String[] parts = name.split("#", -1);
        for (int i = 0; i < DATA.reports().size(); i++) {
            if (DATA.reports().get(i).address().equals(parts[0])) {
                return new SectionRef(i, parts[1]);
            }
        }
        throw new AssertionError("no report " + name);
    }

    private static Spot spot(JsonNode place, String section) {
        return new Spot(
                section,
                place.get(1).asInt(),
                place.get(2).asInt(),
                place.get(3).asInt());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String id) {
        return Enum.valueOf(type, id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static void mentions(JsonNode named, Mention.Kind kind, List<Mention> found) {
        String name = named.get("name").asText();
        for (JsonNode place : named.get("places")) {
            String words = place.size() > 4 ? place.get(4).asText() : name;
            found.add(new Mention(kind, words, name, spot(place, place.get(0).asText())));
        }
    }

    private static Figure figure(JsonNode json) {
        String counted = json.get("counted").asText();
        String value = json.get("value").asText();
        String unit = json.get("unit").asText();
        return new Figure(
                counted,
                value,
                json.path("blank").asBoolean(false),
                unit,
                json.has("amount") ? Optional.of(json.get("amount").asDouble()) : Optional.empty(),
                constant(Figure.Comparison.class, json.path("comparison").asText("none")),
                json.path("clause").asText(counted + value + unit),
                spot(json.get("place"), json.get("place").get(0).asText()));
    }

    @Test
    void reportsHaveWhatTheyNameAndCount() {
        for (PortalData.ReportData report : DATA.reports()) {
            JsonNode json = report(report);
            List<Mention> mentions = new ArrayList<>();
            json.get("documents")
                    .forEach(named -> mentions(
                            named,
                            constant(Mention.Kind.class, named.get("kind").asText()),
                            mentions));
            json.get("terms").forEach(named -> mentions(named, Mention.Kind.TERM, mentions));
            assertThat(mentions)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(report.analyzed().mentions());
            List<Figure> figures = new ArrayList<>();
            json.get("figures").forEach(figure -> figures.add(figure(figure)));
            assertThat(figures)
                    .isNotEmpty()
                    .containsExactlyElementsOf(report.analyzed().figures());
        }
        assertThat(DATA.figures()).anyMatch(figure -> figure.figure().amount().isPresent());
        assertThat(DATA.figures()).anyMatch(figure -> figure.figure().blank());
    }

    @Test
    void figuresBelongToTheFirstThemeOfTheirSection() {
        for (PortalData.FigureData figure : DATA.figures()) {
            String id = figure.figure().spot().section();
            Optional<String> theme = report(DATA.reports().get(figure.report())).findParents("key").stream()
                    .filter(section -> section.get("id").asText().equals(id))
                    .map(section -> section.get("themes").path(0).path("id").asText(""))
                    .filter(first -> !first.isEmpty())
                    .findFirst();
            assertThat(figure.theme().map(known -> known.id())).isEqualTo(theme);
        }
    }

    @Test
    void listsHaveWhatJoinsReports() {
        List<Link> links = new ArrayList<>();
        for (JsonNode link : list("links")) {
            List<String> words = new ArrayList<>();
            link.get("words").forEach(word -> words.add(word.asText()));
            List<String> subjects = new ArrayList<>();
            Optional.ofNullable(link.get("subjects")).ifPresent(all -> all.forEach(one -> subjects.add(one.asText())));
            links.add(new Link(
                    constant(Link.Kind.class, link.get("kind").asText()),
                    section(link.get("from").asText()),
                    section(link.get("to").asText()),
                    link.get("strength").asInt(),
                    Optional.ofNullable(link.get("theme")).map(JsonNode::asText),
                    words,
                    subjects));
        }
        assertThat(links).isNotEmpty().containsExactlyElementsOf(DATA.links().links());
        List<Repetition> repetitions = new ArrayList<>();
        for (JsonNode repetition : list("repetitions")) {
            List<Occurrence> places = new ArrayList<>();
            for (JsonNode place : repetition.get("places")) {
                SectionRef section = section(place.get(0).asText());
                places.add(new Occurrence(section.report(), spot(place, section.section())));
            }
            repetitions.add(new Repetition(
                    repetition.get("text").asText(),
                    repetition.get("exact").asBoolean(),
                    repetition.get("formula").asBoolean(),
                    places));
        }
        assertThat(repetitions)
                .isNotEmpty()
                .containsExactlyElementsOf(DATA.links().repetitions());
    }

    @Test
    void placesOfAnEntryAreFoundInTheReportsThatItNames() {
        for (Map.Entry<String, List<IndexEntry>> entries : Map.of(
                        "documents", DATA.links().documents(),
                        "terms", DATA.links().terms())
                .entrySet()) {
            JsonNode list = list(entries.getKey());
            assertThat(list).hasSameSizeAs(entries.getValue()).isNotEmpty();
            for (int i = 0; i < list.size(); i++) {
                JsonNode json = list.get(i);
                List<Occurrence> places = new ArrayList<>();
                for (JsonNode address : json.get("reports")) {
                    int report = section(address.asText() + "#").report();
                    places(report(DATA.reports().get(report)).get(entries.getKey()), json, report)
                            .forEach(places::add);
                }
                IndexEntry entry = entries.getValue().get(i);
                assertThat(places).containsExactlyInAnyOrderElementsOf(entry.places());
                assertThat(json.get("reports")).hasSize(entry.reports());
            }
        }
    }

    private static List<Occurrence> places(JsonNode named, JsonNode entry, int report) {
        List<Occurrence> places = new ArrayList<>();
        for (JsonNode one : named) {
            if (one.get("name").equals(entry.get("name"))
                    && one.path("kind").asText("term").equals(entry.get("kind").asText())) {
                one.get("places")
                        .forEach(place -> places.add(
                                new Occurrence(report, spot(place, place.get(0).asText()))));
            }
        }
        return places;
    }
}
