package org.gangmu.site;

import java.util.List;

/**
 * A page that an editor wrote.
 *
 * @param address where it stands
 * @param title its title
 * @param body its text, Markdown
 */
public record TextPage(String address, String title, String body) implements Page {

    @Override
    public Kind kind() {
        return Kind.TEXT;
    }

    @Override
    public List<Link> trail() {
        return List.of(Site.HOME);
    }
}
