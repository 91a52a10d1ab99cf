package org.gangmu.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Outcome;

/** The terms and documents that come with the program. */
public final class PackedLexicon {

    private static final String TERMS = "lexicon/terms.txt";
    private static final String DOCUMENTS = "lexicon/documents.txt";

    private PackedLexicon() {}

    /** Built when it is first asked for. */
    private static final class Built {
        private static final Lexicon LEXICON = Lexicon.of(read().value().orElse(List.of()));
    }

    /**
     * Gives the lexicon of these alone, the same each time.
     *
     * @return the lexicon
     */
    public static Lexicon lexicon() {
        return Built.LEXICON;
    }

    /**
     * Reads them.
     *
     * @return what both files hold
     * @throws UncheckedIOException if the jar cannot be read
     */
    public static Outcome<List<Wordlist>> read() {
        List<Wordlist> lists = new ArrayList<>();
        List<Diagnostic> wrong = new ArrayList<>();
        for (Outcome<Wordlist> read :
                List.of(LexiconReader.terms(TERMS, text(TERMS)), LexiconReader.documents(DOCUMENTS, text(DOCUMENTS)))) {
            read.value().ifPresent(lists::add);
            wrong.addAll(read.diagnostics());
        }
        return Outcome.of(lists, wrong);
    }

    private static String text(String path) {
        try (InputStream in = PackedLexicon.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IOException(path + " is not packed");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
