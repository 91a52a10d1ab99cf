package org.gangmu.source;

/**
 * A stretch of the text that was taken out as noise.
 *
 * @param span where it stood
 * @param text what stood there, as it is in the file
 * @param reason the name of the pattern that found it: {@code watermark}, {@code paywall}, {@code furniture} …
 */
public record Removal(Span span, String text, String reason) {}
