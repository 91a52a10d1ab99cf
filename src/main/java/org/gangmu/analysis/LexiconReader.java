package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gangmu.source.Characters;
import org.gangmu.source.Diagnostic;
import org.gangmu.source.Nearest;
import org.gangmu.source.Outcome;
import org.gangmu.source.Place;

/**
 * Reads the two kinds of lexicon files. In both an empty line and one that begins with {@code #} say nothing.
 *
 * <p>Terms: one a line, behind a tab the pinyin where the common reading is wrong; a line that begins with {@code !} is a longer
 * expression in which no term is heard. Documents: kind, full title and short titles, tabs between them; kinds are {@code central},
 * {@code local}, {@code media} and {@code other}.
 *
 * <p>Codes of what can be wrong: {@code lexicon-line-term}, {@code lexicon-line-pinyin}, {@code lexicon-line-columns},
 * {@code lexicon-line-kind}, {@code lexicon-line-title}, {@code lexicon-line-twice}. Its methods have no state and may be called from
 * any thread.
 */
public final class LexiconReader {

    private static final int LONGEST_TERM = 40;
    private static final int LONGEST_TITLE = 120;
    /** Marks that end a quotation or a sentence, and white space: a term with one of them would never be found. */
    private static final Pattern NOT_IN_TERM = Pattern.compile("[《》“”\"。；;：！!？?\\s\\u3000]");

    private static final Pattern NOT_IN_TITLE = Pattern.compile("[《》。；\\s\\u3000]");
    private static final Pattern PINYIN = Pattern.compile("[a-zü0-9]{1,12}(?: [a-zü0-9]{1,12}){0,60}");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\n|\\r");
    private static final Map<String, Mention.Kind> KINDS = new TreeMap<>(Map.of(
            "central", Mention.Kind.CENTRAL_DOCUMENT,
            "local", Mention.Kind.LOCAL_DOCUMENT,
            "media", Mention.Kind.MEDIA,
            "other", Mention.Kind.OTHER_DOCUMENT));

    private final String path;
    private final List<Wordlist.Term> terms = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();
    private final List<Wordlist.Document> documents = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Diagnostic> wrong = new ArrayList<>();

    private LexiconReader(String path) {
        this.path = path;
    }

    /**
     * Reads a file of terms.
     *
     * @param path the file's path, as it should be named to people
     * @param text the file's text
     * @return the terms of all lines that can be read, and an error with its place for each that cannot
     */
    public static Outcome<Wordlist> terms(String path, String text) {
        LexiconReader reader = new LexiconReader(path);
        reader.lines(text, reader::readTerm);
        return reader.outcome();
    }

    /**
     * Reads a file of documents.
     *
     * @param path the file's path, as it should be named to people
     * @param text the file's text
     * @return the documents of all lines that can be read, and an error with its place for each that cannot
     */
    public static Outcome<Wordlist> documents(String path, String text) {
        LexiconReader reader = new LexiconReader(path);
        reader.lines(text, reader::readDocument);
        return reader.outcome();
    }

    /**
     * Tells whether a text can be a term: 2 to 40 characters, one of them Chinese, without quotation marks, 《》, blanks and the
     * marks that end a sentence.
     *
     * @param text the text
     * @return whether it can
     */
    public static boolean isTerm(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST_TERM
                && text.codePoints().anyMatch(Character::isIdeographic)
                && !NOT_IN_TERM.matcher(text).find();
    }

    /** Takes the columns of a line. */
    private interface Line {
        void read(int line, String[] columns);
    }

    private void lines(String text, Line each) {
        String[] lines = LINE_END.split(text, -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] columns = line.split("\\t+", -1);
                for (int c = 0; c < columns.length; c++) {
                    columns[c] = columns[c].strip();
                }
                each.read(i + 1, columns);
            }
        }
    }

    private void readTerm(int line, String[] columns) {
        boolean isSilent = columns[0].startsWith("!") || columns[0].startsWith("！");
        String term = isSilent ? columns[0].substring(1).strip() : columns[0];
        String pinyin = columns.length > 1 ? columns[1] : "";
        if (!isTerm(term)) {
            note("lexicon-line-term", line, term);
        } else if (columns.length > 2 || (isSilent && columns.length > 1)) {
            note("lexicon-line-columns", line, term);
        } else if (!pinyin.isEmpty() && !fits(pinyin, term)) {
            note("lexicon-line-pinyin", line, pinyin, term);
        } else if (!seen.add(term)) {
            note("lexicon-line-twice", line, term);
        } else if (isSilent) {
            silent.add(term);
        } else {
            terms.add(new Wordlist.Term(term, pinyin));
        }
    }

    /** Tells whether a reading has a syllable for each Chinese character. */
    private static boolean fits(String pinyin, String term) {
        long han = term.codePoints().filter(Character::isIdeographic).count();
        boolean mixed = term.chars().anyMatch(c -> Characters.isDigit((char) c) || (c < 0x80 && Character.isLetter(c)));
        long syllables = pinyin.chars().filter(c -> c == ' ').count() + 1;
        return PINYIN.matcher(pinyin).matches() && (syllables == han || (mixed && syllables > han));
    }

    private void readDocument(int line, String[] columns) {
        Mention.Kind kind = KINDS.get(columns[0]);
        List<String> names = List.of(columns).subList(1, columns.length);
        if (kind == null) {
            List<String> known = List.copyOf(KINDS.keySet());
            note("lexicon-line-kind", line, columns[0], String.join(", ", known), Nearest.of(columns[0], known));
        } else if (names.isEmpty() || !names.stream().allMatch(LexiconReader::isTitle)) {
            note("lexicon-line-title", line, String.join(" ", names));
        } else if (!names.stream().allMatch(seen::add)) {
            note("lexicon-line-twice", line, String.join(" ", names));
        } else {
            documents.add(new Wordlist.Document(kind, names.get(0), names.subList(1, names.size())));
        }
    }

    private static boolean isTitle(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_TITLE
                && !NOT_IN_TITLE.matcher(text.replace(" ", "")).find();
    }

    private void note(String code, int line, String... arguments) {
        wrong.add(Diagnostic.error(code, path, new Place(line, 1), arguments));
    }

    private Outcome<Wordlist> outcome() {
        return Outcome.of(new Wordlist(terms, silent, documents), wrong);
    }
}
