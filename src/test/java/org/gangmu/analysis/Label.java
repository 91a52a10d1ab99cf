package org.gangmu.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person says that a section is about.
 *
 * @param path where it stands in the report, for people
 * @param line the line that it begins in
 * @param start its first characters without the sign
 * @param themes the themes that fit, the foremost first
 * @param facet what it tells
 * @param doubtful whether any of the themes counts as the foremost
 * @param optional whether a parser may miss the section
 */
record Label(
        String path, int line, String start, List<String> themes, String facet, boolean doubtful, boolean optional) {

    /** Reads the labels of sections; those of a preamble or closing are left out. */
    static List<Label> read(Path json) throws IOException {
        List<Label> labels = new ArrayList<>();
        for (JsonNode node : new ObjectMapper().readTree(Files.readString(json)).get("labels")) {
            String facet = node.get("facet").asText();
            if (facet.equals("preamble") || facet.equals("closing")) {
                continue;
            }
            List<String> themes = new ArrayList<>();
            node.get("themes").forEach(theme -> themes.add(theme.asText()));
            labels.add(new Label(
                    node.get("path").asText(),
                    node.get("line").asInt(),
                    node.get("text_start").asText(),
                    themes,
                    facet,
                    node.has("doubtful"),
                    node.path("optional").asBoolean()));
        }
        return labels;
    }

    boolean acceptsAsFirst(List<ThemeScore> scores) {
        if (themes.isEmpty() || doubtful) {
            return accepts(scores);
        }
        return !scores.isEmpty() && scores.get(0).theme().equals(themes.get(0));
    }

    boolean accepts(List<ThemeScore> scores) {
        return scores.isEmpty()
                ? themes.isEmpty()
                : themes.contains(scores.get(0).theme());
    }
}
