package org.gangmu.source;

import java.util.List;

/**
 * A kind of noise: what a copying site put into a text and no author wrote.
 *
 * @param reason the name of the kind, listed with each removal: {@code watermark}, {@code paywall} …
 * @param pattern a regular expression, searched for within one line of the file; between two Chinese characters that stand
 *     side by side in it white space may stand in the text. A pattern that begins with {@code ^} is tried at the line's
 *     first character that is not white space only
 * @param hints words of which a line must hold one to be searched at all, white space inside them allowed; none for any line
 * @param breaksLine whether the noise stood for a line end, so that what follows it is a line of its own
 */
public record NoisePattern(String reason, String pattern, List<String> hints, boolean breaksLine) {

    /** Copies the hints. */
    public NoisePattern {
        hints = List.copyOf(hints);
        if (hints.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("an empty hint for " + reason);
        }
    }

    /**
     * Makes a pattern that is tried on every line.
     *
     * @param reason the name of the kind
     * @param pattern the regular expression
     */
    public NoisePattern(String reason, String pattern) {
        this(reason, pattern, List.of(), false);
    }
}
