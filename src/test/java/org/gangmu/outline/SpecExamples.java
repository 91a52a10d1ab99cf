package org.gangmu.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the examples out of {@code outline-spec.md}. */
public final class SpecExamples {

    private static final String FENCE = "````";
    private static final String OPENING = FENCE + " example";
    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9a-fA-F]+)}");

    private SpecExamples() {}

    public static List<SpecExample> all() {
        try (InputStream in = SpecExamples.class.getResourceAsStream("/outline-spec.md")) {
            if (in == null) {
                throw new IllegalStateException("outline-spec.md is not among the test resources");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SpecExample> read(String document) {
        List<SpecExample> examples = new ArrayList<>();
        List<String> text = new ArrayList<>();
        List<String> outline = new ArrayList<>();
        List<String> open = null;
        String rule = "";
        for (String line : document.lines().toList()) {
            if (open == null && line.startsWith("## ")) {
                rule = line.substring(3);
            } else if (line.equals(OPENING)) {
                text.clear();
                outline.clear();
                open = text;
            } else if (open == text && line.equals(".")) {
                open = outline;
            } else if (open != null && line.equals(FENCE)) {
                examples.add(new SpecExample(examples.size() + 1, rule, joined(text), outline));
                open = null;
            } else if (open != null) {
                open.add(line);
            }
        }
        if (open != null) {
            throw new IllegalStateException("the last example is not closed");
        }
        return examples;
    }

    private static String joined(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(unescaped(line)).append('\n'));
        return text.toString();
    }

    /** Turns the visible notation of odd characters into the characters. */
    static String unescaped(String written) {
        String plain = written.replace('→', '\t').replace('␠', ' ');
        return ESCAPE.matcher(plain)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    /** Turns odd characters into their visible notation. */
    static String escaped(String text) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            boolean invisible =
                    type == Character.FORMAT || type == Character.PRIVATE_USE || type == Character.UNASSIGNED;
            boolean odd = c < ' ' || c == '\u00a0' || invisible;
            if (c == '\t') {
                written.append('→');
            } else if (odd) {
                written.append("\\u{").append(Integer.toHexString(c)).append('}');
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }
}
