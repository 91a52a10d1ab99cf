package org.gangmu.site;

/**
 * A link.
 *
 * @param label the words to click
 * @param href the target: an address from the portal's root ({@code themes/talent/index.html#…}), or {@code #…} on the same
 *     page
 */
public record Link(String label, String href) {}
