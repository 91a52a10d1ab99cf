package org.gangmu.site;

import java.util.List;

/**
 * The page for addresses that lead nowhere. A server shows it at any depth, so its links begin at the server's root.
 *
 * @param root the address of the portal's root on its server
 */
public record MissingPage(String root) implements Page {

    @Override
    public Kind kind() {
        return Kind.MISSING;
    }

    @Override
    public String address() {
        return "404.html";
    }

    @Override
    public String title() {
        return "没有这一页";
    }

    @Override
    public List<Link> trail() {
        return List.of(Site.HOME);
    }
}
