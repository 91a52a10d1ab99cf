package org.gangmu.outline;

/**
 * A paragraph of running text.
 *
 * @param text its characters, hard wraps joined and noise left out
 * @param offset the offset of the first in the decoded text
 */
public record Paragraph(String text, int offset) implements Content {}
