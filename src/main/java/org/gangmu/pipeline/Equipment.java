package org.gangmu.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangmu.analysis.PackedThemes;
import org.gangmu.analysis.Theme;
import org.gangmu.analysis.ThemeReader;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;

/**
 * What a portal brings beside its reports. What it does not bring comes packed with Gangmu.
 *
 * @param settings its settings
 * @param themes its themes, in their order
 * @param sure whether its settings could be read; where not, the packed ones stand in for them so that reports can be read, but
 *     nothing may be published
 */
public record Equipment(Settings settings, List<Theme> themes, boolean sure) {

    /** Copies the themes. */
    public Equipment {
        themes = List.copyOf(themes);
    }

    /**
     * Reads what a folder brings.
     *
     * @param folder the folder; it need not be a portal's
     * @return its equipment, without the themes and settings that are wrong; none if there is no such folder
     */
    public static Outcome<Equipment> of(Path folder) {
        if (!Files.isDirectory(folder)) {
            String why = Files.exists(folder) ? "file" : "missing";
            return Outcome.none(List.of(Diagnostic.error("folder-unreadable", folder.toString(), Place.START, why)));
        }
        Outcome<Settings> settings = settings(folder);
        Outcome<List<Theme>> themes = themes(new PortalFolder(folder));
        List<Diagnostic> wrong = new ArrayList<>(settings.diagnostics());
        wrong.addAll(themes.diagnostics());
        Settings valid = settings.value().orElseGet(Settings::packed);
        boolean sure = settings.value().isPresent();
        return Outcome.of(new Equipment(valid, themes.value().orElse(List.of()), sure), wrong);
    }

    private static Outcome<Settings> settings(Path folder) {
        Path file = folder.resolve(Settings.FILE);
        if (!Files.exists(file)) {
            return Outcome.of(Settings.packed(), List.of());
        }
        return new PortalFolder.Member(Settings.FILE, file)
                .text()
                .then(text -> SettingsReader.read(Settings.FILE, text));
    }

    private static Outcome<List<Theme>> themes(PortalFolder folder) {
        Outcome<List<PortalFolder.Member>> found = folder.themes();
        List<Diagnostic> wrong = new ArrayList<>(found.diagnostics());
        List<PortalFolder.Member> members = found.value().orElse(List.of());
        if (members.isEmpty() && wrong.isEmpty()) {
            return PackedThemes.read();
        }
        List<Theme> themes = new ArrayList<>();
        ThemeReader reader = new ThemeReader();
        for (PortalFolder.Member member : members) {
            Outcome<Theme> theme = member.text().then(text -> reader.read(member.path(), text));
            theme.value().ifPresent(themes::add);
            wrong.addAll(theme.diagnostics());
        }
        themes.sort(Comparator.comparingInt(Theme::order).thenComparing(Theme::id));
        return Outcome.of(themes, wrong);
    }
}
