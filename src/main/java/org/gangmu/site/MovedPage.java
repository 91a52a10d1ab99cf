package org.gangmu.site;

import java.util.List;

/**
 * A page at an old address, which leads to the new one.
 *
 * @param address the old address
 * @param target what stood there, and where it stands now
 */
public record MovedPage(String address, Link target) implements Page {

    @Override
    public Kind kind() {
        return Kind.MOVED;
    }

    @Override
    public String title() {
        return "已移到新网址";
    }

    @Override
    public List<Link> trail() {
        return List.of(Site.HOME, Site.REPORTS);
    }
}
