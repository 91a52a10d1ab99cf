package org.gangmu.render;

/**
 * A link at the top of a page. Public only because templates read it by reflection.
 *
 * @param label its words
 * @param href its target, from the portal's root
 * @param current the value of {@code aria-current}; empty where it leads elsewhere
 */
public record NavigationItem(String label, String href, String current) {}
