package org.gangmu.language;

/**
 * A stretch of a text in which a name stands.
 *
 * @param start the index of its first UTF-16 unit
 * @param end the index behind its last
 */
public record Stretch(int start, int end) {}
