package org.gangmu.site;

import java.util.List;

/** The page that searches. Without script it leads to the indexes. */
public record SearchPage() implements Page {

    /** Where it stands. */
    public static final String ADDRESS = "search/index.html";

    @Override
    public Kind kind() {
        return Kind.SEARCH;
    }

    @Override
    public String address() {
        return ADDRESS;
    }

    @Override
    public String title() {
        return "检索";
    }

    @Override
    public List<Link> trail() {
        return List.of(Site.HOME);
    }
}
