package org.gangmu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Explanation;
import org.gangmu.analysis.Explanation.Sighting;
import org.gangmu.analysis.Explanation.ThemeReason;
import org.gangmu.analysis.Explanation.WordReason;
import org.gangmu.analysis.FacetReason;
import org.gangmu.analysis.Theme;
import org.gangmu.analysis.ThemeScore;
import org.gangmu.outline.Section;
import org.gangmu.source.Wording;

/**
 * Writes explanations of one report for people.
 *
 * @param wording the words of the reader's language
 * @param themes the themes, for their names
 * @param report the report
 */
record ExplanationText(Wording wording, List<Theme> themes, AnalyzedReport report) {

    private static final int LONGEST_QUOTE = 24;

    /** Names the file, and the report in it where it holds several; the line ends with {@code \n}. */
    String head() {
        int part = report.outline().part();
        String number = part > 0 ? " " + wording.text("cli.tree.part", part) : "";
        return report.source().path() + number + "\n";
    }

    /** Explains one section; every line ends with {@code \n}. */
    String of(Explanation explanation) {
        Section section = explanation.section();
        StringBuilder text = new StringBuilder("\n");
        text.append(section.id()).append("  ").append(section.key()).append("  ");
        text.append(report.source().place(section.offset())).append("  ");
        text.append((section.marker() + " " + quote(name(section))).strip()).append('\n');
        text.append("  ").append(themes(explanation)).append('\n');
        for (ThemeReason theme : explanation.themes()) {
            text.append("    ").append(theme(theme)).append('\n');
            for (WordReason word : theme.words()) {
                text.append("      ").append(word(word)).append('\n');
            }
        }
        String facet = wording.text(
                "cli.explain.facet." + explanation.analysis().facet().id());
        text.append("  ")
                .append(wording.text("cli.explain.facet", facet, reason(explanation.facet())))
                .append('\n');
        return text.toString();
    }

    private static String name(Section section) {
        return section.heading()
                .orElseGet(() -> section.paragraphs().isEmpty()
                        ? ""
                        : section.paragraphs().get(0).text());
    }

    private static String quote(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }

    private String themes(Explanation explanation) {
        List<ThemeScore> scores = explanation.analysis().themes();
        String named = scores.isEmpty()
                ? wording.text("cli.explain.none")
                : scores.stream()
                        .map(score -> name(score.theme()) + " " + number(score.score(), "%.2f"))
                        .collect(Collectors.joining(wording.text("cli.explain.comma")));
        String key = explanation.themesByEditor() ? "cli.explain.themes.editor" : "cli.explain.themes";
        return wording.text(key, named);
    }

    private String name(String id) {
        return themes.stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .map(theme -> theme.name() + " (" + id + ")")
                .orElse(id);
    }

    private String theme(ThemeReason theme) {
        String verdict = wording.text(
                "cli.explain.verdict." + key(theme.verdict()),
                number(Explanation.LEAST, "%.0f"),
                number(Explanation.SHARE * 100, "%.0f"));
        return wording.text(
                "cli.explain.theme",
                theme.name() + " (" + theme.theme() + ")",
                number(theme.evidence(), "%.1f"),
                number(theme.score(), "%.2f"),
                verdict);
    }

    private String word(WordReason word) {
        List<String> places = new ArrayList<>();
        for (Sighting sighting : word.sightings()) {
            String where = wording.text("cli.explain.where." + key(sighting.where()));
            places.add(sighting.times() > 1 ? where + " ×" + sighting.times() : where);
        }
        String weight = number(word.weight(), word.weight() % 1 == 0 ? "%.0f" : "%s");
        String value = number(word.value(), word.value() == 0 ? "%.1f" : "%+.1f");
        return value + "  "
                + wording.text(
                        "cli.explain.word",
                        word.word(),
                        weight,
                        String.join(wording.text("cli.explain.comma"), places));
    }

    private String reason(FacetReason reason) {
        String said = wording.text("cli.explain.rule." + key(reason.rule()), quote(reason.said()));
        List<String> signs = new ArrayList<>();
        reason.signs()
                .forEach((sign, words) ->
                        signs.add(wording.text("cli.explain.sign." + key(sign), String.join(" ", words))));
        return signs.isEmpty() ? said : said + " " + String.join(wording.text("cli.explain.semicolon"), signs);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(double value, String format) {
        return String.format(Locale.ROOT, format, value);
    }
}
