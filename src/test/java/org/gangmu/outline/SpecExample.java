package org.gangmu.outline;

import java.util.List;

/**
 * One example of the specification.
 *
 * @param number its number, from 1
 * @param rule the heading that it stands under
 * @param text the text of the file
 * @param outline the lines of its outline, as written
 */
public record SpecExample(int number, String rule, String text, List<String> outline) {

    public SpecExample {
        outline = List.copyOf(outline);
    }

    String name() {
        return "example " + number + ", " + rule;
    }

    @Override
    public String toString() {
        return name();
    }
}
