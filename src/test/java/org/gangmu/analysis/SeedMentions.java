package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gangmu.outline.Outline;

/** Writes the index of what the five seeds mention: a line for each thing, below it a line for each place with the words around it. */
final class SeedMentions {

    private static final int AROUND = 10;

    private SeedMentions() {}

    public static void main(String[] arguments) {
        boolean documents = arguments.length == 0;
        index(documents).forEach(line -> System.out.println(line));
    }

    /** Gives the lines of the index of documents, or of terms. */
    static List<String> index(boolean documents) {
        Map<String, List<String>> entries = new TreeMap<>();
        Lexicon lexicon = Lexicon.of(PackedLexicon.read().value().orElseThrow());
        List<Outline> outlines = FigureClauses.outlines();
        for (int i = 0; i < outlines.size(); i++) {
            List<Piece> pieces = Piece.of(outlines.get(i));
            for (Mention mention : Mentions.find(outlines.get(i), lexicon)) {
                if (mention.kind().isDocument() == documents) {
                    String entry = mention.kind() + " " + mention.name();
                    entries.computeIfAbsent(entry, unseen -> new ArrayList<>()).add(place(i, mention, pieces));
                }
            }
        }
        List<String> lines = new ArrayList<>();
        entries.forEach((entry, places) -> {
            lines.add(entry);
            places.forEach(place -> lines.add("    " + place));
        });
        return lines;
    }

    private static String place(int report, Mention mention, List<Piece> pieces) {
        Spot spot = mention.spot();
        String text = pieces.stream()
                .filter(piece -> piece.section().equals(spot.section()) && piece.index() == spot.piece())
                .findFirst()
                .orElseThrow()
                .text();
        String before = text.substring(Math.max(0, spot.start() - AROUND), spot.start());
        String after = text.substring(spot.end(), Math.min(text.length(), spot.end() + AROUND));
        return "00" + report + "  " + before + "[" + mention.text() + "]" + after;
    }
}
