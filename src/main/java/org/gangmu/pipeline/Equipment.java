package org.gangmu.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangmu.analysis.Lexicon;
import org.gangmu.analysis.LexiconReader;
import org.gangmu.analysis.PackedLexicon;
import org.gangmu.analysis.PackedThemes;
import org.gangmu.analysis.Theme;
import org.gangmu.analysis.ThemeReader;
import org.gangmu.analysis.Wordlist;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;

/**
 * What a portal brings beside its reports. What it does not bring comes packed with Gangmu.
 *
 * @param settings its settings
 * @param themes its themes, in their order
 * @param lexicon its terms and the packed ones, and the documents that are known
 * @param sure whether its settings could be read; where not, the packed ones stand in for them so that reports can be read, but
 *     nothing may be published
 */
public record Equipment(Settings settings, List<Theme> themes, Lexicon lexicon, boolean sure) {

    /** A file that is no list of terms at all would be told line by line. */
    private static final int MOST_FAULTS = 20;

    /** Copies the themes. */
    public Equipment {
        themes = List.copyOf(themes);
    }

    /**
     * Reads what a folder brings.
     *
     * @param folder the folder; it need not be a portal's
     * @return its equipment, without the themes, terms and settings that are wrong; what is packed where the folder is no portal's; none if
     *     there is no such folder
     */
    public static Outcome<Equipment> of(Path folder) {
        if (!Files.isDirectory(folder)) {
            String why = Files.exists(folder) ? "file" : "missing";
            return Outcome.none(List.of(Diagnostic.error("folder-unreadable", folder.toString(), Place.START, why)));
        }
        if (!new PortalFolder(folder).isPortal()) {
            return packed();
        }
        Outcome<Settings> settings = SettingsReader.in(folder);
        Outcome<List<Theme>> themes = themes(new PortalFolder(folder));
        List<Diagnostic> wrong = new ArrayList<>(settings.diagnostics());
        wrong.addAll(themes.diagnostics());
        Settings valid = settings.value().orElseGet(Settings::packed);
        boolean sure = settings.value().isPresent();
        Outcome<Lexicon> lexicon = lexicon(new PortalFolder(folder), valid.terms());
        wrong.addAll(lexicon.diagnostics());
        Lexicon known = lexicon.value().orElseGet(PackedLexicon::lexicon);
        return Outcome.of(new Equipment(valid, themes.value().orElse(List.of()), known, sure), wrong);
    }

    private static Outcome<Equipment> packed() {
        Outcome<List<Theme>> themes = PackedThemes.read();
        return Outcome.of(
                new Equipment(Settings.packed(), themes.value().orElse(List.of()), PackedLexicon.lexicon(), true),
                themes.diagnostics());
    }

    /** Reads the portal's own terms, which go before the packed ones. */
    private static Outcome<Lexicon> lexicon(PortalFolder folder, List<String> terms) {
        List<Wordlist> lists = new ArrayList<>(List.of(Wordlist.ofTerms(terms)));
        List<Diagnostic> wrong = new ArrayList<>();
        folder.terms().ifPresent(member -> {
            Outcome<Wordlist> own = member.text().then(text -> LexiconReader.terms(member.path(), text));
            own.value().ifPresent(lists::add);
            List<Diagnostic> faults = own.diagnostics();
            wrong.addAll(faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
            if (faults.size() > MOST_FAULTS) {
                String more = Integer.toString(faults.size() - MOST_FAULTS);
                wrong.add(Diagnostic.error("terms-more", member.path(), Place.START, more));
            }
        });
        Outcome<List<Wordlist>> packed = PackedLexicon.read();
        packed.value().ifPresent(lists::addAll);
        wrong.addAll(packed.diagnostics());
        return Outcome.of(Lexicon.of(lists), wrong);
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
