package org.gangmu.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From bytes to characters. A byte order mark decides; without one, text that is strictly UTF-8 is UTF-8, and all other text
 * is taken for what makes the most everyday Chinese of it, GB18030 or UTF-16. What makes none is refused: a wrong guess would
 * publish garbage under an editor's name.
 */
final class Decoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char REPLACEMENT = '\ufffd';

    /** Beginnings of files that hold text of a kind, but not report text. */
    private static final List<String> FOREIGN = List.of("%PDF-", "{\\rtf", "PK\u0003\u0004", "\u007fELF", "GIF8");

    private Decoder() {}

    /**
     * What the bytes say.
     *
     * @param encoding the name of the encoding
     * @param text the characters, without a byte order mark
     */
    record Decoded(String encoding, String text) {}

    /**
     * Decodes a file.
     *
     * @param path the file's name, for diagnostics
     * @param bytes its bytes
     * @return its characters, or why there are none: {@code not-text} or {@code unknown-encoding}
     */
    static Outcome<Decoded> decode(String path, byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return marked(path, bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return marked(path, bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return marked(path, bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (foreign(bytes)) {
            return Outcome.none(List.of(Diagnostic.error("not-text", path, Place.START)));
        }
        return unmarked(path, bytes);
    }

    private static Outcome<Decoded> marked(String path, byte[] bytes, int skip, Charset charset) {
        Attempt attempt = attempt(bytes, skip, charset);
        if (attempt.failedAt().isPresent()) {
            return Outcome.none(List.of(broken(path, attempt)));
        }
        if (!Plausibility.isText(attempt.text())) {
            return Outcome.none(List.of(Diagnostic.error("not-text", path, Place.START)));
        }
        return Outcome.of(new Decoded(charset.name(), attempt.text()), List.of());
    }

    private static Outcome<Decoded> unmarked(String path, byte[] bytes) {
        Attempt utf8 = attempt(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.failedAt().isEmpty() && Plausibility.isText(utf8.text())) {
            return Outcome.of(new Decoded(StandardCharsets.UTF_8.name(), utf8.text()), List.of());
        }
        List<Attempt> attempts = new ArrayList<>(List.of(utf8));
        for (Charset charset : List.of(GB18030, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            attempts.add(attempt(bytes, 0, charset));
        }
        Attempt best = null;
        double most = Plausibility.LEAST;
        for (Attempt attempt : attempts) {
            double score = Plausibility.score(attempt.lenient());
            if (score > most) {
                best = attempt;
                most = score;
            }
        }
        if (best == null) {
            String code = looksBinary(bytes) ? "not-text" : "unknown-encoding";
            Place place = code.equals("not-text") ? Place.START : place(utf8);
            return Outcome.none(List.of(Diagnostic.error(code, path, place, "")));
        }
        if (best.failedAt().isPresent()) {
            return Outcome.none(List.of(broken(path, best)));
        }
        return Outcome.of(new Decoded(best.charset().name(), best.text()), List.of());
    }

    /**
     * What comes of reading bytes as an encoding.
     *
     * @param charset the encoding
     * @param text the characters before the first byte that is wrong: all, if none is
     * @param lenient all characters, a replacement character for each that is wrong
     * @param failedAt how many characters stand before the first wrong byte, if one is wrong
     */
    private record Attempt(Charset charset, String text, String lenient, Optional<Integer> failedAt) {}

    private static Attempt attempt(byte[] bytes, int skip, Charset charset) {
        String lenient = new String(bytes, skip, bytes.length - skip, charset);
        if (lenient.indexOf(REPLACEMENT) < 0) {
            return new Attempt(charset, lenient, lenient, Optional.empty());
        }
        String text = strictPrefix(bytes, skip, charset);
        // A replacement character may stand in the file itself: then the strict reading reached the end.
        boolean whole = text.equals(lenient) && isStrict(bytes, skip, charset);
        return new Attempt(charset, text, lenient, whole ? Optional.empty() : Optional.of(text.length()));
    }

    private static String strictPrefix(byte[] bytes, int skip, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        CharBuffer out = CharBuffer.allocate(bytes.length - skip + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        assert !result.isOverflow() : "a byte gives at most one unit";
        return out.flip().toString();
    }

    private static boolean isStrict(byte[] bytes, int skip, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Diagnostic broken(String path, Attempt attempt) {
        return Diagnostic.error(
                "unknown-encoding", path, place(attempt), attempt.charset().name());
    }

    private static Place place(Attempt attempt) {
        return LineIndex.of(attempt.text()).place(attempt.failedAt().orElse(0));
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean foreign(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        return FOREIGN.stream().anyMatch(start::startsWith);
    }

    private static boolean looksBinary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                controls++;
            }
        }
        return controls * 50L > bytes.length;
    }
}
