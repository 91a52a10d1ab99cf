package org.gangmu.outline;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.gangmu.source.Removal;

/**
 * Checks that the pieces of an outline, put together in order with the noise that was taken out, are the text that they were
 * made from. It knows nothing of the parser.
 *
 * <p>Between two pieces, at the edges of the text and beside removed noise, white space may be missing. Inside a piece only
 * zero-width characters may be missing, and a run of white space that holds a line end: the break of a hard wrap. Every other character
 * must be there, once and in its place, inner spaces included.
 */
final class NothingLost {

    private final String text;
    private final BitSet gone = new BitSet();
    private int at;

    private NothingLost(String text) {
        this.text = text;
    }

    /**
     * Looks for the first difference.
     *
     * @param text the decoded text
     * @param from where the report begins in it, behind front matter
     * @param pieces the outline's pieces in the order of the text
     * @param removals what was taken out
     * @return what is wrong; empty where nothing is lost
     */
    static Optional<String> difference(String text, int from, List<Piece> pieces, List<Removal> removals) {
        NothingLost check = new NothingLost(text);
        check.at = from;
        Optional<String> wrong = check.takeOut(removals);
        for (int i = 0; i < pieces.size() && wrong.isEmpty(); i++) {
            wrong = check.take(pieces.get(i));
        }
        if (wrong.isPresent()) {
            return wrong;
        }
        check.skipSpace();
        return check.at == text.length()
                ? Optional.empty()
                : Optional.of("no piece holds " + check.here() + " and what follows");
    }

    private Optional<String> takeOut(List<Removal> removals) {
        for (Removal removal : removals) {
            int start = removal.span().start();
            int end = removal.span().end();
            if (end > text.length() || !text.substring(start, end).equals(removal.text())) {
                return Optional.of("removed noise is not at its place: " + removal);
            }
            if (!gone.get(start, end).isEmpty()) {
                return Optional.of("noise was removed twice: " + removal);
            }
            gone.set(start, end);
        }
        return Optional.empty();
    }

    private Optional<String> take(Piece piece) {
        String wanted = piece.text();
        if (wanted.chars().allMatch(c -> odd((char) c))) {
            return Optional.of("a piece is empty, before " + here());
        }
        skipSpace();
        if (piece.offset() >= 0 && piece.offset() != at) {
            return Optional.of("the piece \"" + shortened(wanted) + "\" says that it begins at " + piece.offset()
                    + ", but the text is at " + at + ": " + here());
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (!find(wanted.charAt(i))) {
                return Optional.of("the piece \"" + shortened(wanted) + "\" has at " + i + " \""
                        + shortened(wanted.substring(i)) + "\", but the text has " + here());
            }
        }
        return Optional.empty();
    }

    /** Goes behind the next character of a piece, over what may be missing before it. */
    private boolean find(char c) {
        if (at < text.length() && !gone.get(at) && text.charAt(at) == c) {
            at++;
            return true;
        }
        boolean breaks = false;
        int end = at;
        while (end < text.length() && (gone.get(end) || odd(text.charAt(end)))) {
            breaks |= gone.get(end) || text.charAt(end) == '\n' || text.charAt(end) == '\r';
            end++;
        }
        for (int i = at; i <= end && i < text.length(); i++) {
            if (!gone.get(i) && text.charAt(i) == c) {
                at = i + 1;
                return true;
            }
            if (!breaks && !zeroWidth(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    private void skipSpace() {
        while (at < text.length() && (gone.get(at) || odd(text.charAt(at)))) {
            at++;
        }
    }

    private String here() {
        int line = 1;
        int start = 0;
        for (int i = 0; i < at && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                start = i + 1;
            }
        }
        String rest = at < text.length() ? "\"" + shortened(text.substring(at)) + "\"" : "its end";
        return rest + " at " + line + ":" + (at - start + 1);
    }

    private static String shortened(String text) {
        return SpecExamples.escaped(text.length() > 24 ? text.substring(0, 24) + "…" : text);
    }

    private static boolean odd(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || zeroWidth(c);
    }

    private static boolean zeroWidth(char c) {
        return (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff' || c == '\u00ad';
    }
}
