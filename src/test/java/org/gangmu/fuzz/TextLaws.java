package org.gangmu.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gangmu.analysis.Lexicon;
import org.gangmu.analysis.LexiconReader;
import org.gangmu.analysis.Theme;
import org.gangmu.analysis.ThemeReader;
import org.gangmu.analysis.Wordlist;
import org.gangmu.check.Allowances;
import org.gangmu.pipeline.Settings;
import org.gangmu.pipeline.SettingsReader;
import org.gangmu.render.MarkdownLaw;
import org.gangmu.site.EditorPage;
import org.gangmu.source.Noise;
import org.gangmu.source.Outcome;
import org.gangmu.source.SourceReader;

/** What must hold of the texts that editors write beside their reports. */
final class TextLaws {

    private TextLaws() {}

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static void terms(byte[] bytes) {
        String text = text(bytes);
        Outcome<Wordlist> terms = LexiconReader.terms("terms.txt", text);
        Outcome<Wordlist> documents = LexiconReader.documents("documents.txt", text);
        ReportLaws.same(terms, LexiconReader.terms("terms.txt", text));
        ReportLaws.same(documents, LexiconReader.documents("documents.txt", text));
        ReportLaws.told(terms);
        ReportLaws.told(documents);
        List<Wordlist> lists =
                List.of(terms.value().orElseThrow(), documents.value().orElseThrow());
        ReportLaws.heard(List.of(), Lexicon.of(lists));
    }

    static void theme(byte[] bytes) {
        String text = text(bytes);
        Outcome<Theme> theme = new ThemeReader().read("themes/a.md", text);
        ReportLaws.same(theme, new ThemeReader().read("themes/a.md", text));
        ReportLaws.told(theme);
        theme.value().ifPresent(read -> {
            ReportLaws.heard(List.of(read), Lexicon.of(List.of()));
            MarkdownLaw.check(read.introduction());
        });
    }

    static void settings(byte[] bytes) {
        String text = text(bytes);
        Outcome<Settings> settings = SettingsReader.read("gangmu.yaml", text);
        ReportLaws.same(
                settings.diagnostics(), SettingsReader.read("gangmu.yaml", text).diagnostics());
        ReportLaws.told(settings);
        settings.value().ifPresent(read -> {
            Lexicon.of(List.of(Wordlist.ofTerms(read.terms())));
            byte[] report = Specimens.seed();
            new SourceReader(Noise.of(read.noise())).read("a.txt", report);
        });
    }

    static void allowed(byte[] bytes) {
        Outcome<Allowances> read = Allowances.read("check.allow", text(bytes));
        ReportLaws.told(read);
        read.value().orElseThrow().unused(List.of()).forEach(ReportLaws::told);
    }

    static void page(byte[] bytes) {
        Outcome<EditorPage> page = EditorPage.read("a.md", text(bytes));
        ReportLaws.same(page, EditorPage.read("a.md", text(bytes)));
        ReportLaws.told(page);
        page.value().ifPresent(read -> MarkdownLaw.check(read.body()));
    }
}
