package org.gangmu.outline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives sections their keys, which are made of what they say and not of where they stand, so that an insertion or a new
 * numbering elsewhere leaves them alone. Where several sections of a report say the same, all of them take the headings above
 * in: none may inherit a key that was another's, for an editor's word on one section would silently move to another. One use a report.
 */
final class SectionKeys {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS = 5;
    private static final int LENGTH = 7;

    /** How many characters open a section that has no heading. */
    private static final int OPENING = 24;

    private final Map<String, Integer> own = new HashMap<>();
    private final Map<String, Integer> paths = new HashMap<>();
    /** How many sections bear a name so far; counting on from there keeps the cost of many equal ones linear. */
    private final Map<String, Integer> bearers = new HashMap<>();

    private final Set<String> taken = new HashSet<>();
    private final MessageDigest digest;

    private SectionKeys() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Gives the same sections with keys. */
    static List<Section> give(List<Section> sections) {
        SectionKeys keys = new SectionKeys();
        sections.forEach(section -> keys.count(section, ""));
        return sections.stream().map(section -> keys.keyed(section, "")).toList();
    }

    private void count(Section section, String above) {
        String words = words(section);
        String path = above + "/" + words;
        own.merge(words, 1, Integer::sum);
        paths.merge(path, 1, Integer::sum);
        section.children().forEach(child -> count(child, path));
    }

    private Section keyed(Section section, String above) {
        String words = words(section);
        String path = above + "/" + words;
        String key = key(own.get(words) == 1 ? words : path);
        List<Content> content = new ArrayList<>();
        for (Content part : section.content()) {
            content.add(part instanceof Section child ? keyed(child, path) : part);
        }
        return new Section(
                section.id(),
                key,
                section.kind(),
                section.level(),
                section.marker(),
                section.heading(),
                section.stop(),
                section.offset(),
                content);
    }

    private String key(String name) {
        String key;
        do {
            int bearer = bearers.merge(name, 1, Integer::sum);
            key = hash(bearer == 1 ? name : name + "/" + bearer);
        } while (!taken.add(key));
        return key;
    }

    private String hash(String name) {
        byte[] bytes = digest.digest(name.getBytes(StandardCharsets.UTF_8));
        long bits = 0;
        for (int i = 0; i < BITS; i++) {
            bits = (bits << Byte.SIZE) | (bytes[i] & 0xff);
        }
        StringBuilder key = new StringBuilder("k");
        for (int i = 0; i < LENGTH; i++) {
            key.append(LETTERS.charAt((int) (bits >> (i * BITS)) & (LETTERS.length() - 1)));
        }
        return key.toString();
    }

    /** Gives what a section says in short: its heading, or else its first words, less all that is filled in late. */
    private static String words(Section section) {
        String words = folded(section.heading().orElse(""), Integer.MAX_VALUE);
        List<Paragraph> paragraphs = section.paragraphs();
        return words.isEmpty() && !paragraphs.isEmpty()
                ? folded(paragraphs.get(0).text(), OPENING)
                : words;
    }

    /** Keeps the letters of a text but for those that stand for blanks (xx). */
    private static String folded(String text, int most) {
        StringBuilder folded = new StringBuilder();
        int kept = 0;
        for (int at = 0; at < text.length() && kept < most; at += Character.charCount(text.codePointAt(at))) {
            int c = Character.toLowerCase(narrow(text.codePointAt(at)));
            if (Character.isLetter(c) && c != 'x') {
                folded.appendCodePoint(c);
                kept++;
            }
        }
        return folded.toString();
    }

    /** Gives the ASCII letter that a full-width one stands for. */
    private static int narrow(int c) {
        return c >= 'Ａ' && c <= 'ｚ' ? c - 'Ａ' + 'A' : c;
    }
}
