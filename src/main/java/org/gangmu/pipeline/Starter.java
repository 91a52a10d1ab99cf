package org.gangmu.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gangmu.analysis.PackedThemes;
import org.gangmu.convert.Converter;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Level;
import org.gangmu.source.Noise;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;
import org.gangmu.source.SourceReader;

/** Makes what an editor begins with: a portal's folder, and a report to fill in. Nothing that is there is ever touched. For one thread. */
public final class Starter {

    /** Names that every system takes for files. */
    private static final Pattern NAME =
            Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]{1,80}(?:/[^\\\\/:*?\"<>|\\p{Cntrl}]{1,80}){0,5}");

    /** Describes the settings for editors; it lies beside them, so that completion needs no network. */
    private static final String SCHEMA = "gangmu.schema.json";

    /** What documents end in that are no text: an empty file of this name would be none either. */
    private static final List<String> OTHERS = Stream.concat(
                    Converter.ENDINGS.stream(), Stream.of(".doc", ".wps", ".pdf", ".rtf", ".odt", ".md"))
            .toList();

    private Starter() {}

    /**
     * What is known of a new report.
     *
     * @param values front matter by key, in order; an empty value is left for the editor to fill in
     */
    public record Known(Map<String, String> values) {

        /** Keeps the order. */
        public Known {
            values = new LinkedHashMap<>(values);
        }
    }

    /**
     * Makes a portal's folder: settings, themes, an example report and a page about the portal.
     *
     * @param folder where; it may exist
     * @return the paths that were made, from the folder; none where the folder holds a portal already ({@code init-there}) or cannot
     *     be written ({@code init-unwritable})
     */
    public static Outcome<List<String>> portal(Path folder) {
        String name = folder.toString();
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                return Outcome.none(List.of(Diagnostic.error("init-unwritable", name, Place.START)));
            }
            for (String there : List.of(Settings.FILE, "content", PortalFolder.THEMES)) {
                if (Files.exists(folder.resolve(there))) {
                    return Outcome.none(List.of(Diagnostic.error("init-there", name, Place.START, there)));
                }
            }
            Map<String, String> files = files();
            List<String> made = new ArrayList<>();
            for (Map.Entry<String, String> file : files.entrySet()) {
                Intake.put(folder.resolve(file.getKey()), file.getValue(), false);
                made.add(file.getKey());
            }
            return Outcome.of(made, List.of());
        } catch (IOException failed) {
            return Outcome.none(List.of(Diagnostic.error("init-unwritable", name, Place.START)));
        }
    }

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        Stream.of(Settings.FILE, SCHEMA, "content/pages/about.md", "content/reports/example.txt")
                .forEach(path -> files.put(path, Packed.text("starter/" + path)));
        PackedThemes.files().forEach(path -> files.put(path, Packed.text(path)));
        return files;
    }

    /**
     * Makes a report to fill in.
     *
     * @param folder the portal's folder
     * @param name its path below {@code content/reports}, with or without {@code .txt}
     * @param known what is known of it
     * @return its path from the portal's folder; none where it is there already ({@code new-there}; argument: its path), where the name cannot
     *     be a file's everywhere ({@code new-name}) or is that of a document which is no text ({@code new-ending}), or where it cannot be written ({@code import-unwritable})
     */
    public static Outcome<String> report(Path folder, String name, Known known) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (OTHERS.stream().anyMatch(lower::endsWith)) {
            return Outcome.none(List.of(Diagnostic.error("new-ending", name, Place.START)));
        }
        String stem = lower.endsWith(".txt") ? name.substring(0, name.length() - 4) : name;
        boolean hidden = Stream.of(stem.split("/")).anyMatch(part -> part.startsWith(".") || part.isBlank());
        if (!NAME.matcher(stem).matches() || hidden) {
            return Outcome.none(List.of(Diagnostic.error("new-name", name, Place.START)));
        }
        String target = PortalFolder.REPORTS + "/" + stem + ".txt";
        if (Files.exists(folder.resolve(target))) {
            return Outcome.none(List.of(Diagnostic.error("new-there", name, Place.START, target)));
        }
        try {
            Intake.put(folder.resolve(target), text(known), false);
            return Outcome.of(target, List.of());
        } catch (IOException failed) {
            return Outcome.none(List.of(Diagnostic.error("import-unwritable", name, Place.START, target)));
        }
    }

    /**
     * Tells what of a new report's front matter would be an error in it.
     *
     * @param known what is known of it
     * @return an error for each value that is not possible ({@code front-matter-value}; arguments: key, value)
     */
    public static List<Diagnostic> wrong(Known known) {
        byte[] text = text(known).getBytes(StandardCharsets.UTF_8);
        return new SourceReader(Noise.of(List.of()))
                .read("", text).diagnostics().stream()
                        .filter(finding -> finding.level() == Level.ERROR)
                        .toList();
    }

    private static String text(Known known) {
        StringBuilder block = new StringBuilder("---\n");
        known.values()
                .forEach((key, value) ->
                        block.append(key).append(": ").append(quoted(value)).append('\n'));
        return block + Packed.text("starter/report.txt");
    }

    /** A value that YAML reads as these very characters. */
    private static String quoted(String value) {
        boolean plain = value.isEmpty() || value.matches("[\\p{IsHan}A-Za-z0-9]+");
        return plain ? value : "'" + value.replaceAll("\\s+", " ").replace("'", "''") + "'";
    }
}
