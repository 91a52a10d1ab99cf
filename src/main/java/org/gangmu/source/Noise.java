package org.gangmu.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Patterns of noise, ready to search lines with. Immutable and safe to share between threads. */
public final class Noise {

    private static final String DEFAULTS = "/defaults/noise.yaml";

    /** What may stand between two Chinese characters of a pattern: white space and characters without width. */
    private static final String GAP = "[\\s\\u200b-\\u200f\\u2060\\ufeff\\u00ad]{0,4}+";

    /** How often a pattern may look at a character of a line, on average and at least for the line as a whole. */
    private static final long LOOKS_PER_CHARACTER = 500;

    private static final long LEAST_LOOKS = 100_000;

    /** A pattern that is tried at the first character of a line only, with blanks before its mark where it is spaced out. */
    private static final Pattern ANCHORED = Pattern.compile("(?:\\(\\?x\\)\\s*)?\\^");

    private final List<NoisePattern> patterns;
    private final List<Pattern> compiled;
    private final Hints hints;

    private Noise(List<NoisePattern> patterns, List<Pattern> compiled) {
        this.patterns = patterns;
        this.compiled = compiled;
        this.hints = new Hints(patterns.stream().map(NoisePattern::hints).toList());
    }

    /**
     * Compiles patterns.
     *
     * @param patterns the patterns; where two match at one place, the longer match wins, then the earlier pattern
     * @return the noise that they find
     * @throws PatternSyntaxException if one is no regular expression
     */
    public static Noise of(List<NoisePattern> patterns) {
        List<Pattern> compiled = patterns.stream()
                .map(one -> Pattern.compile(
                        spaced(one.pattern()), Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE))
                .toList();
        return new Noise(List.copyOf(patterns), compiled);
    }

    /**
     * Gives the patterns that are packed with Gangmu: what Chinese copying sites leave in report texts.
     *
     * @return their noise
     */
    public static Noise defaults() {
        return of(defaultPatterns());
    }

    /**
     * Gives the patterns that are packed with Gangmu, so that a portal can add its own to them.
     *
     * @return the patterns
     */
    public static List<NoisePattern> defaultPatterns() {
        try (InputStream in = Noise.class.getResourceAsStream(DEFAULTS)) {
            if (in == null) {
                throw new IllegalStateException("not packed: " + DEFAULTS);
            }
            Object loaded = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            List<NoisePattern> patterns = new ArrayList<>();
            for (Object entry : (List<?>) loaded) {
                Map<?, ?> map = (Map<?, ?>) entry;
                List<String> words = map.get("hints") instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : List.of();
                patterns.add(new NoisePattern(
                        String.valueOf(map.get("reason")),
                        String.valueOf(map.get("pattern")).strip(),
                        words,
                        Boolean.TRUE.equals(map.get("breaks-line"))));
            }
            return List.copyOf(patterns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A stretch of noise.
     *
     * @param start the offset of its first character
     * @param end the offset behind its last
     * @param reason why it goes
     * @param breaksLine whether what follows is a line of its own
     */
    record Match(int start, int end, String reason, boolean breaksLine) {}

    /**
     * Searches one line.
     *
     * @param text the decoded text
     * @param line where the line stands, without its line end
     * @param slow takes a pattern that is given up on this line, since it takes too long
     * @return the noise, in order, no two stretches overlapping
     */
    List<Match> find(String text, Span line, Consumer<NoisePattern> slow) {
        BitSet worthwhile = hints.find(text, line.start(), line.end());
        if (worthwhile.isEmpty()) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        for (int i = worthwhile.nextSetBit(0); i >= 0; i = worthwhile.nextSetBit(i + 1)) {
            int before = found.size();
            try {
                search(i, text, line, found);
            } catch (MeteredText.Exhausted | StackOverflowError e) {
                found.subList(before, found.size()).clear();
                slow.accept(patterns.get(i));
            }
        }
        return found.size() < 2 ? found : withoutOverlaps(found);
    }

    private void search(int index, String text, Span line, List<Match> found) {
        NoisePattern pattern = patterns.get(index);
        long looks = Math.max(LEAST_LOOKS, LOOKS_PER_CHARACTER * line.length());
        Matcher matcher = compiled.get(index).matcher(new MeteredText(text, looks));
        if (ANCHORED.matcher(pattern.pattern()).lookingAt()) {
            int from = line.start();
            while (from < line.end()
                    && (Characters.isSpace(text.charAt(from)) || Characters.isZeroWidth(text.charAt(from)))) {
                from++;
            }
            if (matcher.region(from, line.end()).lookingAt() && matcher.end() > from) {
                found.add(new Match(from, matcher.end(), pattern.reason(), pattern.breaksLine()));
            }
            return;
        }
        matcher.region(line.start(), line.end());
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new Match(matcher.start(), matcher.end(), pattern.reason(), pattern.breaksLine()));
            }
        }
    }

    private static List<Match> withoutOverlaps(List<Match> found) {
        found.sort(Comparator.comparingInt(Match::start)
                .thenComparing(Comparator.comparingInt(Match::end).reversed()));
        List<Match> kept = new ArrayList<>();
        int behind = 0;
        for (Match match : found) {
            if (match.start() >= behind) {
                kept.add(match);
                behind = match.end();
            }
        }
        return kept;
    }

    /** Lets white space stand between Chinese characters that stand side by side outside a character class or quotation. */
    private static String spaced(String pattern) {
        StringBuilder out = new StringBuilder();
        int classes = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            out.append(c);
            if (c == '\\' && i + 1 < pattern.length()) {
                int end = pattern.startsWith("\\Q", i) ? pattern.indexOf("\\E", i) : i + 1;
                end = end < 0 ? pattern.length() - 1 : end;
                out.append(pattern, i + 1, end + 1);
                i = end;
            } else if (c == '[') {
                classes++;
            } else if (c == ']') {
                classes = Math.max(0, classes - 1);
            } else if (classes == 0 && isHanAt(pattern, i) && isHanAt(pattern, i + 1)) {
                out.append(GAP);
            }
        }
        return out.toString();
    }

    private static boolean isHanAt(String pattern, int index) {
        return index < pattern.length()
                && Characters.isHan(pattern.charAt(index))
                && !Character.isSurrogate(pattern.charAt(index));
    }
}
