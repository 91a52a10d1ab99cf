package org.gangmu.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.gangmu.source.Characters;
import org.gangmu.source.Level;
import org.gangmu.source.Span;
import org.gangmu.source.Text;

/**
 * P03: “” 《》 （） without their partner. Brackets of either width pair with each other. The bracket of a sign ({@code 1）}) needs no
 * partner; a bracket or quotation may close a few paragraphs later; and a quotation of several paragraphs may open anew in each
 * (GB/T 15834—2011, 4.8.3.5). At most one finding of a kind in a paragraph, since one slip puts all behind it out of step.
 * None where the partner may stand in text that was cut out (W02).
 */
final class PairRule implements FileRule {

    private static final String OPENERS = "“《（(";
    private static final String CLOSERS = "”》）)";
    private static final int TITLE = 1;

    /** Marks are nested no deeper than this. */
    private static final int DEEPEST = 16;

    private static final int AROUND = 6;

    /** So many paragraphs later an open bracket or quotation may close. */
    private static final int LATER = 8;

    @Override
    public String id() {
        return "P03";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    /** A mark without its partner. */
    private record Lone(int paragraph, int index, char mark) {

        boolean opens() {
            return OPENERS.indexOf(mark) >= 0;
        }

        int kind() {
            return PairRule.kind(mark);
        }

        boolean isLaterThan(Lone opener) {
            return paragraph > opener.paragraph && paragraph - opener.paragraph <= LATER;
        }
    }

    @Override
    public void check(ReportFile file, Findings found) {
        List<Lone> all = new ArrayList<>();
        for (int i = 0; i < file.paragraphs().size(); i++) {
            all.addAll(alone(file.paragraphs().get(i), i));
        }
        Cuts cuts = Cuts.of(file.source());
        int reported = -1;
        int kinds = 0;
        for (Lone lone : withoutLater(all, file.paragraphs())) {
            if (isCut(lone, file.paragraphs(), cuts)) {
                continue;
            }
            kinds = lone.paragraph() == reported ? kinds : 0;
            reported = lone.paragraph();
            if ((kinds & 1 << lone.kind()) == 0) {
                kinds |= 1 << lone.kind();
                Text text = file.paragraphs().get(lone.paragraph());
                int end = Math.min(text.length(), lone.index() + 1 + (lone.opens() ? AROUND : 0));
                Span span = new Span(Math.max(0, lone.index() - (lone.opens() ? 0 : AROUND)), end);
                found.add(this, text, span, lone.opens() ? "open" : "close", String.valueOf(lone.mark()));
            }
        }
    }

    /** Whether text was cut out of the mark's paragraph or beside it, on the side where the partner should stand. */
    private static boolean isCut(Lone lone, List<Text> paragraphs, Cuts cuts) {
        int own = paragraphs.get(lone.paragraph()).offset(lone.index());
        if (lone.opens()) {
            boolean last = lone.paragraph() + 1 == paragraphs.size();
            return cuts.between(
                    own,
                    last
                            ? Integer.MAX_VALUE
                            : paragraphs.get(lone.paragraph() + 1).start());
        }
        Text before = lone.paragraph() == 0 ? Text.EMPTY : paragraphs.get(lone.paragraph() - 1);
        return cuts.between(before.isEmpty() ? 0 : before.offset(before.length() - 1), own);
    }

    /** Pairs the marks of one paragraph and gives those that are left over, in order. */
    private static List<Lone> alone(Text text, int paragraph) {
        Deque<Lone> open = new ArrayDeque<>();
        List<Lone> alone = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENERS.indexOf(c) >= 0) {
                if (c == '“' && !open.isEmpty() && open.peek().mark() == c) {
                    alone.add(open.pop());
                }
                open.push(new Lone(paragraph, i, c));
            } else if (CLOSERS.indexOf(c) >= 0) {
                close(new Lone(paragraph, i, c), open, alone, isSign(text, i));
            }
        }
        alone.addAll(open);
        alone.sort((one, other) -> Integer.compare(one.index(), other.index()));
        return alone;
    }

    private static void close(Lone closer, Deque<Lone> open, List<Lone> alone, boolean sign) {
        boolean held = open.stream().limit(DEEPEST).anyMatch(lone -> lone.kind() == closer.kind());
        if (!held) {
            if (!sign) {
                alone.add(closer);
            }
            return;
        }
        Lone opener = open.pop();
        while (opener.kind() != closer.kind()) {
            alone.add(opener);
            opener = open.pop();
        }
    }

    /** Whether a bracket closes a sign: digits or numerals before it, and before those the start or a stop. */
    private static boolean isSign(Text text, int at) {
        char c = text.charAt(at);
        int start = at;
        while (start > 0 && isNumeral(text.charAt(start - 1))) {
            start--;
        }
        boolean bracket = c == ')' || c == '）';
        boolean stands = start == 0 || "。；：，、 \u3000;:".indexOf(text.charAt(start - 1)) >= 0;
        return bracket && start < at && at - start <= 3 && stands;
    }

    private static boolean isNumeral(char c) {
        return Characters.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0;
    }

    /** Takes out what a later paragraph closes, and a quotation that the next paragraph opens anew. */
    private static List<Lone> withoutLater(List<Lone> alone, List<Text> paragraphs) {
        List<Lone> left = new ArrayList<>();
        List<Deque<Lone>> waiting = List.of(new ArrayDeque<>(), new ArrayDeque<>(), new ArrayDeque<>());
        for (Lone lone : alone) {
            Deque<Lone> openers = waiting.get(lone.kind());
            if (lone.opens()) {
                int next = lone.paragraph() + 1;
                boolean anew = lone.mark() == '“'
                        && next < paragraphs.size()
                        && paragraphs.get(next).charAt(0) == '“';
                if (!anew) {
                    openers.push(lone);
                }
                continue;
            }
            Lone opener = openers.peek();
            boolean mayClose = opener != null && lone.kind() != TITLE && lone.isLaterThan(opener);
            if (!mayClose) {
                left.add(lone);
                continue;
            }
            openers.pop();
        }
        waiting.forEach(left::addAll);
        left.sort(Comparator.comparingInt(Lone::paragraph).thenComparingInt(Lone::index));
        return left;
    }

    private static int kind(char mark) {
        int kind = Math.max(OPENERS.indexOf(mark), CLOSERS.indexOf(mark));
        return Math.min(kind, 2);
    }
}
