package org.gangmu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.analysis.AnalyzedReport;
import org.gangmu.analysis.Figure;
import org.gangmu.analysis.Mention;
import org.gangmu.analysis.Spot;
import org.gangmu.links.IndexEntry;
import org.gangmu.links.Links;
import org.gangmu.links.Occurrence;
import org.gangmu.outline.Passage;
import org.gangmu.outline.Section;

/** Mentions and figures for tests of pages: whatever stands in quotes is a term, and every number counts something. */
public final class MadeMentions {

    private static final Pattern QUOTED = Pattern.compile("《([^《》]+)》|“([^“”]+)”");
    private static final Pattern NUMBER =
            Pattern.compile("(\\p{IsHan}{0,6})(\\d+(?:\\.\\d+)?|[xX*×]{2,})(\\p{IsHan}|[％%])");

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    private MadeMentions() {}

    /** Finds what a report names and counts. */
    public static Report in(Report report) {
        AnalyzedReport analyzed = report.analyzed();
        MadeMentions made = new MadeMentions();
        List<Passage> passages = new ArrayList<>(analyzed.outline().head());
        passages.addAll(analyzed.outline().tail());
        for (int i = 0; i < passages.size(); i++) {
            made.read("", i, passages.get(i).text());
        }
        analyzed.outline().sections().forEach(made::read);
        return new Report(
                report.path(),
                new AnalyzedReport(
                        analyzed.source(), analyzed.outline(), analyzed.sections(), made.mentions, made.figures));
    }

    private void read(Section section) {
        read(section.id(), Spot.HEADING, section.heading().orElse(""));
        for (int i = 0; i < section.paragraphs().size(); i++) {
            read(section.id(), i, section.paragraphs().get(i).text());
        }
        section.children().forEach(this::read);
    }

    private void read(String section, int piece, String text) {
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            int group = quoted.group(1) != null ? 1 : 2;
            Mention.Kind kind = group == 2
                    ? Mention.Kind.TERM
                    : List.of(Mention.Kind.values()).get(quoted.group(1).length() % 4);
            Spot spot = new Spot(section, piece, quoted.start(group), quoted.end(group));
            mentions.add(new Mention(kind, quoted.group(group), quoted.group(group), spot));
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String value = number.group(2);
            boolean blank = !Character.isDigit(value.charAt(0));
            Optional<Double> amount = blank ? Optional.empty() : Optional.of(Double.valueOf(value));
            Spot spot = new Spot(section, piece, number.start(2), number.end(3));
            figures.add(new Figure(
                    number.group(1), value, blank, number.group(3), amount, Figure.Comparison.NONE, text, spot));
        }
    }

    /** Adds the indexes of documents and terms to links. */
    public static Links indexed(Corpus corpus, Links links) {
        Map<String, List<Occurrence>> places = new TreeMap<>();
        Map<String, Mention> first = new TreeMap<>();
        for (int i = 0; i < corpus.reports().size(); i++) {
            for (Mention mention : corpus.reports().get(i).mentions()) {
                String key = EntryIds.of(mention.kind(), mention.name());
                first.putIfAbsent(key, mention);
                places.computeIfAbsent(key, unused -> new ArrayList<>()).add(new Occurrence(i, mention.spot()));
            }
        }
        List<IndexEntry> documents = new ArrayList<>();
        List<IndexEntry> terms = new ArrayList<>();
        places.forEach((key, found) -> {
            Mention mention = first.get(key);
            char letter = Character.toUpperCase(key.charAt(2));
            char initial = key.length() > 8 && letter >= 'A' && letter <= 'Z' ? letter : '#';
            int reports =
                    (int) found.stream().map(Occurrence::report).distinct().count();
            IndexEntry entry = new IndexEntry(mention.name(), mention.kind(), initial, reports, found);
            (mention.kind().isDocument() ? documents : terms).add(entry);
        });
        return new Links(links.links(), links.repetitions(), documents, terms);
    }
}
