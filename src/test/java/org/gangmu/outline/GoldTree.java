package org.gangmu.outline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.gangmu.source.SourceFile;

/** Compares sections with the tree that was made by hand. */
final class GoldTree {

    private final SourceFile file;
    private final List<String> wrong;

    GoldTree(SourceFile file, List<String> wrong) {
        this.file = file;
        this.wrong = wrong;
    }

    /** Notes what is missing, what is too much and what is elsewhere; nodes that the gold calls optional are free. */
    void compare(JsonNode gold, List<Section> sections, String above) {
        int next = 0;
        for (Section section : sections) {
            int found = next;
            while (found < gold.size() && !isOf(gold.get(found), section)) {
                found++;
            }
            if (found == gold.size()) {
                wrong.add("not in the gold, below " + above + ": " + name(section));
                continue;
            }
            missing(gold, next, found, above);
            compare(gold.get(found).get("children"), section.children(), name(section));
            next = found + 1;
        }
        missing(gold, next, gold.size(), above);
    }

    private void missing(JsonNode gold, int from, int to, String above) {
        for (int i = from; i < to; i++) {
            if (!gold.get(i).path("optional").asBoolean()) {
                wrong.add("missing below " + above + ": " + gold.get(i).get("marker") + " "
                        + gold.get(i).get("heading") + ", line "
                        + gold.get(i).get("line"));
            }
        }
    }

    private boolean isOf(JsonNode gold, Section section) {
        boolean optional = gold.path("optional").asBoolean();
        String kind = gold.get("kind").asText();
        return section.marker().equals(gold.get("marker").asText())
                && file.place(section.offset()).line() == gold.get("line").asInt()
                && (optional || section.kind().name().equalsIgnoreCase(kind))
                && (gold.get("heading").isNull() ? isBare(gold, section) : isHeaded(gold, section));
    }

    private static boolean isBare(JsonNode gold, Section section) {
        String start = squeezed(gold.get("text_start").asText());
        return section.heading().isEmpty()
                && !section.paragraphs().isEmpty()
                && squeezed(section.paragraphs().get(0).text()).startsWith(start);
    }

    private static boolean isHeaded(JsonNode gold, Section section) {
        return section.heading()
                .map(GoldTree::squeezed)
                .filter(squeezed(gold.get("heading").asText())::equals)
                .isPresent();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    private String name(Section section) {
        return section.marker() + section.heading().orElse("") + ", line "
                + file.place(section.offset()).line();
    }
}
