package org.gangmu.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;

/** The themes that come with the program, for a portal that has none of its own. */
public final class PackedThemes {

    /** The names of the files, in the order of the themes; a folder in a jar cannot be listed. */
    private static final List<String> IDS = List.of(
            "organization-building",
            "talent",
            "discipline",
            "political-building",
            "ideology",
            "cadres",
            "conduct",
            "responsibility",
            "united-front",
            "governance",
            "development");

    private PackedThemes() {}

    /**
     * Names the packed files.
     *
     * @return their paths among the resources, in the order of the themes
     */
    public static List<String> files() {
        return IDS.stream().map(id -> "themes/" + id + ".md").toList();
    }

    /**
     * Reads the themes.
     *
     * @return the themes, in their order
     * @throws UncheckedIOException if the jar cannot be read
     */
    public static Outcome<List<Theme>> read() {
        ThemeReader reader = new ThemeReader();
        List<Theme> themes = new ArrayList<>();
        List<Diagnostic> wrong = new ArrayList<>();
        for (String path : files()) {
            Outcome<Theme> theme = reader.read(path, text(path));
            theme.value().ifPresent(themes::add);
            wrong.addAll(theme.diagnostics());
        }
        return Outcome.of(themes, wrong);
    }

    private static String text(String path) {
        try (InputStream in = PackedThemes.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IOException(path + " is not packed");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
