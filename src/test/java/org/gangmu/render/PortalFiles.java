package org.gangmu.render;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.site.FigureListPage;
import org.gangmu.site.Link;
import org.gangmu.site.Page;
import org.gangmu.site.Site;

/** The files of a portal that are no pages. */
final class PortalFiles {

    private PortalFiles() {}

    /** Gives the addresses of assets, of the piece that the page of the search asks for beforehand, and of the tables beside the pages. */
    static List<String> of(Renderer renderer, Site site) {
        List<String> files = new ArrayList<>();
        renderer.assets().forEach(asset -> files.add(asset.address()));
        files.add("search/index.js");
        for (Page page : site.pages()) {
            if (page instanceof FigureListPage figures) {
                figures.files().stream().map(Link::href).forEach(files::add);
            }
        }
        return files;
    }
}
