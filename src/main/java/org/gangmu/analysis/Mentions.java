package org.gangmu.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gangmu.analysis.TitleKind.Around;
import org.gangmu.outline.Outline;
import org.gangmu.source.Span;

/**
 * Finds the documents and terms that a report names: what stands in 《》, what is quoted and has the shape of a term, and the terms of
 * the lexicon, quoted or not. No two mentions overlap; where a title holds another, the outer one is the mention. The cost grows with the length of the report.
 */
public final class Mentions {

    /** How many UTF-16 units around a title tell what it is. */
    private static final int AROUND = 16;

    private static final int AROUND_AFTER = 48;
    private static final String BETWEEN_TITLES = "、，和与及";

    private final Lexicon lexicon;
    private final ReportTitles titles;
    private final List<Mention> found = new ArrayList<>();

    private Mentions(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.titles = new ReportTitles(lexicon);
    }

    /**
     * Finds what a report mentions. May be called from any thread.
     *
     * @param outline the report's tree
     * @param lexicon the terms and documents to know
     * @return the mentions in the order of the text; the report's own title mentions nothing
     */
    public static List<Mention> find(Outline outline, Lexicon lexicon) {
        Mentions mentions = new Mentions(lexicon);
        Piece.of(outline).forEach(mentions::read);
        return List.copyOf(mentions.found);
    }

    private void read(Piece piece) {
        List<Mention> here = new ArrayList<>();
        BitSet taken = new BitSet();
        readTitles(piece, taken, here);
        String text = piece.text();
        for (Span quoted : Quotes.find(text)) {
            String inner = text.substring(quoted.start(), quoted.end());
            Optional<String> name = lexicon.term(inner);
            if (isFree(taken, quoted) && (name.isPresent() || Quotes.isTerm(inner))) {
                here.add(term(piece, quoted, name));
                taken.set(quoted.start(), quoted.end());
            }
        }
        for (Span term : lexicon.terms(text)) {
            if (isFree(taken, term)) {
                here.add(term(piece, term, lexicon.term(text.substring(term.start(), term.end()))));
            }
        }
        here.sort(Comparator.comparingInt(mention -> mention.spot().start()));
        found.addAll(here);
    }

    private void readTitles(Piece piece, BitSet taken, List<Mention> here) {
        String text = piece.text();
        List<Span> all = Titles.all(text);
        List<Span> outermost = Titles.outermost(all);
        List<Around> around = around(text, outermost);
        int inner = 0;
        for (int i = 0; i < outermost.size(); i++) {
            Span title = outermost.get(i);
            String written = text.substring(title.start(), title.end());
            while (inner < all.size() && all.get(inner).end() <= title.end()) {
                Span within = all.get(inner++);
                if (!within.equals(title)) {
                    titles.name(text.substring(within.start(), within.end()), new Around("", ""));
                }
            }
            taken.set(title.start() - 1, title.end() + 1);
            titles.name(written, around.get(i))
                    .map(name -> new Mention(name.kind(), written, name.name(), piece.spot(title.start(), title.end())))
                    .ifPresent(here::add);
        }
    }

    /** Gives the words around each title; those of one row (《》、《》) share what stands before the first and behind the last. */
    private static List<Around> around(String text, List<Span> titles) {
        String[] before = new String[titles.size()];
        String[] after = new String[titles.size()];
        for (int i = 0; i < titles.size(); i++) {
            int start = titles.get(i).start() - 1;
            boolean follows = i > 0 && isRow(text, titles.get(i - 1).end() + 1, start);
            before[i] = follows ? before[i - 1] : text.substring(Math.max(0, start - AROUND), Math.max(0, start));
        }
        for (int i = titles.size() - 1; i >= 0; i--) {
            int end = titles.get(i).end() + 1;
            boolean leads =
                    i + 1 < titles.size() && isRow(text, end, titles.get(i + 1).start() - 1);
            after[i] = leads ? after[i + 1] : text.substring(end, Math.min(text.length(), end + AROUND_AFTER));
        }
        List<Around> around = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            around.add(new Around(before[i], after[i]));
        }
        return around;
    }

    private static boolean isRow(String text, int from, int to) {
        return to == from || (to == from + 1 && BETWEEN_TITLES.indexOf(text.charAt(from)) >= 0);
    }

    private static boolean isFree(BitSet taken, Span span) {
        int next = taken.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }

    private static Mention term(Piece piece, Span span, Optional<String> name) {
        String written = piece.text().substring(span.start(), span.end());
        return new Mention(
                Mention.Kind.TERM,
                written,
                name.orElseGet(() -> Widths.plain(written)),
                piece.spot(span.start(), span.end()));
    }
}
